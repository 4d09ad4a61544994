package uk.org.adoptionteesvalley.adopter.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** What the panel recommended, and who sat on it. */
public record PanelRecommendationRequest(
        @Schema(examples = "2024-10-15") @NotNull LocalDate recommendedOn,
        @NotNull Recommendation recommendation,

        @Schema(description = "Ids of the staff who sat on the panel: none of them can take the decision")
        @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> panelMembers,

        @Schema(description = "The panel's advice on children the household could parent") @Size(max = 4000)
        String advice,

        @Valid Correction corrects)
        implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new PanelRecommendation(
                recommendedOn, recommendation, panelMembers == null ? List.of() : panelMembers, advice, recording);
    }
}
