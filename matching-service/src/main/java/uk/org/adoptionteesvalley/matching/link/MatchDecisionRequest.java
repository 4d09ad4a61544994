package uk.org.adoptionteesvalley.matching.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The council ADM's decision on a link. */
public record MatchDecisionRequest(
        @Schema(examples = "2024-12-02") @NotNull LocalDate decidedOn,
        @NotNull Boolean approved,

        @Schema(description = "Required where not approved") @Size(max = 4000)
        String reasons) {}
