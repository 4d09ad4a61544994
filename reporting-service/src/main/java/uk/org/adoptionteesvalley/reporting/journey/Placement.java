package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement for adoption (903 PLACE A3 to A6) and how it ended.
 *
 * @param placedOn the day it became an adoption placement; null where a return began in the middle of it
 * @param movedInOn the day the child began to live with these adopters, also as their foster or early permanence carers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Placement(
        UUID id,
        UUID householdId,
        LocalDate placedOn,
        LocalDate movedInOn,
        LocalDate endedOn,
        String outcome,
        LocalDate adoptionOrderOn) {

    private static final String DISRUPTED = "DISRUPTED";

    public boolean disrupted() {
        return DISRUPTED.equals(outcome);
    }

    public boolean endedInAdoption() {
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
