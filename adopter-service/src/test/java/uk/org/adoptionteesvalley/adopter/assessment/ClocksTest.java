package uk.org.adoptionteesvalley.adopter.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.household.TestHousehold;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.clock.ClockState;

class ClocksTest {

    private static ClockState state(TestHousehold household, String clock, String on) {
        return run(household, clock, day(on)).stateOn(day(on));
    }

    private static final Clocks CLOCKS = new Clocks(HouseholdClock.TABLE);

    private static ClockRun run(TestHousehold household, String clock, LocalDate on) {
        return CLOCKS.of(household.history(), on).stream()
                .filter(run -> run.clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stage_one_has_two_months_from_the_acceptance() {
        TestHousehold household = TestHousehold.ofOne().accepted();
        assertThat(run(household, "STAGE_ONE", day("2024-05-13")).dueOn()).isEqualTo("2024-07-13");
        assertThat(state(household, "STAGE_ONE", "2024-06-28")).isEqualTo(ClockState.RUNNING);
        assertThat(state(household, "STAGE_ONE", "2024-06-29")).isEqualTo(ClockState.DUE_SOON);
        assertThat(state(household, "STAGE_ONE", "2024-07-13")).isEqualTo(ClockState.DUE_SOON);
        assertThat(state(household, "STAGE_ONE", "2024-07-14")).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void a_decision_meets_the_clock_in_time_or_late_whichever_way_it_goes() {
        TestHousehold inTime = TestHousehold.ofOne().stageOneComplete();
        assertThat(state(inTime, "STAGE_ONE", "2024-07-08")).isEqualTo(ClockState.MET);
        TestHousehold late =
                TestHousehold.ofOne().accepted().stageOneDecided("2024-07-14", StageOneOutcome.NOT_SUITABLE, "Reasons");
        assertThat(state(late, "STAGE_ONE", "2024-07-14")).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void the_clock_of_the_notice_ends_when_its_time_has_lapsed() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete();
        assertThat(state(household, "STAGE_TWO_NOTICE", "2025-01-08")).isEqualTo(ClockState.DUE_SOON);
        assertThat(state(household, "STAGE_TWO_NOTICE", "2025-01-09")).isEqualTo(ClockState.ENDED);
        household.stageTwo("2024-12-01");
        assertThat(state(household, "STAGE_TWO_NOTICE", "2025-01-09")).isEqualTo(ClockState.MET);
    }

    @Test
    void the_decision_has_four_months_from_the_notice_and_a_refusal_is_one() {
        TestHousehold household = TestHousehold.ofOne().beforeDecision();
        assertThat(run(household, "APPROVAL_DECISION", day("2024-10-15")).dueOn())
                .isEqualTo("2024-11-22");
        assertThat(state(household, "APPROVAL_DECISION", "2024-11-23")).isEqualTo(ClockState.OVERDUE);
        assertThat(state(household.refused("2024-10-22"), "APPROVAL_DECISION", "2024-11-23"))
                .isEqualTo(ClockState.MET);
        assertThat(state(household, "FAST_TRACK_DECISION", "2024-11-23")).isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void the_fast_track_has_a_clock_of_its_own_and_no_stage_one() {
        TestHousehold household = TestHousehold.ofOne()
                .registered("2024-05-07")
                .fastTracked("2024-05-13")
                .stageTwo("2024-05-20")
                .recommended("2024-09-02", Recommendation.SUITABLE);
        assertThat(run(household, "FAST_TRACK_DECISION", day("2024-09-02")).dueOn())
                .isEqualTo("2024-09-20");
        assertThat(run(household, "FAST_TRACK_DECISION", day("2024-09-02")).citation())
                .isEqualTo("AAR 2005 regs 30F, 30G");
        assertThat(state(household, "STAGE_ONE", "2024-09-02")).isEqualTo(ClockState.NOT_STARTED);
        assertThat(state(household, "APPROVAL_DECISION", "2024-09-02")).isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void the_clocks_of_a_household_that_left_have_ended() {
        TestHousehold household = TestHousehold.ofOne().accepted().closed("2024-06-03");
        assertThat(state(household, "STAGE_ONE", "2024-08-01")).isEqualTo(ClockState.ENDED);
    }

    @Test
    void the_clocks_are_those_of_the_latest_round() {
        TestHousehold household = TestHousehold.ofOne()
                .stageOneComplete()
                .registered("2025-01-09")
                .registrationDecided("2025-01-10", true);
        assertThat(run(household, "STAGE_ONE", day("2025-02-01")).startedOn()).isEqualTo("2025-01-10");
        assertThat(run(household, "STAGE_ONE", day("2025-02-01")).stoppedOn()).isNull();
        assertThat(state(household, "STAGE_TWO_NOTICE", "2025-02-01")).isEqualTo(ClockState.NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource({
        "STAGE_ONE, 2024-12-29, 2025-02-28",
        "STAGE_ONE, 2023-12-31, 2024-02-29",
        "STAGE_ONE, 2024-02-29, 2024-04-29",
        "STAGE_TWO_NOTICE, 2023-08-31, 2024-02-29",
        "STAGE_TWO_NOTICE, 2024-08-31, 2025-02-28",
        "APPROVAL_DECISION, 2024-10-31, 2025-02-28",
        "FAST_TRACK_DECISION, 2024-02-29, 2024-06-29"
    })
    void months_go_by_the_calendar(HouseholdClock clock, LocalDate start, LocalDate last) {
        assertThat(clock.overrun(start, last)).isEmpty();
        assertThat(clock.overrun(start, last.plusDays(1))).isPresent();
    }

    @Test
    void no_limit_runs_from_before_the_two_stages_were_law() {
        assertThat(HouseholdClock.STAGE_ONE.overrun(day("2013-06-30"), day("2020-01-01")))
                .isEmpty();
        assertThat(HouseholdClock.STAGE_ONE.overrun(day("2013-07-01"), day("2020-01-01")))
                .isPresent();
    }
}
