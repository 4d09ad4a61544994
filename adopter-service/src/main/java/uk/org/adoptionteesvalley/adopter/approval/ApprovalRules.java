package uk.org.adoptionteesvalley.adopter.approval;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdClock;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.chassis.clock.ClockDefinition;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** The agency's decision on a household (AAR 2005 reg 30B). */
@Singleton
public class ApprovalRules implements HouseholdRules {

    private static final String REG_30B = "AAR 2005 reg 30B";
    private static final String REG_30B_1A = "AAR 2005 reg 30B(1A)";

    @Override
    public void judge(History history, Judgement judgement) {
        for (Round round : history.rounds()) {
            List<Standing<ApprovalDecision>> decisions = round.facts().all(ApprovalDecision.class);
            for (int i = 0; i < decisions.size(); i++) {
                Standing<ApprovalDecision> decision = decisions.get(i);
                Optional<Standing<ApprovalDecision>> approval = decisions.subList(0, i).stream()
                        .filter(earlier -> earlier.body().approved())
                        .findFirst();
                approval.ifPresent(earlier -> judgement.require(
                        false, decision, REG_30B, "The household is already approved, on " + earlier.on()));
                afterPanel(decision, round, judgement);
                answer(decision, round, judgement);
                information(decision, round, judgement);
            }
        }
    }

    private static void afterPanel(Standing<ApprovalDecision> decision, Round round, Judgement judgement) {
        Optional<Standing<PanelRecommendation>> latest = round.facts()
                .each(PanelRecommendation.class)
                .filter(recommendation -> recommendation.isBy(decision.on()))
                .reduce((first, second) -> second);
        judgement.require(
                latest.filter(given -> given.body().recommendation() != Recommendation.DEFERRED)
                        .isPresent(),
                decision,
                REG_30B,
                "The panel had made no recommendation by " + decision.on());
    }

    private static void answer(Standing<ApprovalDecision> made, Round round, Judgement judgement) {
        ApprovalDecision decision = made.body();
        judgement
                .require(
                        decision.approved() == (decision.approvedFor() != null),
                        made,
                        "approvedFor",
                        REG_30B,
                        "Say of an approval, and of nothing else, which children it is for; decision of " + made.on())
                .require(
                        decision.approvedFor() == null
                                || decision.approvedFor().ageFrom()
                                        <= decision.approvedFor().ageTo(),
                        made,
                        "approvedFor.ageTo",
                        REG_30B,
                        "The oldest age is below the youngest; decision of " + made.on())
                .require(
                        decision.approved() || decision.hasReasons(),
                        made,
                        "reasons",
                        REG_30B,
                        "A qualifying determination is given with reasons; that of " + made.on() + " has none");
        if (!decision.hasReasons()) {
            HouseholdClock clock =
                    round.isFastTrack() ? HouseholdClock.FAST_TRACK_DECISION : HouseholdClock.APPROVAL_DECISION;
            Optional<ClockDefinition> overrun =
                    round.stageTwoStart().flatMap(start -> clock.overrun(start.on(), made.on()));
            overrun.ifPresent(limit -> judgement.require(
                    false,
                    made,
                    "reasons",
                    limit.citation(),
                    "Say why the decision of " + made.on() + " came later than "
                            + limit.limit().inWords() + " from the notice to proceed to Stage Two"));
        }
    }

    private static void information(Standing<ApprovalDecision> decision, Round round, Judgement judgement) {
        if (decision.body().approved()) {
            round.missingOn(decision.on())
                    .forEach(missing -> judgement.require(
                            false,
                            decision,
                            "approved",
                            missing.type() == CheckType.HEALTH
                                    ? REG_30B_1A
                                    : missing.type().citation(),
                            "Not received by " + decision.on() + ": " + missing.what()));
        }
    }
}
