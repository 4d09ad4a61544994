package uk.org.adoptionteesvalley.matching.link;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.written.Blank;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;
import uk.org.adoptionteesvalley.matching.journey.MatchState;

/** A decision is on a link as it stands, with reasons where it is against; one match holds at a time (AAR 2005 reg 33). */
@Singleton
public class MatchRules implements JourneyRules {

    static final String REG_33 = "AAR 2005 reg 33";

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        List<Standing<MatchDecision>> decisions = journey.facts().all(MatchDecision.class);
        decisions.forEach(decision -> judgeByLink(journey, decision, judgement));
        decisions.forEach(decision -> judgement.require(
                decision.body().approved() || isGiven(decision.body().reasons()),
                decision,
                "reasons",
                REG_33,
                "A decision against a match is given with reasons (" + decision.on() + ")"));
        List<Standing<MatchDecision>> approved = decisions.stream()
                .filter(decision -> decision.body().approved())
                .toList();
        for (int later = 1; later < approved.size(); later++) {
            for (Standing<MatchDecision> earlier : approved.subList(0, later)) {
                judgeTogether(journey, earlier, approved.get(later), judgement);
            }
        }
    }

    private static boolean isGiven(String reasons) {
        return reasons != null && !Blank.is(reasons);
    }

    private static void judgeByLink(JourneyFacts journey, Standing<MatchDecision> decision, Judgement judgement) {
        journey.facts().find(LinkStarted.class, decision.body().link()).ifPresent(link -> judgement
                .require(
                        link.body().householdId().equals(decision.body().householdId()),
                        Standing.later(link, decision),
                        "householdId",
                        REG_33,
                        "The decision of " + decision.on() + " was on another household: it must be taken back first")
                .require(
                        !decision.on().isBefore(link.on()),
                        Standing.later(link, decision),
                        REG_33,
                        "The link began on " + link.on() + ", the decision is of " + decision.on()));
        journey.facts()
                .each(LinkEnded.class)
                .filter(end -> end.body().link().equals(decision.body().link()))
                .forEach(end -> judgement.require(
                        !end.on().isBefore(decision.on()),
                        Standing.later(end, decision),
                        REG_33,
                        "The link ended on " + end.on() + ", the decision is of " + decision.on()));
    }

    private static void judgeTogether(
            JourneyFacts journey, Standing<MatchDecision> earlier, Standing<MatchDecision> later, Judgement judgement) {
        LocalDate ended =
                journey.state().match(earlier.id()).map(MatchState::endedOn).orElse(null);
        judgement.require(
                ended != null && !ended.isAfter(later.on()),
                Standing.later(earlier, later),
                "approved",
                REG_33,
                "The child has an approved match already, since " + earlier.on() + "; its link must end first");
    }
}
