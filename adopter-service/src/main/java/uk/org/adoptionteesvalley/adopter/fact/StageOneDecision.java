package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.written.Blank;

/** The pre-assessment decision, which ends Stage One (AAR 2005 reg 27). */
public record StageOneDecision(UUID registrationId, LocalDate decidedOn, StageOneOutcome outcome, String reasons)
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
