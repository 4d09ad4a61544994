package uk.org.adoptionteesvalley.reporting.subject;

import java.time.Instant;

/**
 * Facts with the moment when the last of them was recorded at its source.
 *
 * @param facts what is known of a subject
 * @param at when the last of it was told
 */
public record Told<F>(F facts, Instant at) {

    /** The later of two moments. */
    public static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
