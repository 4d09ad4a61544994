package uk.org.adoptionteesvalley.chassis.clock;

/** How sure it is that a limit is what the clock says. */
public enum ClockStanding {
    /** Laid down by an Act or by regulations. */
    LAW,
    /** What English agencies and councils do, or statutory guidance says. */
    PRACTICE,
    /** A target that the agency or the government has set. */
    TARGET,
    /** Not confirmed by any source yet. */
    UNVERIFIED
}
