package uk.org.adoptionteesvalley.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClockDefinitionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private static ClockDefinition definition(int amount, LimitUnit unit, String from, String to) {
        return new ClockDefinition(
                "DECISION",
                "a regulation",
                ClockStanding.LAW,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "ASKED",
                new Limit(amount, unit),
                Set.of("DECIDED"),
                Set.of("WITHDRAWN"),
                Set.of("ON_HOLD"),
                14,
                "la-adm");
    }

    private static ClockRun twoMonths(Marks marks) {
        return definition(2, LimitUnit.MONTHS, "2013-07-01", null).run(marks);
    }

    private static Marks marks() {
        return new Marks(TODAY);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void a_clock_that_nothing_has_started_says_so() {
        assertThat(twoMonths(marks()).stateOn(TODAY)).isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void it_is_due_soon_from_the_margin_on_and_overdue_from_the_day_after_the_last() {
        ClockRun run = twoMonths(marks().at("ASKED", day("2024-03-31")));
        assertThat(run.dueOn()).isEqualTo("2024-05-31");
        assertThat(run.stateOn(day("2024-05-16"))).isEqualTo(ClockState.RUNNING);
        assertThat(run.stateOn(day("2024-05-17"))).isEqualTo(ClockState.DUE_SOON);
        assertThat(run.stateOn(day("2024-05-31"))).isEqualTo(ClockState.DUE_SOON);
        assertThat(run.stateOn(day("2024-06-01"))).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void it_is_met_on_its_last_day_and_late_on_the_next() {
        Marks asked = marks().at("ASKED", day("2024-02-29"));
        assertThat(twoMonths(asked.at("DECIDED", day("2024-04-29"))).stateOn(TODAY))
                .isEqualTo(ClockState.MET);
        Marks late = marks().at("ASKED", day("2024-02-29")).at("DECIDED", day("2024-04-30"));
        assertThat(twoMonths(late).stateOn(TODAY)).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void it_is_met_on_the_day_on_which_it_starts() {
        ClockRun run = twoMonths(marks().at("ASKED", day("2024-03-01")).at("DECIDED", day("2024-03-01")));
        assertThat(run.stateOn(TODAY)).isEqualTo(ClockState.MET);
    }

    @Test
    void what_was_done_before_it_started_anew_does_not_meet_it() {
        ClockRun run = twoMonths(marks().at("ASKED", day("2023-01-01"))
                .at("DECIDED", day("2023-02-01"))
                .at("ASKED", day("2024-05-01")));
        assertThat(run.startedOn()).isEqualTo("2024-05-01");
        assertThat(run.stateOn(TODAY)).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void it_ends_unmet_where_what_it_waits_for_need_no_longer_be_done() {
        ClockRun ended = twoMonths(marks().at("ASKED", day("2024-03-01")).at("WITHDRAWN", day("2024-09-01")));
        assertThat(ended.stateOn(TODAY)).isEqualTo(ClockState.ENDED);
        ClockRun doneAfterwards = twoMonths(marks().at("ASKED", day("2024-03-01"))
                .at("WITHDRAWN", day("2024-03-10"))
                .at("DECIDED", day("2024-03-11")));
        assertThat(doneAfterwards.stateOn(TODAY)).isEqualTo(ClockState.ENDED);
        ClockRun sameDay = twoMonths(marks().at("ASKED", day("2024-03-01"))
                .at("WITHDRAWN", day("2024-03-10"))
                .at("DECIDED", day("2024-03-10")));
        assertThat(sameDay.stateOn(TODAY)).isEqualTo(ClockState.MET);
    }

    @Test
    void pauses_move_the_last_day_and_no_day_is_counted_twice() {
        Marks paused = marks().at("ASKED", day("2024-03-01"))
                .during("ON_HOLD", day("2024-03-10"), day("2024-03-20"))
                .during("ON_HOLD", day("2024-03-15"), day("2024-03-25"))
                .during("ON_HOLD", day("2024-02-20"), day("2024-03-03"));
        ClockRun run = twoMonths(paused);
        assertThat(run.dueOnUnpaused()).isEqualTo("2024-05-01");
        assertThat(run.dueOn()).isEqualTo(day("2024-05-01").plusDays(15 + 2));
    }

    @Test
    void a_pause_that_goes_on_reaches_to_today_and_none_beyond_what_was_done() {
        Marks open = marks().at("ASKED", day("2024-03-01")).during("ON_HOLD", day("2024-05-22"), null);
        assertThat(twoMonths(open).dueOn()).isEqualTo("2024-05-11");
        Marks done = marks().at("ASKED", day("2024-03-01"))
                .at("DECIDED", day("2024-03-12"))
                .during("ON_HOLD", day("2024-03-10"), day("2024-04-10"));
        assertThat(twoMonths(done).dueOn()).isEqualTo("2024-05-03");
    }

    @Test
    void each_start_is_judged_by_the_law_of_its_own_day() {
        ClockTable table = new ClockTable(List.of(
                definition(2, LimitUnit.MONTHS, "2013-07-01", "2024-03-31"),
                definition(3, LimitUnit.MONTHS, "2024-04-01", null)));
        assertThat(table.run(marks().at("ASKED", day("2024-03-31")), TODAY)
                        .get(0)
                        .dueOn())
                .isEqualTo("2024-05-31");
        assertThat(table.run(marks().at("ASKED", day("2024-04-01")), TODAY)
                        .get(0)
                        .dueOn())
                .isEqualTo("2024-07-01");
        assertThat(table.run(marks().at("ASKED", day("2013-06-30")), TODAY)).isEmpty();
        assertThat(table.run(marks(), TODAY)).hasSize(1);
        assertThat(table.on("DECISION", day("2024-03-31")).limit().amount()).isEqualTo(2);
        assertThatThrownBy(() -> table.on("DECISION", day("2013-06-30"))).isInstanceOf(IllegalArgumentException.class);
    }
}
