package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** A registration of interest as received. */
public record RegistrationRequest(
        @Schema(examples = "2024-05-07") @NotNull LocalDate receivedOn,
        @Valid Correction corrects) implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new RegistrationOfInterest(receivedOn, recording);
    }
}
