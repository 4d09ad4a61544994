package uk.org.adoptionteesvalley.reporting.cases;

/**
 * How many cases of one kind an indicator has in an area.
 *
 * @param kind what sort of cases these are
 * @param indicator the indicator's id
 * @param area a council's code, or the region's, which is all cases taken together
 * @param reason why they cannot be counted; null where they are
 * @param cases how many
 * @param days the sum of their days
 * @param inNumerator how many of them have what a percentage asks for
 */
public record CaseCount(
        Kind kind, String indicator, String area, String reason, long cases, long days, long inNumerator) {

    /** The kinds of cases. */
    public enum Kind {
        DATED,
        SPELL,
        UNKNOWN
    }
}
