package uk.org.adoptionteesvalley.chassis.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a fact replaces an earlier one that was recorded wrongly; the wrong one stays in the record. */
public record Correction(
        @Schema(description = "The fact that was recorded wrongly, as the timeline names it") @NotNull
        UUID factId,

        @Schema(description = "Why it was wrong", examples = "The letter of notification bears 4 March")
        @NotBlank
        @Size(max = 500)
        String reason) {}
