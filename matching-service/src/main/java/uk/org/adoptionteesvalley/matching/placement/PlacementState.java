package uk.org.adoptionteesvalley.matching.placement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.journey.Source;
import uk.org.adoptionteesvalley.matching.journey.Spell;

/**
 * A placement for adoption as the journey tells it.
 *
 * @param householdId null where a return alone tells of the placement
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
        Source source)
        implements Spell {

    @Override
    public LocalDate from() {
        return placedOn;
    }

    @Override
    public LocalDate to() {
        return endedOn;
    }

    /** The adopters hold the child still, or for good. */
    @JsonIgnore
    public boolean isHeld() {
        return isOpen() || outcome == PlacementOutcome.ADOPTED;
    }

    public PlacementState filledFrom(PlacementState returned) {
        boolean returnKnowsEarlier =
                returned.movedInOn != null && (movedInOn == null || returned.movedInOn.isBefore(movedInOn));
        return new PlacementState(
                id,
                householdId,
                placedOn == null ? returned.placedOn : placedOn,
                returnKnowsEarlier ? returned.movedInOn : movedInOn,
                endedOn == null ? returned.endedOn : endedOn,
                endedOn == null ? returned.outcome : outcome,
                endedOn == null ? returned.adoptionOrderOn : adoptionOrderOn,
                byFosterCarer || returned.byFosterCarer,
                source);
    }

    public PlacementState withCarersSince(LocalDate day) {
        return new PlacementState(id, householdId, placedOn, day, endedOn, outcome, adoptionOrderOn, true, source);
    }

    public PlacementState withHousehold(UUID household) {
        return new PlacementState(
                id, household, placedOn, movedInOn, endedOn, outcome, adoptionOrderOn, byFosterCarer, source);
    }
}
