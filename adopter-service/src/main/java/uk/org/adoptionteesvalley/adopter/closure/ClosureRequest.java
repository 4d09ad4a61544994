package uk.org.adoptionteesvalley.adopter.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The household's leaving. */
public record ClosureRequest(
        @Schema(examples = "2024-09-02") @NotNull LocalDate closedOn,
        @NotNull ClosureReason reason,
        @Valid Correction corrects)
        implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new Closure(closedOn, reason, recording);
    }
}
