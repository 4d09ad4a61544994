package uk.org.adoptionteesvalley.chassis.clock;

import java.time.LocalDate;
import java.util.Set;

/**
 * A time limit as data.
 *
 * @param clock its id
 * @param citation the regulation, guidance or target that lays it down
 * @param standing how well that is known
 * @param from the first day on which it may begin to run by this definition
 * @param to the last such day; null while it holds
 * @param start the mark that starts it, each time anew
 * @param stops the marks by which it is met
 * @param ends the marks that end it unmet
 * @param pauses the marks of spells during which it does not run
 * @param dueSoonDays how many days before its last day it is due soon
 * @param whoActs the role that owes what it waits for
 */
public record ClockDefinition(
        String clock,
        String citation,
        ClockStanding standing,
        LocalDate from,
        LocalDate to,
        String start,
        Limit limit,
        Set<String> stops,
        Set<String> ends,
        Set<String> pauses,
        int dueSoonDays,
        String whoActs) {

    /** Whether a clock that starts on that day runs by this definition. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The clock as it runs by these marks. */
    ClockRun run(Marks marks) {
        LocalDate started = marks.latest(start);
        if (started == null) {
            return new ClockRun(clock, citation, standing, whoActs, null, null, null, null, null, null);
        }
        LocalDate stopped = marks.firstSince(stops, started);
        LocalDate ended = marks.firstSince(ends, started);
        boolean met = stopped != null && (ended == null || !ended.isBefore(stopped));
        LocalDate over = met ? stopped : ended;
        LocalDate raw = limit.lastDayFrom(started);
        LocalDate due = raw.plusDays(marks.pausedDays(pauses, started, over));
        return new ClockRun(
                clock,
                citation,
                standing,
                whoActs,
                started,
                due,
                due.equals(raw) ? null : raw,
                due.minusDays(dueSoonDays),
                met ? stopped : null,
                met ? null : ended);
    }
}
