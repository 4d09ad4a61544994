package uk.org.adoptionteesvalley.adopter.panel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.Registrations;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** What the panel recommended, and who sat on it. */
@Schema(examples = """
        {"recommendedOn": "2025-09-02", "recommendation": "SUITABLE", "advice": "One or two children up to five"}""")
public record PanelRecommendationRequest(
        @Schema(examples = "2025-09-02") @NotNull LocalDate recommendedOn,
        @NotNull Recommendation recommendation,

        @Schema(description = "Ids of the staff who sat on the panel: none of them can take the decision")
        @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> panelMembers,

        @Schema(description = "The panel's advice on children the household could parent") @Size(max = 4000)
        String advice,

        @Valid Correction corrects)
        implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new PanelRecommendation(
                Registrations.by(recommendedOn, known), recommendedOn, recommendation, panelMembers, advice);
    }
}
