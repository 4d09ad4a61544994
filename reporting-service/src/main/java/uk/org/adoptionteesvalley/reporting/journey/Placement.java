package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement for adoption (903 PLACE A3 to A6) and how it ended.
 *
 * @param placedOn the day it became an adoption placement; null where a return began in the middle of it
 * @param movedInOn the day the child began to live with these adopters, also as their foster or early permanence carers
 */
@Embeddable
public record Placement(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "fact_id") UUID factId,
        @Column(name = "household_id") UUID householdId,
        @Column(name = "placed_on") LocalDate placedOn,
        @Column(name = "moved_in_on") LocalDate movedInOn,
        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "outcome") String outcome,
        @Column(name = "adoption_order_on") LocalDate adoptionOrderOn) {

    private static final String DISRUPTED = "DISRUPTED";

    public boolean isDisrupted() {
        return DISRUPTED.equals(outcome);
    }

    public boolean isAdoption() {
        return adoptionOrderOn != null;
    }

    public boolean inForceOn(LocalDate date) {
        return Span.coversSince(placedOn, lastDay(), date);
    }

    /** The day it ended, by the order or otherwise; null while it lasts. */
    public LocalDate lastDay() {
        return adoptionOrderOn == null ? endedOn : adoptionOrderOn;
    }
}
