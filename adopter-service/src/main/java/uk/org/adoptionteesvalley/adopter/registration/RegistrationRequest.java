package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** A registration of interest as received. */
@Schema(examples = """
        {"receivedOn": "2025-05-06"}""")
public record RegistrationRequest(
        @Schema(examples = "2025-05-06") @NotNull LocalDate receivedOn,
        @Valid Correction corrects) implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new RegistrationOfInterest(receivedOn);
    }
}
