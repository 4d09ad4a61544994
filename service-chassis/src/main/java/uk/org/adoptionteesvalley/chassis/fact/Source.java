package uk.org.adoptionteesvalley.chassis.fact;

/** Who told a fact. */
public enum Source {
    /** A person or a council's system, through this API. */
    API,
    /** A council's SSDA903 return. */
    SSDA903,
    /** Another service, or this one by itself when a time limit has run out. */
    SERVICE
}
