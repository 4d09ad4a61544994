package uk.org.adoptionteesvalley.adopter.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The children that a household is approved for. */
public record ApprovedFor(
        @Schema(description = "How many children at most", examples = "2") @NotNull @Min(1) @Max(10)
        Integer children,

        @Schema(description = "Youngest age in years", examples = "0") @NotNull @Min(0) @Max(17)
        Integer ageFrom,

        @Schema(description = "Oldest age in years", examples = "5") @NotNull @Min(0) @Max(17)
        Integer ageTo,

        @Schema(description = "Whether the household may foster a child for early permanence") @NotNull
        Boolean earlyPermanence) {}
