package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;

/**
 * What an indicator means: a definition holds between two dates, and a change of meaning is a new version.
 *
 * @param id the indicator's id in the API
 * @param name its name on the report
 * @param unit what its figure counts
 * @param version number of this definition; figures carry it
 * @param holdsFrom first day on which a period may end that is measured by this definition
 * @param holdsTo last such day, or null while it holds
 * @param text the definition in words
 * @param citation where it comes from
 */
public record Definition(
        String id,
        String name,
        Unit unit,
        int version,
        LocalDate holdsFrom,
        LocalDate holdsTo,
        String text,
        String citation) {

    /** Adoption and Children Act 2002 in force: before it there were no placement orders to count. */
    static final LocalDate ACT_IN_FORCE = LocalDate.of(2005, 12, 30);

    /** Two-stage approval of adopters in force (SI 2013/985). */
    static final LocalDate TWO_STAGES_IN_FORCE = LocalDate.of(2013, 7, 1);

    /** A10 enters the local sheet of the national board's return: quarter 3 of 2020-21. */
    static final LocalDate A10_IN_USE = LocalDate.of(2020, 10, 1);

    static Definition ofChildren(String id, String name, Unit unit, String text, String citation) {
        return new Definition(id, name, unit, 1, ACT_IN_FORCE, null, text, citation);
    }

    static Definition ofHouseholds(String id, String name, Unit unit, String text, String citation) {
        return new Definition(id, name, unit, 1, TWO_STAGES_IN_FORCE, null, text, citation);
    }

    Definition heldFrom(LocalDate from) {
        return new Definition(id, name, unit, version, from, holdsTo, text, citation);
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(holdsFrom) && (holdsTo == null || !date.isAfter(holdsTo));
    }
}
