package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;

/** How many children left a council's care in the twelve months to a day, as that council says. */
@FunctionalInterface
public interface CareLeavers {

    /** The number supplied, or null where the council has supplied none. */
    Integer leftCare(String localAuthority, LocalDate twelveMonthsTo);
}
