package uk.org.adoptionteesvalley.reporting.benchmark;

import java.time.LocalDate;

/**
 * What a figure is held against: the government's threshold or England's own figure, between two dates.
 *
 * @param indicator the indicator that it belongs to
 * @param kind threshold or comparator
 * @param value in the indicator's own unit
 * @param from first day on which a period may end that it applies to
 * @param to last such day, or null while it applies
 * @param citation where it comes from
 */
public record Benchmark(String indicator, Kind kind, int value, LocalDate from, LocalDate to, String citation) {

    /** Whether a limit set for councils or a figure to compare with. */
    public enum Kind {
        THRESHOLD,
        ENGLAND
    }

    boolean appliesTo(String id, Kind asked, LocalDate date) {
        return indicator.equals(id) && kind == asked && !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
