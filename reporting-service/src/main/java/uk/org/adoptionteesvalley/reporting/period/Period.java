package uk.org.adoptionteesvalley.reporting.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period: a return year (1 April to 31 March, "2024-25"), one of its halves ("2024-25-H1") or quarters
 * ("2024-25-Q1").
 *
 * @param firstYear the calendar year in which the return year begins
 * @param part which part of the return year
 */
public record Period(int firstYear, Part part) {

    /** What a period looks like, in words for whoever sent another thing. */
    public static final String RULE =
            "A period is a return year such as 2024-25, one of its halves (2024-25-H1 is 1 April to 30"
                    + " September, 2024-25-H2 is 1 October to 31 March) or one of its quarters (2024-25-Q1 to 2024-25-Q4).";

    private static final Pattern SHAPE = Pattern.compile("(20\\d{2})-(\\d{2})(?:-(H[12]|Q[1-4]))?");
    private static final int MONTHS_IN_A_YEAR = 12;

    /** A return year or a part of it, by the months after 1 April at which it begins and that it lasts. */
    public enum Part {
        YEAR(0, MONTHS_IN_A_YEAR),
        H1(0, 6),
        H2(6, 6),
        Q1(0, 3),
        Q2(3, 3),
        Q3(6, 3),
        Q4(9, 3);

        private final int offset;
        private final int months;

        Part(int offset, int months) {
            this.offset = offset;
            this.months = months;
        }
    }

    /** The period of that name; anything else is an {@link IllegalArgumentException} that says what a period is. */
    public static Period parse(String text) {
        Matcher parts = SHAPE.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(RULE);
        }
        int firstYear = Integer.parseInt(parts.group(1));
        if ((firstYear + 1) % 100 != Integer.parseInt(parts.group(2))) {
            throw new IllegalArgumentException(RULE);
        }
        return new Period(firstYear, parts.group(3) == null ? Part.YEAR : Part.valueOf(parts.group(3)));
    }

    public LocalDate start() {
        return LocalDate.of(firstYear, Month.APRIL, 1).plusMonths(part.offset);
    }

    /** The last day that belongs to the period. */
    public LocalDate end() {
        return start().plusMonths(part.months).minusDays(1);
    }

    public boolean contains(LocalDate date) {
        return date != null && !date.isBefore(start()) && !date.isAfter(end());
    }

    /** The first day of the twelve months that end with the period. */
    public LocalDate twelveMonthsStart() {
        return end().plusDays(1).minusYears(1);
    }

    /** Whether the date falls in the twelve months that end with the period. */
    public boolean inTwelveMonthsToEnd(LocalDate date) {
        return date != null && !date.isBefore(twelveMonthsStart()) && !date.isAfter(end());
    }

    public Period samePeriodLastYear() {
        return new Period(firstYear - 1, part);
    }

    /** The return year before the one that this period belongs to: the last that was full when this one began. */
    public Period lastFullYear() {
        return new Period(firstYear - 1, Part.YEAR);
    }

    /** The name by which the period is asked for. */
    @Override
    public String toString() {
        String year = "%d-%02d".formatted(firstYear, (firstYear + 1) % 100);
        return part == Part.YEAR ? year : year + "-" + part;
    }
}
