package uk.org.adoptionteesvalley.matching.placement;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;
import uk.org.adoptionteesvalley.matching.fact.PlacedForAdoption;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;
import uk.org.adoptionteesvalley.matching.journey.Telling;

/** A child is placed once by an approved match that holds, and rightly coded after early permanence (903 rules 331, 335, 336). */
@Singleton
public class PlacementRules implements JourneyRules {

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        Map<UUID, Standing<PlacedForAdoption>> byMatch = new HashMap<>();
        journey.facts().each(PlacedForAdoption.class).forEach(placement -> {
            judgeMatch(journey, placement, judgement);
            judgeEarlyPermanence(journey, placement, judgement);
            Standing<PlacedForAdoption> other =
                    byMatch.putIfAbsent(placement.body().match(), placement);
            judgement.require(
                    other == null || placement.body().match() == null,
                    other == null ? placement : Standing.later(other, placement),
                    "linkId",
                    "331",
                    "The child was placed by this match already, on " + (other == null ? null : other.on()));
        });
    }

    private static void judgeMatch(JourneyFacts journey, Standing<PlacedForAdoption> placement, Judgement judgement) {
        boolean holds = journey.facts()
                .each(MatchDecision.class)
                .anyMatch(match -> match.id().equals(placement.body().match())
                        && match.body().approved()
                        && match.body().householdId().equals(placement.body().householdId())
                        && match.isBy(placement.on())
                        && journey.linkEnd(match.body().link())
                                .filter(end -> end.isBefore(placement.on()))
                                .isEmpty());
        judgement.require(holds, placement, "linkId", "331", "The link had no approved match on " + placement.on());
    }

    private static void judgeEarlyPermanence(
            JourneyFacts journey, Standing<PlacedForAdoption> placement, Judgement judgement) {
        Telling placed = journey.spell(placement.id()).orElseThrow();
        for (Telling fostered : journey.fostered()) {
            boolean sameHousehold = placement.body().householdId().equals(fostered.householdId());
            judgement
                    .require(
                            !sameHousehold
                                    || !fostered.isOpen()
                                    || !fostered.begin().isAfter(placement.on()),
                            placement,
                            "336",
                            "The child's early permanence placement with this household began later, on "
                                    + fostered.from())
                    .require(
                            !fostered.becomes(placed)
                                    || placement.body().placeCode().isWithPresentCarers(),
                            placement,
                            "placeCode",
                            "335",
                            "The child lives with this household already, since " + fostered.from() + ": A3 or A5");
        }
    }
}
