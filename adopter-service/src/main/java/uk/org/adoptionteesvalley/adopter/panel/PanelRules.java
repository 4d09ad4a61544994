package uk.org.adoptionteesvalley.adopter.panel;

import jakarta.inject.Singleton;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** The panel's recommendation on a household (AAR 2005 reg 30A). */
@Singleton
public class PanelRules implements HouseholdRules {

    private static final String REG_30A = "AAR 2005 reg 30A";

    @Override
    public void judge(History history, Judgement judgement) {
        for (Round round : history.rounds()) {
            round.facts()
                    .each(PanelRecommendation.class)
                    .forEach(recommendation -> recommendation(recommendation, round, judgement));
        }
    }

    private static void recommendation(Standing<PanelRecommendation> recommendation, Round round, Judgement judgement) {
        judgement
                .require(
                        round.stageTwoStart()
                                .filter(start -> start.isBy(recommendation.on()))
                                .isPresent(),
                        recommendation,
                        REG_30A,
                        "Stage Two had not begun by " + recommendation.on())
                .require(
                        round.approval()
                                .filter(approval -> approval.isBefore(recommendation.on()))
                                .isEmpty(),
                        recommendation,
                        REG_30A,
                        "The household was already approved on " + recommendation.on());
    }
}
