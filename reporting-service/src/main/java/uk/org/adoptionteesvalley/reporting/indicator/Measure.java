package uk.org.adoptionteesvalley.reporting.indicator;

/** How a figure is made of the cases counted. */
public enum Measure {

    /** The number of cases. */
    COUNT {
        @Override
        Value of(Tally tally) {
            return new Value(tally.size(), tally.size(), null);
        }
    },

    /** The mean of the cases' days, rounded half up; none where there is no case to average. */
    MEAN_DAYS {
        @Override
        Value of(Tally tally) {
            return new Value(rounded(tally.sumOfDays(), tally.size()), tally.sumOfDays(), tally.size());
        }
    },

    /** The share of the cases, in whole percent rounded half up; none where there is nothing to take a share of. */
    PERCENT {
        @Override
        Value of(Tally tally) {
            Long denominator = tally.denominator();
            boolean known = denominator != null && denominator >= tally.inNumerator();
            return new Value(
                    known ? rounded(100 * tally.inNumerator(), denominator) : null, tally.inNumerator(), denominator);
        }
    };

    /** A figure and what it was made of. */
    public record Value(Long value, Long numerator, Long denominator) {}

    abstract Value of(Tally tally);

    /** A quotient rounded half up; null where there is nothing to divide by. */
    static Long rounded(long numerator, long denominator) {
        return denominator == 0 ? null : Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }
}
