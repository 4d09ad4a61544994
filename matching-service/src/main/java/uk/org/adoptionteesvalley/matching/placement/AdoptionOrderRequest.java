package uk.org.adoptionteesvalley.matching.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The court's adoption order. */
public record AdoptionOrderRequest(
        @Schema(examples = "2025-06-16") @NotNull LocalDate grantedOn,

        @Schema(examples = "Testtown Family Court") @Size(max = 200)
        String court,

        @Schema(examples = "ZZ25A00001") @Size(max = 50) String caseNumber,

        @Schema(description = "E11 unopposed, E12 consent dispensed with") @NotNull
        RecCode recCode) {}
