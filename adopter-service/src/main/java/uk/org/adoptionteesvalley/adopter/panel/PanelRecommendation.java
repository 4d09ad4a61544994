package uk.org.adoptionteesvalley.adopter.panel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The adoption panel's recommendation on the household's suitability (AAR 2005 reg 30A). */
@Entity
@DiscriminatorValue("PANEL_RECOMMENDATION")
public class PanelRecommendation extends HouseholdFact {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Recommendation recommendation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "panel_members", updatable = false, columnDefinition = "text[]")
    private List<String> panelMembers;

    @Column(updatable = false)
    private String advice;

    protected PanelRecommendation() {}

    public PanelRecommendation(
            LocalDate recommendedOn,
            Recommendation recommendation,
            List<String> panelMembers,
            String advice,
            Recording recording) {
        super(recommendedOn, recording);
        this.recommendation = recommendation;
        this.panelMembers = List.copyOf(panelMembers);
        this.advice = advice;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public boolean hasMember(String subject) {
        return panelMembers.contains(subject);
    }

    @Override
    public String dateField() {
        return "recommendedOn";
    }

    @Override
    public Map<String, Object> details() {
        return named("recommendation", recommendation, "panelMembers", panelMembers, "advice", advice);
    }
}
