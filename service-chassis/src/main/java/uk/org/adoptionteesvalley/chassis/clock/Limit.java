package uk.org.adoptionteesvalley.chassis.clock;

import java.time.LocalDate;
import java.util.Locale;

/** A length of time that law, guidance or the agency lays down. */
public record Limit(int amount, LimitUnit unit) {

    /** The last day on which what was to be done is in time. */
    public LocalDate lastDayFrom(LocalDate start) {
        return unit.lastDay(start, amount);
    }

    /** Whether so much time had gone by on that day. */
    public boolean hasRun(LocalDate start, LocalDate by) {
        return !by.isBefore(lastDayFrom(start));
    }

    /** As in {@code 2 months}. */
    public String inWords() {
        return amount + " " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
