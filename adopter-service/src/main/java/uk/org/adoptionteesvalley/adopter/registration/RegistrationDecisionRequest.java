package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.Registrations;
import uk.org.adoptionteesvalley.adopter.fact.FastTrackGround;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** The agency's answer to the registration of interest. */
@Schema(examples = """
        {"decidedOn": "2025-04-25", "accepted": true}""")
public record RegistrationDecisionRequest(
        @Schema(examples = "2025-04-25") @NotNull LocalDate decidedOn,
        @NotNull Boolean accepted,

        @Schema(description = "Why the household goes straight to Stage Two; leave out otherwise")
        FastTrackGround fastTrack,

        @Valid Correction corrects)
        implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new RegistrationDecision(Registrations.by(decidedOn, known), decidedOn, accepted, fastTrack);
    }
}
