package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.adopter.closure.Closure;

/**
 * How a household's way ended without placement: it left, or was declined or found not suitable.
 *
 * @param on the day
 * @param reason a closure's reason, or the decision that ended it
 */
public record HouseholdEnd(LocalDate on, String reason) {

    static final String REGISTRATION_DECLINED = "REGISTRATION_DECLINED";
    static final String NOT_SUITABLE = "NOT_SUITABLE";

    /** The end that the facts tell of, or null while the household is open. */
    public static HouseholdEnd of(HouseholdFacts facts) {
        Closure closure = facts.closure();
        if (closure != null) {
            return new HouseholdEnd(closure.on(), closure.reason().name());
        }
        Assessment assessment = facts.assessment();
        if (assessment.registrationDecision() != null && !assessment.isAccepted()) {
            return new HouseholdEnd(assessment.registrationDecision().on(), REGISTRATION_DECLINED);
        }
        if (assessment.notSuitable()) {
            return new HouseholdEnd(assessment.stageOneDecision().on(), NOT_SUITABLE);
        }
        return null;
    }
}
