package uk.org.adoptionteesvalley.chassis.clock;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A clock of one subject, whatever the day: it travels in the feed, and everybody reads the same state from it.
 *
 * @param startedOn null where it has not started
 * @param dueOn the last day, pauses taken into account
 * @param dueOnUnpaused the last day as it would be without pauses; null where there was none
 * @param dueSoonFrom the day from which it is due soon
 * @param stoppedOn the day on which what it waits for was done
 * @param endedOn the day from which it need no longer be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClockRun(
        String clock,
        String citation,
        ClockStanding standing,
        String whoActs,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate dueOnUnpaused,
        LocalDate dueSoonFrom,
        LocalDate stoppedOn,
        LocalDate endedOn) {

    /** How it stands on a day. */
    public ClockState stateOn(LocalDate day) {
        if (startedOn == null) {
            return ClockState.NOT_STARTED;
        }
        if (stoppedOn != null) {
            return stoppedOn.isAfter(dueOn) ? ClockState.MET_LATE : ClockState.MET;
        }
        if (endedOn != null) {
            return ClockState.ENDED;
        }
        if (day.isAfter(dueOn)) {
            return ClockState.OVERDUE;
        }
        return day.isBefore(dueSoonFrom) ? ClockState.RUNNING : ClockState.DUE_SOON;
    }

    /** The clock as it is shown on a day. */
    public ClockView on(LocalDate day) {
        return new ClockView(
                clock, startedOn, dueOn, dueOnUnpaused, stoppedOn, endedOn, stateOn(day), citation, standing, whoActs);
    }
}
