package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A placement order (Adoption and Children Act 2002, s21); its date is unknown where a return began after it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlacementOrder(UUID id, LocalDate grantedOn, LocalDate endedOn) {

    /** Whether the order is known to be in force; one of unknown date is taken to be older than the date asked about. */
    public boolean inForceOn(LocalDate date) {
        return Span.coversSince(grantedOn, endedOn, date);
    }

    /** Whether this order could have led to an adoption order of that date: an order that ended before it did not. */
    public boolean standsAt(LocalDate adoptionOrderOn) {
        return (grantedOn == null || !grantedOn.isAfter(adoptionOrderOn))
                && (endedOn == null || !endedOn.isBefore(adoptionOrderOn));
    }
}
