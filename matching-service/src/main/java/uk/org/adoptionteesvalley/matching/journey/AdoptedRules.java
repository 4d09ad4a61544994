package uk.org.adoptionteesvalley.matching.journey;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * After an adoption order the record is locked: a person adds, corrects and takes back nothing but the order itself, and
 * the order not as the consequence of something else. What was recorded last is judged by what was known just before.
 */
@Singleton
public class AdoptedRules implements JourneyRules {

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        List<Fact<JourneyFact>> recorded = journey.facts().recorded();
        if (recorded.isEmpty()) {
            return;
        }
        Instant moment = recorded.get(recorded.size() - 1).recordedAt();
        List<Fact<JourneyFact>> lockedOut = recorded.stream()
                .filter(fact -> fact.recordedAt().equals(moment)
                        && fact.source() == Source.API
                        && !fact.kind().equals(JourneyFact.KINDS.name(AdoptionOrder.class)))
                .toList();
        if (!lockedOut.isEmpty() && wasAdopted(journey, moment)) {
            lockedOut.forEach(fact -> judgement.require(
                    false,
                    null,
                    fact.body() == null ? "factId" : fact.body().dateField(),
                    null,
                    "The child is adopted: nothing but the adoption order can be put right (" + moment + ")"));
        }
    }

    private static boolean wasAdopted(JourneyFacts journey, Instant moment) {
        return JourneyState.of(journey.child(), journey.facts().asOf(moment.minus(1, ChronoUnit.MICROS)))
                .isAdopted();
    }
}
