package uk.org.adoptionteesvalley.adopter.fact;

/** What the adoption panel can recommend (AAR 2005 reg 30A); a deferral sends the assessment back. */
public enum Recommendation {
    SUITABLE,
    NOT_SUITABLE,
    DEFERRED
}
