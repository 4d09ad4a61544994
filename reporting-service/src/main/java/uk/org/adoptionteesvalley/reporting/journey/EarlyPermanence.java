package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** An early permanence placement: the child fostered by carers who are also approved adopters (903 PLACE U2, U5). */
@Embeddable
public record EarlyPermanence(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "fact_id") UUID factId,
        @Column(name = "household_id") UUID householdId,
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "outcome") String outcome) {

    private static final String REUNIFIED = "REUNIFIED";

    /** Whether the child went back to the family. */
    public boolean isReunified() {
        return REUNIFIED.equals(outcome);
    }

    public boolean inForceOn(LocalDate date) {
        return Span.coversSince(startedOn, endedOn, date);
    }
}
