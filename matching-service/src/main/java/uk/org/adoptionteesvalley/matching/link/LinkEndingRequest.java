package uk.org.adoptionteesvalley.matching.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a link, and of the match made of it. */
public record LinkEndingRequest(
        @Schema(examples = "2025-01-13") @NotNull LocalDate endedOn,

        @Schema(examples = "Another family's offer was closer to the child's needs") @NotBlank @Size(max = 500)
        String reason) {}
