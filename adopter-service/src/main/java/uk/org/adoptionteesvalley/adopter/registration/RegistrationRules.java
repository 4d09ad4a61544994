package uk.org.adoptionteesvalley.adopter.registration;

import java.util.List;
import uk.org.adoptionteesvalley.adopter.household.Assessment;
import uk.org.adoptionteesvalley.adopter.limits.TimeLimit;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** The guards of registrations of interest (AAR 2005 reg 21). */
public final class RegistrationRules {

    private static final String REG_21 = "AAR 2005 reg 21";

    private RegistrationRules() {}

    public static void check(Assessment round, Guards guards) {
        List<RegistrationDecision> decisions = round.all(RegistrationDecision.class);
        if (decisions.isEmpty()) {
            return;
        }
        guards.require(decisions.size() == 1, "decidedOn", REG_21, "This registration of interest is already decided");
        RegistrationDecision decision = decisions.get(0);
        guards.require(
                        round.registration() != null
                                && !decision.isBefore(round.registration().on()),
                        "decidedOn",
                        REG_21,
                        "No registration of interest was received by " + decision.on())
                .require(
                        decision.accepted() || !decision.isFastTrack(),
                        "fastTrack",
                        "AAR 2005 regs 30F, 30G",
                        "Only an accepted registration of interest can take the fast track");
    }

    /** A further registration begins a new round, which the law asks for only once the six months have lapsed. */
    public static void checkRounds(List<Assessment> rounds, Guards guards) {
        for (int i = 1; i < rounds.size(); i++) {
            Assessment before = rounds.get(i - 1);
            RegistrationOfInterest next = rounds.get(i).registration();
            boolean lapsed = before.maybeSuitable()
                    && before.stageTwoStart() == null
                    && TimeLimit.STAGE_TWO_NOTICE.passed(
                            before.stageOneDecision().on(), next.on());
            guards.require(
                    lapsed,
                    "receivedOn",
                    TimeLimit.STAGE_TWO_NOTICE.citation(),
                    "The registration of interest of " + before.registration().on()
                            + " still stands; a new one is for a household that let "
                            + TimeLimit.STAGE_TWO_NOTICE.inWords() + " pass");
        }
    }
}
