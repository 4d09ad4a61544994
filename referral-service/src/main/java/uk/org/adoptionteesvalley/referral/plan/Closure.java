package uk.org.adoptionteesvalley.referral.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Closed;

/** The day on which adoption stopped being the plan, and why. */
@Schema(examples = "{\"closedOn\": \"2025-06-02\", \"reason\": \"The plan is now long-term fostering\"}")
public record Closure(
        @NotNull LocalDate closedOn,

        @NotBlank @Size(max = 500) String reason,

        @Valid Correction corrects) implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new Closed(closedOn, reason);
    }
}
