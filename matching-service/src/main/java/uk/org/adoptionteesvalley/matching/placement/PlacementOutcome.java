package uk.org.adoptionteesvalley.matching.placement;

/** How an adoption placement ended. */
public enum PlacementOutcome {
    DISRUPTED,
    ADOPTED,
    LEFT_CARE
}
