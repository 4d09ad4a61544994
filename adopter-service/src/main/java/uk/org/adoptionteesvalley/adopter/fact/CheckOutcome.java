package uk.org.adoptionteesvalley.adopter.fact;

/** What a check told: a concern does not end the assessment by itself, a person weighs it. */
public enum CheckOutcome {
    SATISFACTORY,
    CONCERN
}
