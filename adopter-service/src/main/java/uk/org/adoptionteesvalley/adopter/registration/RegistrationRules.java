package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.inject.Singleton;
import java.util.List;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.OfRound;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** What begins a round of assessment: a registration of interest and the agency's answer to it (AAR 2005 reg 21). */
@Singleton
public class RegistrationRules implements HouseholdRules {

    private static final String REG_21 = "AAR 2005 reg 21";
    private static final String FAST_TRACK = "AAR 2005 regs 30F, 30G";
    private static final String NEW_ROUND = "AAR 2005 Part 4, Statutory Guidance 2013";

    @Override
    public void judge(History history, Judgement judgement) {
        history.facts().standing().forEach(fact -> afterItsRegistration(fact, history.facts(), judgement));
        history.rounds().forEach(round -> decision(round, judgement));
        for (int i = 1; i < history.rounds().size(); i++) {
            newRound(history.rounds().get(i - 1), history.rounds().get(i).registration(), judgement);
        }
    }

    private static void afterItsRegistration(
            Standing<HouseholdFact> fact, Facts<HouseholdFact> facts, Judgement judgement) {
        if (fact.body() instanceof OfRound step) {
            boolean registered = step.registrationId() != null
                    && facts.find(RegistrationOfInterest.class, step.registrationId())
                            .filter(registration -> registration.isBy(fact.on()))
                            .isPresent();
            judgement.require(registered, fact, REG_21, "No registration of interest was received by " + fact.on());
        }
    }

    private static void decision(Round round, Judgement judgement) {
        List<Standing<RegistrationDecision>> decisions = round.facts().all(RegistrationDecision.class);
        for (int i = 0; i < decisions.size(); i++) {
            Standing<RegistrationDecision> decision = decisions.get(i);
            judgement
                    .require(
                            i == 0,
                            decision,
                            REG_21,
                            "The registration of interest of "
                                    + round.registration().on() + " is already decided: send a correction of it")
                    .require(
                            decision.body().accepted() || decision.body().fastTrack() == null,
                            decision,
                            "fastTrack",
                            FAST_TRACK,
                            "Only an accepted registration of interest can take the fast track; that of "
                                    + decision.on() + " was declined");
        }
    }

    /** A further registration begins a new round, which the law asks for only once the time for the notice has lapsed. */
    private static void newRound(Round before, Standing<RegistrationOfInterest> next, Judgement judgement) {
        judgement.require(
                before.lapsedBy(next.on()),
                next,
                NEW_ROUND,
                "The registration of interest of " + before.registration().on()
                        + " still stood on " + next.on()
                        + "; a new one is for a household that let the time for its notice to proceed lapse");
    }
}
