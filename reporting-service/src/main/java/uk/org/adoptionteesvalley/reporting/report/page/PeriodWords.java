package uk.org.adoptionteesvalley.reporting.report.page;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** How a period is called on the page. */
final class PeriodWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private PeriodWords() {}

    static String fromTo(Period period) {
        return DAY.format(period.start()) + " to " + DAY.format(period.end());
    }

    /** Short enough for the head of a column. */
    static String heading(Period period) {
        if (period.part() == Period.Part.YEAR) {
            return "Year " + period;
        }
        boolean oneYear = period.start().getYear() == period.end().getYear();
        DateTimeFormatter first = oneYear ? MONTH : MONTH_AND_YEAR;
        return first.format(period.start()) + " to " + MONTH_AND_YEAR.format(period.end());
    }
}
