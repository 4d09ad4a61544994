package uk.org.adoptionteesvalley.reporting.indicator;

/** How a figure is made of the cases counted. */
public enum Measure {

    /** The number of cases. */
    COUNT {
        @Override
        public Value of(long cases, long days, long inNumerator) {
            return new Value(cases, cases, null);
        }
    },

    /** The mean of the cases' days, rounded half up; none where there is no case to average. */
    MEAN_DAYS {
        @Override
        public Value of(long cases, long days, long inNumerator) {
            return new Value(rounded(days, cases), days, cases);
        }
    },

    /** The share of the cases, in whole percent rounded half up; none where there is nothing to take a share of. */
    PERCENT {
        @Override
        public Value of(long cases, long days, long inNumerator) {
            return new Value(rounded(100 * inNumerator, cases), inNumerator, cases);
        }
    },

    /** The cases' share of the children who left care, whom the councils count and no feed tells of. */
    PERCENT_OF_CARE_LEAVERS {
        @Override
        public Value of(long cases, long days, long inNumerator) {
            return new Value(null, cases, null);
        }
    };

    /** A figure and what it was made of. */
    public record Value(Long value, Long numerator, Long denominator) {}

    /**
     * The figure.
     *
     * @param cases how many are counted
     * @param days the sum of their days
     * @param inNumerator how many of them have what a percentage asks for
     */
    public abstract Value of(long cases, long days, long inNumerator);

    /** A quotient rounded half up; null where there is nothing to divide by. */
    public static Long rounded(long numerator, long denominator) {
        return denominator == 0 ? null : Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }
}
