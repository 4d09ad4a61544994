package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The decision that ends Stage One. */
public record StageOneDecisionRequest(
        @Schema(examples = "2024-07-08") @NotNull LocalDate decidedOn,
        @NotNull StageOneOutcome outcome,

        @Schema(description = "Required where not suitable, and where the decision is late") @Size(max = 4000)
        String reasons,

        @Valid Correction corrects)
        implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new StageOneDecision(decidedOn, outcome, reasons, recording);
    }
}
