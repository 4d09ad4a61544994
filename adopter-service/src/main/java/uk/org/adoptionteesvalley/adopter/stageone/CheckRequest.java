package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** A check as received. */
public record CheckRequest(
        @NotNull CheckType type,

        @Schema(description = "The adopter whose police or health check this is")
        UUID adopterId,

        @Schema(description = "Of a referee: whether they are a relative of the household")
        Boolean refereeIsRelative,

        @Schema(examples = "2024-05-14") LocalDate requestedOn,
        @Schema(examples = "2024-06-11") @NotNull LocalDate receivedOn,
        @NotNull CheckOutcome outcome,
        @Valid Correction corrects)
        implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new StageOneCheck(this, recording);
    }
}
