package uk.org.adoptionteesvalley.matching.journey;

import jakarta.inject.Singleton;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.rule.LockedRecord;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * After an adoption order the record is locked (ACA 2002 s56): a person adds, corrects and takes back nothing but the
 * order itself, and the order not as the consequence of something else.
 */
@Singleton
public class AdoptedRules implements JourneyRules {

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        Child child = journey.child();
        new LockedRecord<>(
                        JourneyFact.KINDS,
                        (Facts<JourneyFact> facts) ->
                                JourneyState.of(child, facts).isAdopted(),
                        Set.of(AdoptionOrder.class),
                        "The child is adopted: the record is locked, and nothing but the adoption order can be put right")
                .judge(journey.facts(), judgement);
    }
}
