package uk.org.adoptionteesvalley.adopter.stageone;

import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.adopter.household.Assessment;
import uk.org.adoptionteesvalley.adopter.limits.TimeLimit;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** The guards of Stage One (AAR 2005 regs 25 to 27). */
public final class StageOneRules {

    private static final String REG_27 = "AAR 2005 reg 27";

    private StageOneRules() {}

    public static void check(Assessment round, Guards guards) {
        round.all(StageOneCheck.class).forEach(check -> checkCheck(check, round, guards));
        List<StageOneDecision> decisions = round.all(StageOneDecision.class);
        guards.require(decisions.size() <= 1, "decidedOn", REG_27, "Stage One is already decided");
        decisions.forEach(decision -> checkDecision(decision, round, guards));
    }

    private static void checkCheck(StageOneCheck check, Assessment round, Guards guards) {
        String citation = check.type().citation();
        guards.require(
                        acceptedBy(check.on(), round),
                        "receivedOn",
                        citation,
                        "No registration of interest was accepted by " + check.on())
                .require(
                        check.requestedOn() == null || !check.requestedOn().isAfter(check.on()),
                        "requestedOn",
                        citation,
                        "A check cannot be received before it was requested")
                .require(
                        check.type().isPerAdopter() ? isOfAdopter(check, round) : check.adopterId() == null,
                        "adopterId",
                        citation,
                        check.type().isPerAdopter()
                                ? "Name the adopter of this household whose check this is"
                                : "This check is of the household, not of one adopter")
                .require(
                        (check.type() == CheckType.REFEREE) == (check.refereeIsRelative() != null),
                        "refereeIsRelative",
                        citation,
                        "Say of a referee, and of nobody else, whether they are a relative");
    }

    private static void checkDecision(StageOneDecision decision, Assessment round, Guards guards) {
        guards.require(
                        acceptedBy(decision.on(), round),
                        "decidedOn",
                        REG_27,
                        "No registration of interest was accepted by " + decision.on())
                .require(
                        !round.isFastTrack(),
                        "decidedOn",
                        "AAR 2005 regs 30F, 30G",
                        "A household on the fast track has no Stage One")
                .require(
                        decision.hasReasons() || decision.outcome() == StageOneOutcome.MAY_BE_SUITABLE,
                        "reasons",
                        REG_27,
                        "A decision that a household is not suitable is given with reasons")
                .require(
                        decision.hasReasons() || !isLate(decision, round),
                        "reasons",
                        TimeLimit.STAGE_ONE_DECISION.citation(),
                        "Say why the decision came later than " + TimeLimit.STAGE_ONE_DECISION.inWords());
        if (decision.outcome() == StageOneOutcome.MAY_BE_SUITABLE) {
            MissingChecks.among(round.checksReceivedBy(decision.on()), round.adopters())
                    .forEach(missing -> guards.require(
                            false, "outcome", missing.type().citation(), "Not received: " + missing.what()));
        }
    }

    private static boolean isOfAdopter(StageOneCheck check, Assessment round) {
        return check.adopterId() != null && round.adopters().contains(check.adopterId());
    }

    private static boolean acceptedBy(LocalDate day, Assessment round) {
        return round.isAccepted() && !round.acceptedOn().isAfter(day);
    }

    private static boolean isLate(StageOneDecision decision, Assessment round) {
        return round.isAccepted() && TimeLimit.STAGE_ONE_DECISION.passed(round.acceptedOn(), decision.on());
    }
}
