package uk.org.adoptionteesvalley.chassis.clock;

/** How a clock stands on a day. */
public enum ClockState {
    NOT_STARTED,
    RUNNING,
    /** Running, and near its end. */
    DUE_SOON,
    OVERDUE,
    /** What it waits for was done in time. */
    MET,
    /** What it waits for was done, but after the last day. */
    MET_LATE,
    /** What it waits for need no longer be done. */
    ENDED
}
