package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The decision on a match by the ADM of the child's council (Adoption Agencies Regulations 2005, reg 33). */
@Embeddable
public record Match(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "fact_id") UUID factId,
        @Column(name = "household_id") UUID householdId,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "approved") Boolean approved,
        @Column(name = "ended_on") LocalDate endedOn) {

    public boolean isApproved() {
        return Boolean.TRUE.equals(approved) && decidedOn != null;
    }

    public boolean inForceOn(LocalDate date) {
        return isApproved() && Span.covers(decidedOn, endedOn, date);
    }

    /** Whether this match could have led to that household's adoption order; an unknown household fits any. */
    public boolean ledTo(Placement adoption) {
        return isApproved()
                && !decidedOn.isAfter(adoption.adoptionOrderOn())
                && (endedOn == null || !endedOn.isBefore(adoption.adoptionOrderOn()))
                && (householdId == null
                        || adoption.householdId() == null
                        || householdId.equals(adoption.householdId()));
    }
}
