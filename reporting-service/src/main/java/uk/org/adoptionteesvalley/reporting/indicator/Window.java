package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.reporting.period.Period;

/**
 * The period measured, seen from a day: while it lasts, what is "at its end" is what is today.
 *
 * @param period the period measured
 * @param today the day on which it is measured
 */
public record Window(Period period, LocalDate today) {

    /** The day on which what is still open is counted. */
    public LocalDate end() {
        return period.end().isAfter(today) ? today : period.end();
    }

    /** The first of the days that an indicator looks at. */
    public LocalDate firstDay(Reach reach) {
        return switch (reach) {
            case PERIOD -> period.start();
            case TWELVE_MONTHS -> period.twelveMonthsStart();
            case END -> end();
        };
    }

    /** The last of them. */
    public LocalDate lastDay(Reach reach) {
        return reach == Reach.END ? end() : period.end();
    }
}
