package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.referral.decision.BestInterestsDecision;

/** The time limits of a child's plan. */
public final class Clocks {

    /**
     * Entering care to the best interests decision: the agency's target since its first report that states it.
     * Measured by the indicator entry_to_decision_days.
     */
    static final Limit ENTRY_TO_DECISION = new Limit(
            "ENTRY_TO_DECISION",
            183,
            LocalDate.of(2021, 4, 1),
            "Agency target of 183 days from entering care to the best interests decision (bi-annual report 2022)");

    private Clocks() {}

    /** A limit in days, with the day from which it holds and where it is laid down. */
    record Limit(String clock, int days, LocalDate holdsFrom, String citation) {}

    /** How a clock stands. */
    public enum State {
        RUNNING,
        STOPPED,
        OVERDUE
    }

    /** One clock of a child. */
    public record Clock(
            @Schema(examples = "ENTRY_TO_DECISION") String clock,
            @Schema(examples = "2024-05-01") LocalDate startedOn,
            @Schema(examples = "2024-10-31") LocalDate dueOn,
            @Schema(examples = "2024-09-14") LocalDate stoppedOn,
            State state,
            String citation) {}

    public static List<Clock> of(Child child, LocalDate today) {
        return entryToDecision(child, today).map(List::of).orElse(List.of());
    }

    private static Optional<Clock> entryToDecision(Child child, LocalDate today) {
        LocalDate started = child.enteredCareOn();
        if (started == null) {
            return Optional.empty();
        }
        LocalDate decided = child.decisions().stream()
                .filter(BestInterestsDecision::shouldBePlaced)
                .map(BestInterestsDecision::decidedOn)
                .filter(day -> !day.isBefore(started))
                .findFirst()
                .orElse(null);
        LocalDate stopped = decided == null ? endWithoutDecision(child) : decided;
        LocalDate due = started.plusDays(ENTRY_TO_DECISION.days());
        State state = stopped != null ? State.STOPPED : today.isAfter(due) ? State.OVERDUE : State.RUNNING;
        return Optional.of(
                new Clock(ENTRY_TO_DECISION.clock(), started, due, stopped, state, ENTRY_TO_DECISION.citation()));
    }

    private static LocalDate endWithoutDecision(Child child) {
        return child.closedOn() != null ? child.closedOn() : child.leftCareOn();
    }
}
