package uk.org.adoptionteesvalley.matching.fact;

/** How an adoption placement ended. */
public enum PlacementOutcome {
    DISRUPTED,
    ADOPTED,
    LEFT_CARE
}
