package uk.org.adoptionteesvalley.matching.journey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.PlacementOutcome;

/**
 * A placement for adoption as the journey tells it.
 *
 * @param householdId null where a return alone tells of the placement, or where it is not shown after the adoption order
 * @param placedOn null where it is unknown
 * @param movedInOn when the child began to live with the adopters, as foster or EP carers too
 */
public record PlacementState(
        UUID id,
        UUID householdId,
        LocalDate placedOn,
        LocalDate movedInOn,
        LocalDate endedOn,
        PlacementOutcome outcome,
        LocalDate adoptionOrderOn,
        boolean byFosterCarer,
        Source source) {

    /** The placement that was recorded, or of which the ending was. */
    public static PlacementState recorded(Child child, Facts<JourneyFact> facts, UUID thing) {
        JourneyFacts journey = JourneyFacts.whenLastTold(child, facts, thing);
        return Sights.ofRecording(child, facts)
                .of(journey.state().placement(journey.about(thing)).orElseThrow());
    }

    static PlacementState of(Telling told) {
        return new PlacementState(
                told.id(),
                told.householdId(),
                told.from(),
                told.movedInOn(),
                told.to(),
                told.how() == null ? null : PlacementOutcome.valueOf(told.how().name()),
                told.end() == null ? null : told.end().value().orderOn(),
                told.isWithPresentCarers(),
                told.source());
    }

    /** The same, where the early permanence carers became the adopters. */
    PlacementState withCarersSince(LocalDate day) {
        return new PlacementState(id, householdId, placedOn, day, endedOn, outcome, adoptionOrderOn, true, source);
    }

    /** The adopters hold the child still, or for good. */
    @JsonIgnore
    public boolean isHeld() {
        return endedOn == null || outcome == PlacementOutcome.ADOPTED;
    }
}
