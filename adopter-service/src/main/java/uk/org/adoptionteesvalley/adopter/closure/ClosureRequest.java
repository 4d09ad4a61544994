package uk.org.adoptionteesvalley.adopter.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.fact.Closure;
import uk.org.adoptionteesvalley.adopter.fact.ClosureReason;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** The household's leaving. */
@Schema(examples = """
        {"closedOn": "2025-06-02", "reason": "WITHDREW"}""")
public record ClosureRequest(
        @Schema(examples = "2025-06-02") @NotNull LocalDate closedOn,
        @NotNull ClosureReason reason,
        @Valid Correction corrects)
        implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new Closure(closedOn, reason);
    }
}
