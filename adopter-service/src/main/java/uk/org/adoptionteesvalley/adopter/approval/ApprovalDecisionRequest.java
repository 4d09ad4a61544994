package uk.org.adoptionteesvalley.adopter.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.Registrations;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** The agency ADM's decision on the household. */
@Schema(examples = """
        {"decidedOn": "2025-09-09", "approved": true,
         "approvedFor": {"children": 2, "ageFrom": 0, "ageTo": 5, "earlyPermanence": true}}""")
public record ApprovalDecisionRequest(
        @Schema(examples = "2025-09-09") @NotNull LocalDate decidedOn,
        @NotNull Boolean approved,

        @Schema(description = "Required where approved, and only there") @Valid
        ApprovedFor approvedFor,

        @Schema(description = "Required where not approved, and where the decision is late") @Size(max = 4000)
        String reasons,

        @Valid Correction corrects)
        implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new ApprovalDecision(Registrations.by(decidedOn, known), decidedOn, approved, approvedFor, reasons);
    }
}
