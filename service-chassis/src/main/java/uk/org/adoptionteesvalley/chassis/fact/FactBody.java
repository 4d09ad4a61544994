package uk.org.adoptionteesvalley.chassis.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What one fact says: a record for each kind, all kinds of one subject under one sealed interface. It holds what was
 * told and nothing that follows from it.
 */
public interface FactBody {

    /** The day on which it happened; null where that is not known, as where a return begins in the middle. */
    LocalDate on();

    /** The name of that day in requests, so that a broken rule names the field that the caller sent. */
    String dateField();

    /** The facts (by the ids of their things) without which this one would not be: it is taken back with them. */
    default Set<UUID> restsOn() {
        return Set.of();
    }
}
