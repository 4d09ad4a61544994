package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.UUID;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;

/** The child or the household that a case is about: ids only. */
public record Subject(UUID childId, UUID householdId, String laChildId, String localAuthority) {

    static Subject of(Journey journey) {
        return new Subject(
                journey.child().id(),
                null,
                journey.child().laChildId(),
                journey.child().localAuthority());
    }

    /** Households have no council: they are the region's. */
    static Subject of(Household household) {
        return new Subject(null, household.id(), null, Area.REGION);
    }
}
