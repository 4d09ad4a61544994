package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;

/**
 * A case that cannot be counted in a period in which it could lie, and why.
 *
 * @param reason the missing field, or what is wrong with the dates
 * @param earliest the first day on which it could lie; {@link LocalDate#MIN} where nothing says
 * @param latest the last such day; {@link LocalDate#MAX} where nothing says
 * @param beginsAfter only periods that begin after this day miss it: the others have another case of the same subject
 * @param endsBefore only periods that end before this day miss it, for the same cause
 */
public record UnknownCase(
        String reason, LocalDate earliest, LocalDate latest, LocalDate beginsAfter, LocalDate endsBefore) {}
