package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** The decision on a match by the ADM of the child's council (Adoption Agencies Regulations 2005, reg 33). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Match(UUID id, UUID householdId, LocalDate decidedOn, Boolean approved, LocalDate endedOn) {

    /** Whether it was approved on a known day. */
    public boolean decidedFor() {
        return Boolean.TRUE.equals(approved) && decidedOn != null;
    }

    public boolean inForceOn(LocalDate date) {
        return decidedFor() && Span.covers(decidedOn, endedOn, date);
    }

    /** Whether this match could have led to that household's adoption order; an unknown household fits any. */
    public boolean ledTo(Placement adoption) {
        return decidedFor()
                && !decidedOn.isAfter(adoption.adoptionOrderOn())
                && (endedOn == null || !endedOn.isBefore(adoption.adoptionOrderOn()))
                && (householdId == null
                        || adoption.householdId() == null
                        || householdId.equals(adoption.householdId()));
    }
}
