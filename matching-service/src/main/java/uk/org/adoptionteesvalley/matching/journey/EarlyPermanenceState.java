package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * An early permanence placement as the journey tells it.
 *
 * @param householdId null where a return alone tells of the placement, or where it is not shown after the adoption order
 * @param startedOn null where the first return that names the child begins in the middle
 */
public record EarlyPermanenceState(
        UUID id,
        UUID householdId,
        LocalDate startedOn,
        LocalDate endedOn,
        EarlyPermanenceOutcome outcome,
        Source source) {

    /** The placement that was recorded, or of which the ending was. */
    public static EarlyPermanenceState recorded(Child child, Facts<JourneyFact> facts, UUID thing) {
        JourneyFacts journey = JourneyFacts.whenLastTold(child, facts, thing);
        return Sights.ofRecording(child, facts)
                .of(journey.state().earlyPermanence(journey.about(thing)).orElseThrow());
    }

    static EarlyPermanenceState of(Telling told) {
        return new EarlyPermanenceState(
                told.id(),
                told.householdId(),
                told.from(),
                told.to(),
                told.how() == null
                        ? null
                        : EarlyPermanenceOutcome.valueOf(told.how().name()),
                told.source());
    }
}
