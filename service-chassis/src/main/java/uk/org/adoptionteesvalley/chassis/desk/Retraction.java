package uk.org.adoptionteesvalley.chassis.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a fact back that never was; it stays in the record. */
@Schema(examples = "{\"reason\": \"Recorded for the wrong record\"}")
public record Retraction(
        @Schema(description = "Why it is taken back", examples = "Recorded for the wrong record")
        @NotBlank
        @Size(max = 500)
        String reason) {}
