package uk.org.adoptionteesvalley.chassis.fact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who records, when, and whose word it is.
 *
 * @param by the stable id of the person or service
 * @param at the moment of recording
 * @param today the day of recording in England
 * @param source who tells what is recorded
 * @param toldBy what tells it, where that is no person
 */
public record Recording(String by, Instant at, LocalDate today, Source source, String toldBy) {

    /** The same recording of what something else than a person tells. */
    public Recording of(Source other, String teller) {
        return new Recording(by, at, today, other, teller);
    }
}
