package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.org.adoptionteesvalley.reporting.period.Period;

/**
 * The period measured, seen from a day: while it lasts, what is "at its end" is what is today.
 *
 * @param period the period measured
 * @param today the day on which it is measured
 */
public record Window(Period period, LocalDate today) {

    boolean contains(LocalDate date) {
        return period.contains(date);
    }

    boolean inTwelveMonths(LocalDate date) {
        return period.inTwelveMonthsToEnd(date);
    }

    /** The day on which what is still open is counted. */
    LocalDate end() {
        return period.end().isAfter(today) ? today : period.end();
    }

    long daysToEnd(LocalDate from) {
        return ChronoUnit.DAYS.between(from, end());
    }

    /** Whether something of unknown date, known only to lie between two others, could have happened in the period. */
    boolean mayContain(LocalDate earliest, LocalDate latest) {
        return (earliest == null || !earliest.isAfter(period.end()))
                && (latest == null || !latest.isBefore(period.start()));
    }
}
