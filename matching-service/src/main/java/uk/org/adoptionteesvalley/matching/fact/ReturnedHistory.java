package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;

/**
 * What the council's returns tell of the child's matching from a moment on: one thing, corrected by each telling that
 * differs, so that no telling is lost.
 *
 * @param history null where they no longer tell of any
 */
public record ReturnedHistory(History903 history) implements JourneyFact {

    @Override
    public LocalDate on() {
        return null;
    }

    @Override
    public String dateField() {
        return "history";
    }
}
