package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The agency's answer to a registration of interest; accepting it begins Stage One (AAR 2005 reg 21).
 *
 * @param fastTrack why the household goes straight to Stage Two (AAR 2005 regs 30F and 30G); null where it does not
 */
public record RegistrationDecision(
        UUID registrationId, LocalDate decidedOn, boolean accepted, FastTrackGround fastTrack)
        implements HouseholdFact, OfRound {

    @Override
    public LocalDate on() {
        return decidedOn;
    }

    @Override
    public String dateField() {
        return "decidedOn";
    }
}
