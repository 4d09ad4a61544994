package uk.org.adoptionteesvalley.adopter.fact;

/** The codes of the returns, with U where it is not recorded. */
public enum Sex {
    F,
    M,
    U
}
