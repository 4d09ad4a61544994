package uk.org.adoptionteesvalley.adopter.approval;

import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.adopter.household.Assessment;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.limits.TimeLimit;
import uk.org.adoptionteesvalley.adopter.panel.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.panel.Recommendation;
import uk.org.adoptionteesvalley.adopter.stageone.CheckType;
import uk.org.adoptionteesvalley.adopter.stageone.MissingChecks;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** The guards of the agency's decision on a household (AAR 2005 reg 30B). */
public final class ApprovalRules {

    private static final String REG_30B = "AAR 2005 reg 30B";
    private static final String REG_30B_1A = "AAR 2005 reg 30B(1A)";

    private ApprovalRules() {}

    public static void check(Assessment round, Guards guards) {
        List<ApprovalDecision> decisions = round.all(ApprovalDecision.class);
        for (ApprovalDecision decision : decisions) {
            checkPanel(decision, round, guards);
            checkAnswer(decision, round, guards);
            if (decision.approved()) {
                checkInformation(decision, round, guards);
            }
            guards.require(
                    !decision.approved() || decision == decisions.get(decisions.size() - 1),
                    "decidedOn",
                    REG_30B,
                    "The household is already approved");
        }
    }

    private static void checkPanel(ApprovalDecision decision, Assessment round, Guards guards) {
        Optional<PanelRecommendation> recommendation = round.all(PanelRecommendation.class).stream()
                .filter(earlier -> !earlier.on().isAfter(decision.on()))
                .reduce((earlier, later) -> later);
        guards.require(
                        recommendation
                                .filter(given -> given.recommendation() != Recommendation.DEFERRED)
                                .isPresent(),
                        "decidedOn",
                        REG_30B,
                        "The panel had made no recommendation by " + decision.on())
                .require(
                        round.all(PanelRecommendation.class).stream()
                                .map(HouseholdFact::recordedBy)
                                .noneMatch(decision.recordedBy()::equals),
                        "decidedOn",
                        REG_30B,
                        "Whoever recorded the panel's recommendation cannot take the decision")
                .require(
                        round.all(PanelRecommendation.class).stream()
                                .noneMatch(panel -> panel.hasMember(decision.recordedBy())),
                        "decidedOn",
                        REG_30B,
                        "A member of the panel cannot take the decision");
    }

    private static void checkAnswer(ApprovalDecision decision, Assessment round, Guards guards) {
        ApprovedFor approvedFor = decision.approvedFor();
        guards.require(
                        decision.approved() == (approvedFor != null),
                        "approvedFor",
                        REG_30B,
                        "Say of an approval, and of nothing else, which children it is for")
                .require(
                        approvedFor == null || approvedFor.ageFrom() <= approvedFor.ageTo(),
                        "approvedFor.ageTo",
                        null,
                        "The oldest age is below the youngest")
                .require(
                        decision.approved() || decision.hasReasons(),
                        "reasons",
                        REG_30B,
                        "A qualifying determination is given with reasons")
                .require(
                        decision.hasReasons()
                                || round.stageTwoStart() == null
                                || !TimeLimit.APPROVAL_DECISION.passed(
                                        round.stageTwoStart().on(), decision.on()),
                        "reasons",
                        TimeLimit.APPROVAL_DECISION.citation(),
                        "Say why the decision came later than " + TimeLimit.APPROVAL_DECISION.inWords());
    }

    private static void checkInformation(ApprovalDecision decision, Assessment round, Guards guards) {
        MissingChecks.among(round.checksReceivedBy(decision.on()), round.adopters())
                .forEach(missing -> guards.require(
                        false,
                        "approved",
                        missing.type() == CheckType.HEALTH
                                ? REG_30B_1A
                                : missing.type().citation(),
                        "Not received: " + missing.what()));
    }
}
