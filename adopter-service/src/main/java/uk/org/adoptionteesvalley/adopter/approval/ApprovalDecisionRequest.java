package uk.org.adoptionteesvalley.adopter.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The agency ADM's decision on the household. */
public record ApprovalDecisionRequest(
        @Schema(examples = "2024-10-22") @NotNull LocalDate decidedOn,
        @NotNull Boolean approved,

        @Schema(description = "Required where approved, and only there") @Valid
        ApprovedFor approvedFor,

        @Schema(description = "Required where not approved, and where the decision is late") @Size(max = 4000)
        String reasons,

        @Valid Correction corrects)
        implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new ApprovalDecision(decidedOn, approved, approvedFor, reasons, recording);
    }
}
