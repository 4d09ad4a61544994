package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;

/**
 * A case that counts on a day.
 *
 * @param on the day by which it counts
 * @param days how long it took; null where the indicator counts and does not measure
 * @param inNumerator of a percentage: whether it has what is asked for
 * @param beginsAfter it counts only in a period that begins after this day, on which the same subject has another case
 *     that counts in its place; {@link LocalDate#MIN} where there is none
 */
public record DatedCase(LocalDate on, Integer days, boolean inNumerator, LocalDate beginsAfter) {}
