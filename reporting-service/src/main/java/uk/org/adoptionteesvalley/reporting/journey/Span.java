package uk.org.adoptionteesvalley.reporting.journey;

import java.time.LocalDate;

/** From the day a fact began to the day before it ended: a decision reversed on a day is no longer in force that day. */
final class Span {

    private Span() {}

    /** Whether the date falls in a span of known beginning; without one it covers nothing. */
    static boolean covers(LocalDate from, LocalDate until, LocalDate date) {
        return from != null && coversSince(from, until, date);
    }

    /** Whether the date falls in a span whose unknown beginning lies before anything that is known. */
    static boolean coversSince(LocalDate from, LocalDate until, LocalDate date) {
        return (from == null || hasHappened(from, date)) && !hasHappened(until, date);
    }

    /** Whether a day is known and has come. */
    static boolean hasHappened(LocalDate on, LocalDate date) {
        return on != null && !on.isAfter(date);
    }
}
