package uk.org.adoptionteesvalley.matching.placement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.Disrupted;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.SpellEnd;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;

/** A placement for adoption ends once, by a disruption or by the adoption order, and a disruption not before it began. */
@Singleton
public class DisruptionRules implements JourneyRules {

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        Map<UUID, Standing<JourneyFact>> ends = new HashMap<>();
        journey.facts().standing().stream()
                .filter(fact -> fact.body() instanceof Disrupted || fact.body() instanceof AdoptionOrder)
                .forEach(end -> journey.spell(((SpellEnd) end.body()).placement())
                        .ifPresent(spell -> {
                            Standing<JourneyFact> other = ends.putIfAbsent(spell.id(), end);
                            judgement.require(
                                    other == null,
                                    other == null ? end : Standing.later(other, end),
                                    null,
                                    "The placement ended on " + (other == null ? null : other.on()));
                        }));
        journey.facts().each(Disrupted.class).forEach(disruption -> {
            LocalDate began = journey.beginningWithout(disruption);
            judgement.require(
                    !disruption.on().isBefore(began),
                    disruption,
                    null,
                    "The child was placed on " + began + ", the disruption is of " + disruption.on());
        });
    }
}
