package uk.org.adoptionteesvalley.matching.fact;

/** How an early permanence placement ended. */
public enum EarlyPermanenceOutcome {
    /** It became the adoption placement with the same household. */
    CONVERTED,
    /** The child returned to the family. */
    REUNIFIED,
    /** The child moved elsewhere. */
    MOVED
}
