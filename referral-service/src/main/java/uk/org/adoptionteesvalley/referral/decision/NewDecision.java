package uk.org.adoptionteesvalley.referral.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;

/** A best interests decision as the council's ADM records it. */
@Schema(
        examples =
                "{\"decidedOn\": \"2025-06-10\", \"shouldBePlaced\": true, \"healthReportSeen\": true, \"reasons\": \"As in the decision record\"}")
public record NewDecision(
        @NotNull LocalDate decidedOn,

        @NotNull Boolean shouldBePlaced,

        @Schema(description = "The ADM has seen the child's health report, or advice that none is needed")
        Boolean healthReportSeen,

        @Size(max = 4000) String reasons,

        @Valid Correction corrects)
        implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new BestInterestsDecision(decidedOn, shouldBePlaced, Boolean.TRUE.equals(healthReportSeen), reasons);
    }
}
