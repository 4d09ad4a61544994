package uk.org.adoptionteesvalley.matching.link;

import jakarta.inject.Singleton;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;

/** A child and a household are linked once at a time, and a link ends once, not while the child is placed by it. */
@Singleton
public class LinkRules implements JourneyRules {

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        List<Standing<LinkStarted>> links = journey.facts().all(LinkStarted.class);
        for (int later = 1; later < links.size(); later++) {
            for (Standing<LinkStarted> earlier : links.subList(0, later)) {
                judgeTogether(journey, earlier, links.get(later), judgement);
            }
        }
        List<Standing<LinkEnded>> ends = journey.facts().all(LinkEnded.class);
        for (int i = 0; i < ends.size(); i++) {
            judgeEnd(journey, ends.get(i), ends.subList(0, i), judgement);
        }
    }

    private static void judgeTogether(
            JourneyFacts journey, Standing<LinkStarted> earlier, Standing<LinkStarted> later, Judgement judgement) {
        judgement.require(
                !earlier.body().householdId().equals(later.body().householdId())
                        || journey.linkEnd(earlier.id())
                                .filter(end -> !end.isAfter(later.on()))
                                .isPresent(),
                Standing.later(earlier, later),
                "householdId",
                null,
                "The child and the household are linked already, since " + earlier.on());
    }

    private static void judgeEnd(
            JourneyFacts journey, Standing<LinkEnded> end, List<Standing<LinkEnded>> others, Judgement judgement) {
        Facts<JourneyFact> facts = journey.facts();
        others.stream()
                .filter(other -> other.body().link().equals(end.body().link()))
                .forEach(other ->
                        judgement.require(false, Standing.later(other, end), null, "The link ended on " + other.on()));
        facts.find(LinkStarted.class, end.body().link())
                .ifPresent(link -> judgement.require(
                        !end.on().isBefore(link.on()),
                        Standing.later(link, end),
                        null,
                        "The link began on " + link.on()));
        facts.each(MatchDecision.class)
                .filter(match -> match.body().link().equals(end.body().link()))
                .flatMap(match ->
                        journey.placed().stream().filter(placement -> match.id().equals(placement.match())))
                .forEach(placement -> judgement.require(
                        !placement.isOpen() && placement.how() != Ending.ADOPTED,
                        end,
                        null,
                        "The child is placed with this household since " + placement.from()
                                + ": a disruption or an adoption order ends that"));
    }
}
