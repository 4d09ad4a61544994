package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** A meeting at which the household was informed. */
public record InformationMeetingRequest(
        @Schema(examples = "2024-04-20") @NotNull LocalDate metOn,
        @Valid Correction corrects) implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new InformationMeeting(metOn, recording);
    }
}
