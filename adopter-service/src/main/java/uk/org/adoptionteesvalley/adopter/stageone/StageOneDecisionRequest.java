package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.Registrations;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** The decision that ends Stage One. */
@Schema(examples = """
        {"decidedOn": "2025-06-16", "outcome": "MAY_BE_SUITABLE"}""")
public record StageOneDecisionRequest(
        @Schema(examples = "2025-06-16") @NotNull LocalDate decidedOn,
        @NotNull StageOneOutcome outcome,

        @Schema(description = "Required where not suitable, and where the decision is late") @Size(max = 4000)
        String reasons,

        @Valid Correction corrects)
        implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new StageOneDecision(Registrations.by(decidedOn, known), decidedOn, outcome, reasons);
    }
}
