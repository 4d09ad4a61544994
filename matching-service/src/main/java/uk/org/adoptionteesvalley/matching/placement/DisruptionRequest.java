package uk.org.adoptionteesvalley.matching.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a placement before an adoption order. */
public record DisruptionRequest(
        @Schema(examples = "2025-03-10") @NotNull LocalDate disruptedOn,

        @Schema(examples = "Asked for by the household") @NotBlank @Size(max = 500)
        String reason) {}
