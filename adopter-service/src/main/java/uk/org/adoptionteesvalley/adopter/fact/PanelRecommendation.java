package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The adoption panel's recommendation on the household's suitability (AAR 2005 reg 30A).
 *
 * @param panelMembers the stable ids of the staff who sat on the panel
 */
public record PanelRecommendation(
        UUID registrationId,
        LocalDate recommendedOn,
        Recommendation recommendation,
        List<String> panelMembers,
        String advice)
        implements HouseholdFact, OfRound {

    public PanelRecommendation {
        panelMembers = panelMembers == null ? List.of() : List.copyOf(panelMembers);
    }

    @Override
    public LocalDate on() {
        return recommendedOn;
    }

    @Override
    public String dateField() {
        return "recommendedOn";
    }
}
