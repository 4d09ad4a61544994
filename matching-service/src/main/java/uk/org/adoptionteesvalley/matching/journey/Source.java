package uk.org.adoptionteesvalley.matching.journey;

/** Where a fact came from: entered here, or read from a council's SSDA903 return. */
public enum Source {
    API,
    SSDA903
}
