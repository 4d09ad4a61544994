package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdClock;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.chassis.clock.ClockDefinition;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** The decision that ends Stage One (AAR 2005 reg 27). */
@Singleton
public class StageOneRules implements HouseholdRules {

    private static final String REG_27 = "AAR 2005 reg 27";
    private static final String FAST_TRACK = "AAR 2005 regs 30F, 30G";

    @Override
    public void judge(History history, Judgement judgement) {
        for (Round round : history.rounds()) {
            List<Standing<StageOneDecision>> decisions = round.facts().all(StageOneDecision.class);
            decisions.stream()
                    .skip(1)
                    .forEach(second -> judgement.require(
                            false,
                            second,
                            REG_27,
                            "Stage One is already decided, on "
                                    + decisions.get(0).on() + ": send a correction of it"));
            decisions.forEach(decision -> decision(decision, round, judgement));
        }
    }

    private static void decision(Standing<StageOneDecision> decision, Round round, Judgement judgement) {
        judgement
                .require(
                        round.acceptedBy(decision.on()),
                        decision,
                        REG_27,
                        "No registration of interest was accepted by " + decision.on())
                .require(
                        !round.isFastTrack(),
                        decision,
                        FAST_TRACK,
                        "A household on the fast track has no Stage One to decide on " + decision.on());
        if (decision.body().outcome() == StageOneOutcome.MAY_BE_SUITABLE) {
            round.missingOn(decision.on())
                    .forEach(missing -> judgement.require(
                            false,
                            decision,
                            "outcome",
                            missing.type().citation(),
                            "Not received by " + decision.on() + ": " + missing.what()));
        }
        if (!decision.body().hasReasons()) {
            reasons(decision, round, judgement);
        }
    }

    private static void reasons(Standing<StageOneDecision> decision, Round round, Judgement judgement) {
        judgement.require(
                decision.body().outcome() == StageOneOutcome.MAY_BE_SUITABLE,
                decision,
                "reasons",
                REG_27,
                "A decision that a household is not suitable is given with reasons; that of " + decision.on()
                        + " has none");
        Optional<ClockDefinition> overrun =
                round.acceptance().flatMap(accepted -> HouseholdClock.STAGE_ONE.overrun(accepted.on(), decision.on()));
        overrun.ifPresent(limit -> judgement.require(
                false,
                decision,
                "reasons",
                limit.citation(),
                "Say why the decision of " + decision.on() + " came later than "
                        + limit.limit().inWords() + " from the acceptance of the registration of interest"));
    }
}
