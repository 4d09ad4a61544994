package uk.org.adoptionteesvalley.matching.journey;

import java.util.function.Function;

/** What a person does to a child's journey. */
@FunctionalInterface
public interface Command {

    /** Checks its guards, then changes entered facts; nothing is changed where a guard is broken. */
    Change on(Turn turn);

    /**
     * What a command did.
     *
     * @param entry the new row that it entered, or null where it ended one that was there
     * @param view what to answer, from the journey that follows
     */
    record Change(Object entry, Function<JourneyState, ?> view) {}
}
