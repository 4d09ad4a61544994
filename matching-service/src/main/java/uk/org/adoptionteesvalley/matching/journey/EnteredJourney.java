package uk.org.adoptionteesvalley.matching.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.Disrupted;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceEnded;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceStarted;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.fact.PlacedForAdoption;
import uk.org.adoptionteesvalley.matching.journey.Telling.End;

/** The part of a child's journey that people entered: placements, and ends of placements that only a return tells of too. */
final class EnteredJourney {

    private final List<Telling> told = new ArrayList<>();
    private final Map<UUID, Told<End>> ends = new HashMap<>();

    private EnteredJourney() {}

    static EnteredJourney of(Facts<JourneyFact> facts) {
        EnteredJourney journey = new EnteredJourney();
        facts.standing().forEach(journey::take);
        return journey;
    }

    Stream<Telling> told(Kind kind) {
        return told.stream().filter(spell -> spell.kind() == kind);
    }

    boolean ends(Telling spell) {
        return ends.containsKey(spell.id());
    }

    Telling withEnd(Telling spell) {
        return spell.endedBy(ends.get(spell.id()));
    }

    private void take(Standing<JourneyFact> fact) {
        if (fact.body() instanceof EarlyPermanenceStarted it) {
            told.add(telling(Kind.EARLY_PERMANENCE, fact, it.householdId(), null, null));
        } else if (fact.body() instanceof PlacedForAdoption it) {
            told.add(telling(Kind.ADOPTION, fact, it.householdId(), it.placeCode(), it.match()));
        } else if (fact.body() instanceof Disrupted it) {
            end(it.placement(), new End(it.disruptedOn(), Ending.DISRUPTED, null), fact);
        } else if (fact.body() instanceof AdoptionOrder it) {
            end(it.placement(), new End(it.grantedOn(), Ending.ADOPTED, it.grantedOn()), fact);
        } else if (fact.body() instanceof EarlyPermanenceEnded it) {
            Ending how = Ending.valueOf(it.outcome().name());
            end(it.placement(), new End(it.endedOn(), how, null), fact);
        }
    }

    private void end(UUID placement, End end, Standing<JourneyFact> fact) {
        ends.merge(placement, new Told<>(end, fact.recordedAt()), Told::newest);
    }

    private static Telling telling(
            Kind kind, Standing<JourneyFact> fact, UUID household, PlaceCode placeCode, UUID match) {
        return new Telling(
                kind,
                fact.id(),
                Set.of(fact.id()),
                household,
                new Told<>(fact.on(), fact.recordedAt()),
                null,
                null,
                true,
                false,
                placeCode,
                match,
                Source.API);
    }
}
