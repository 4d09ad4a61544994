package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The child was placed for adoption (903 PLACE A3 to A6).
 *
 * @param match the decision by which it was placed
 * @param householdId the household that the match is with
 */
public record PlacedForAdoption(UUID match, UUID householdId, LocalDate placedOn, PlaceCode placeCode)
        implements JourneyFact {

    @Override
    public LocalDate on() {
        return placedOn;
    }

    @Override
    public String dateField() {
        return "placedOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return match == null ? Set.of() : Set.of(match);
    }

    @Override
    public JourneyFact withoutHousehold() {
        return new PlacedForAdoption(match, null, placedOn, placeCode);
    }
}
