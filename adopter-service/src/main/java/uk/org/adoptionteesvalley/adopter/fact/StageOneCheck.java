package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check whose result the agency has received (AAR 2005 regs 25 and 26).
 *
 * @param adopterId whose police or health check it is; null of a check of the household
 * @param refereeIsRelative of a referee, whether they are a relative; null of every other check
 */
public record StageOneCheck(
        UUID registrationId,
        CheckType type,
        UUID adopterId,
        Boolean refereeIsRelative,
        LocalDate requestedOn,
        LocalDate receivedOn,
        CheckOutcome outcome)
        implements HouseholdFact, OfRound {

    @Override
    public LocalDate on() {
        return receivedOn;
    }

    @Override
    public String dateField() {
        return "receivedOn";
    }
}
