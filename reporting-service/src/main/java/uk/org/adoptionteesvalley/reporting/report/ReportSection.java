package uk.org.adoptionteesvalley.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The part of a report that is one council's, or the region's, under the name that it had then. */
@Embeddable
public record ReportSection(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "position") int position,
        @Column(name = "name") String name) {}
