package uk.org.adoptionteesvalley.adopter.approval;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** Nobody who took part in the panel decides: neither its members nor who recorded its recommendation (AAR 2005 reg 30B). */
@Singleton
public class DecisionMakerRules implements HouseholdRules {

    private static final String REG_30B = "AAR 2005 reg 30B";

    @Override
    public void judge(History history, Judgement judgement) {
        for (Round round : history.rounds()) {
            Set<String> tellers = tellers(round);
            round.facts().each(ApprovalDecision.class).forEach(decision -> apart(decision, round, tellers, judgement));
        }
    }

    private static void apart(
            Standing<ApprovalDecision> decision, Round round, Set<String> tellers, Judgement judgement) {
        judgement
                .require(
                        !tellers.contains(decision.recordedBy()),
                        decision,
                        REG_30B,
                        "Whoever recorded the panel's recommendation, in whatever version, cannot take the decision of "
                                + decision.on())
                .require(
                        round.facts()
                                .each(PanelRecommendation.class)
                                .noneMatch(panel -> panel.body().panelMembers().contains(decision.recordedBy())),
                        decision,
                        REG_30B,
                        "A member of the panel cannot take the decision of " + decision.on());
    }

    /** Everybody who told of a recommendation, also where another has corrected or retracted it since. */
    private static Set<String> tellers(Round round) {
        return round.facts().recorded().stream()
                .filter(fact -> fact.body() instanceof PanelRecommendation)
                .map(Fact<HouseholdFact>::recordedBy)
                .collect(Collectors.toSet());
    }
}
