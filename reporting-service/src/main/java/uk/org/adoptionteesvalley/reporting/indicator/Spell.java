package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;

/**
 * A case that lasts: it counts at the end of every period that ends in it.
 *
 * @param from the first day
 * @param until the first day on which it no longer is so; {@link LocalDate#MAX} while it lasts
 * @param since the day from which its age is counted; null where the indicator asks for no age
 */
public record Spell(LocalDate from, LocalDate until, LocalDate since) {}
