package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.written.Blank;

/** The agency ADM's decision on the household; one not to approve is a qualifying determination (AAR 2005 reg 30B). */
public record ApprovalDecision(
        UUID registrationId, LocalDate decidedOn, boolean approved, ApprovedFor approvedFor, String reasons)
        implements HouseholdFact, OfRound {

    public boolean hasReasons() {
        return reasons != null && !Blank.is(reasons);
    }

    @Override
    public LocalDate on() {
        return decidedOn;
    }

    @Override
    public String dateField() {
        return "decidedOn";
    }
}
