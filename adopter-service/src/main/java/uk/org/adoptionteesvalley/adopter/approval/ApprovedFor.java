package uk.org.adoptionteesvalley.adopter.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The children that a household is approved for. */
@Embeddable
public record ApprovedFor(
        @Schema(description = "How many children at most", examples = "2")
        @NotNull
        @Min(1)
        @Max(10)
        @Column(name = "approved_children", updatable = false)
        Integer children,

        @Schema(description = "Youngest age in years", examples = "0")
        @NotNull
        @Min(0)
        @Max(17)
        @Column(name = "approved_age_from", updatable = false)
        Integer ageFrom,

        @Schema(description = "Oldest age in years", examples = "5")
        @NotNull
        @Min(0)
        @Max(17)
        @Column(name = "approved_age_to", updatable = false)
        Integer ageTo,

        @Schema(description = "Whether the household may foster a child for early permanence")
        @NotNull
        @Column(name = "approved_early_permanence", updatable = false)
        Boolean earlyPermanence) {}
