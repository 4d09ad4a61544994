package uk.org.adoptionteesvalley.reporting.indicator;

/** Which days of a period an indicator looks at. */
public enum Reach {
    /** All of the period. */
    PERIOD,
    /** The twelve months that end with it. */
    TWELVE_MONTHS,
    /** Its last day; while it lasts, today. */
    END
}
