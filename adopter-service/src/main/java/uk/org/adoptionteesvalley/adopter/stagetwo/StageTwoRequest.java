package uk.org.adoptionteesvalley.adopter.stagetwo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The household's notice that it wishes to be assessed. */
public record StageTwoRequest(
        @Schema(examples = "2024-07-22") @NotNull LocalDate noticeOn,
        @Valid Correction corrects) implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new StageTwoStart(noticeOn, recording);
    }
}
