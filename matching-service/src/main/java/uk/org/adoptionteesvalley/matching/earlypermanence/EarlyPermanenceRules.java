package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceEnded;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;
import uk.org.adoptionteesvalley.matching.journey.Telling;

/** An early permanence placement ends once, after it began, and not by an ending where it was converted (CPPCR 2010 reg 25A). */
@Singleton
public class EarlyPermanenceRules implements JourneyRules {

    static final String REG_25A = "CPPCR 2010 reg 25A";

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        Map<UUID, Standing<EarlyPermanenceEnded>> ends = new HashMap<>();
        journey.facts()
                .each(EarlyPermanenceEnded.class)
                .forEach(end -> journey.spell(end.body().placement()).ifPresent(spell -> {
                    Standing<EarlyPermanenceEnded> other = ends.putIfAbsent(spell.id(), end);
                    judgement.require(
                            other == null,
                            other == null ? end : Standing.later(other, end),
                            REG_25A,
                            "The placement ended on " + (other == null ? null : other.on()));
                    judgeEnd(journey, end, spell, judgement);
                }));
    }

    private static void judgeEnd(
            JourneyFacts journey, Standing<EarlyPermanenceEnded> end, Telling spell, Judgement judgement) {
        LocalDate began = journey.beginningWithout(end);
        judgement.require(
                !end.on().isBefore(began),
                end,
                REG_25A,
                "The placement began on " + began + ", its end is of " + end.on());
        judgement.require(
                journey.placed().stream()
                        .noneMatch(placement -> Objects.equals(placement.from(), end.on())
                                && placement.householdId() != null
                                && placement.householdId().equals(spell.householdId())),
                end,
                REG_25A,
                "The placement became a placement for adoption with the same household on " + end.on());
    }
}
