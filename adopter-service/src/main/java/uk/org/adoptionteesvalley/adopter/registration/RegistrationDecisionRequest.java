package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The agency's answer to the registration of interest. */
public record RegistrationDecisionRequest(
        @Schema(examples = "2024-05-13") @NotNull LocalDate decidedOn,
        @NotNull Boolean accepted,

        @Schema(description = "Why the household goes straight to Stage Two; leave out otherwise")
        FastTrackGround fastTrack,

        @Valid Correction corrects)
        implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new RegistrationDecision(decidedOn, accepted, fastTrack, recording);
    }
}
