package uk.org.adoptionteesvalley.matching.journey;

import java.time.Instant;

/**
 * A value as a teller told it. Of two tellings of the same thing the newest stands, whoever told it.
 *
 * @param at when it was told; by a return, when one first came with this value, whichever repeats it later
 */
record Told<V>(V value, Instant at) {

    /** The newest; a teller who is silent tells nothing. */
    static <V> Told<V> newest(Told<V> entered, Told<V> returned) {
        if (entered == null || returned == null) {
            return entered == null ? returned : entered;
        }
        return returned.at.isAfter(entered.at) ? returned : entered;
    }

    static <V> V value(Told<V> told) {
        return told == null ? null : told.value;
    }
}
