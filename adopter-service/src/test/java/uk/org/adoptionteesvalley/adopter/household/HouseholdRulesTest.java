package uk.org.adoptionteesvalley.adopter.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.by;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.day;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.closure.Closure;
import uk.org.adoptionteesvalley.adopter.closure.ClosureReason;
import uk.org.adoptionteesvalley.adopter.panel.Recommendation;
import uk.org.adoptionteesvalley.adopter.registration.InformationMeeting;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.stageone.CheckType;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneOutcome;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

class HouseholdRulesTest {

    @Test
    void nothing_happens_in_the_future_or_before_the_enquiry() {
        assertThat(broken(() -> TestHousehold.ofOne().registered("2025-07-01"))).anyMatch(saying("in the future"));
        assertThat(broken(() -> TestHousehold.ofOne().registered("2024-04-07"))).anyMatch(saying("before the enquiry"));
        TestHousehold.ofOne().registered("2024-04-08");
        TestHousehold.ofOne().registered("2025-06-30");
    }

    @Test
    void a_registration_is_decided_once_and_not_before_it_was_received() {
        assertThat(broken(() -> TestHousehold.ofOne().registrationDecided("2024-05-13", true)))
                .anyMatch(saying("No registration of interest"));
        assertThat(broken(() -> TestHousehold.ofOne().registered("2024-05-07").registrationDecided("2024-05-06", true)))
                .anyMatch(saying("No registration of interest"));
        assertThat(broken(() -> TestHousehold.ofOne().accepted().registrationDecided("2024-05-14", true)))
                .anyMatch(saying("already decided"));
    }

    @Test
    void stage_one_names_every_missing_check_at_once() {
        List<Violation> broken = broken(() ->
                TestHousehold.ofTwo().accepted().stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null));
        assertThat(broken).filteredOn(saying("Not received")).hasSize(6);
        assertThat(broken).anyMatch(saying("3 of three referees"));
    }

    @Test
    void two_relatives_count_as_one_referee() {
        TestHousehold household = TestHousehold.ofOne().accepted();
        UUID adopter = household.it().adopterIds().get(0);
        household
                .check(CheckType.POLICE, adopter, null, "2024-06-11")
                .check(CheckType.HEALTH, adopter, null, "2024-06-11")
                .check(CheckType.LOCAL_AUTHORITY, null, null, "2024-06-11")
                .referee(true, "2024-06-11")
                .referee(true, "2024-06-11")
                .referee(false, "2024-06-11");
        assertThat(broken(() -> household.stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null)))
                .singleElement()
                .matches(saying("1 of three referees"));
    }

    @Test
    void a_check_received_after_the_decision_does_not_count() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .accepted()
                        .allChecks("2024-07-09")
                        .stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null)))
                .hasSize(4);
    }

    @Test
    void a_check_is_of_an_adopter_of_this_household() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .accepted()
                        .check(CheckType.HEALTH, UUID.randomUUID(), null, "2024-06-11")))
                .anyMatch(saying("Name the adopter"));
        assertThat(broken(() -> TestHousehold.ofOne().accepted().check(CheckType.REFEREE, null, null, "2024-06-11")))
                .anyMatch(saying("whether they are a relative"));
    }

    @Test
    void a_late_or_negative_stage_one_decision_needs_reasons() {
        TestHousehold.ofOne()
                .accepted()
                .allChecks("2024-06-11")
                .stageOneDecided("2024-07-13", StageOneOutcome.MAY_BE_SUITABLE, null);
        assertThat(broken(() -> TestHousehold.ofOne()
                        .accepted()
                        .allChecks("2024-06-11")
                        .stageOneDecided("2024-07-14", StageOneOutcome.MAY_BE_SUITABLE, " ")))
                .singleElement()
                .matches(saying("2 months"));
        assertThat(broken(() -> TestHousehold.ofOne()
                        .accepted()
                        .stageOneDecided("2024-06-11", StageOneOutcome.NOT_SUITABLE, "")))
                .singleElement()
                .matches(saying("with reasons"));
    }

    @Test
    void the_notice_to_proceed_comes_within_six_months_or_a_new_registration_is_needed() {
        TestHousehold.ofOne().stageOneComplete().stageTwo("2025-01-08");
        assertThat(broken(() -> TestHousehold.ofOne().stageOneComplete().stageTwo("2025-01-09")))
                .singleElement()
                .matches(saying("new registration of interest"));
        assertThat(broken(() -> TestHousehold.ofOne().stageOneComplete().registered("2025-01-08")))
                .anyMatch(saying("still stands"));
        TestHousehold again = TestHousehold.ofOne().stageOneComplete().registered("2025-01-09");
        assertThat(again.it().stage()).isEqualTo(HouseholdStage.ROI_RECEIVED);
        assertThat(broken(() -> again.registrationDecided("2025-01-10", true)
                        .stageOneDecided("2025-02-10", StageOneOutcome.MAY_BE_SUITABLE, null)))
                .as("the new round needs checks of its own")
                .filteredOn(saying("Not received"))
                .hasSize(4);
    }

    @Test
    void approval_needs_health_information_and_every_check_on_the_fast_track_too() {
        List<Violation> broken = broken(() -> TestHousehold.ofOne()
                .registered("2024-05-07")
                .fastTracked("2024-05-13")
                .stageTwo("2024-05-20")
                .recommended("2024-09-02", Recommendation.SUITABLE)
                .approved("2024-09-09", "adm"));
        assertThat(broken)
                .extracting(Violation::rule)
                .contains("AAR 2005 reg 30B(1A)", "AAR 2005 reg 25")
                .hasSize(4);
    }

    @Test
    void approval_needs_a_recommendation_that_is_no_deferral() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .stageOneComplete()
                        .stageTwo("2024-07-22")
                        .recommended("2024-10-15", Recommendation.DEFERRED)
                        .approved("2024-10-22", "adm")))
                .anyMatch(saying("no recommendation"));
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-10-14", "adm")))
                .anyMatch(saying("no recommendation"));
        TestHousehold.ofOne().beforeDecision().approved("2024-10-15", "adm");
    }

    @Test
    void nobody_who_recorded_the_recommendation_or_sat_on_the_panel_takes_the_decision() {
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-10-22", "adviser")))
                .anyMatch(saying("Whoever recorded"));
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-10-22", "member")))
                .anyMatch(saying("member of the panel"));
    }

    @Test
    void a_decision_after_four_months_says_why() {
        TestHousehold.ofOne().beforeDecision().approved("2024-11-22", "adm");
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-11-23", "adm")))
                .anyMatch(saying("4 months"));
    }

    @Test
    void a_household_is_approved_once_but_may_be_approved_after_a_refusal() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .beforeDecision()
                        .approved("2024-10-22", "adm")
                        .approved("2024-10-23", "adm")))
                .anyMatch(saying("already approved"));
        TestHousehold.ofOne().beforeDecision().refused("2024-10-22").approved("2024-11-20", "adm");
    }

    @Test
    void nothing_happens_after_the_end() {
        assertThat(broken(() -> closed().add(new InformationMeeting(day("2024-09-03"), by("enquiry")))))
                .anyMatch(saying("closed on 2024-09-02"));
        assertThat(broken(() -> closed().add(new Closure(day("2024-09-02"), ClosureReason.WITHDREW, by("enquiry")))))
                .anyMatch(saying("already closed"));
        assertThat(broken(() -> TestHousehold.ofOne()
                        .registered("2024-05-07")
                        .registrationDecided("2024-05-13", false)
                        .stageTwo("2024-06-01")))
                .anyMatch(saying("closed on 2024-05-13"));
    }

    @Test
    void a_correction_must_leave_the_whole_history_in_order() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete().stageTwo("2024-07-22");
        RegistrationDecision accepted = household.latest(RegistrationDecision.class);
        assertThat(broken(() -> household.correct(
                        accepted, new RegistrationDecision(day("2024-06-12"), true, null, by("worker")))))
                .anyMatch(saying("accepted by 2024-06-11"));
    }

    @Test
    void a_correction_names_a_fact_of_the_same_kind_that_still_holds() {
        TestHousehold household = TestHousehold.ofOne().accepted();
        assertThat(broken(() -> household.correct(
                        household.latest(RegistrationDecision.class),
                        new InformationMeeting(day("2024-05-01"), by("enquiry")))))
                .anyMatch(saying("no such fact"));
    }

    private static TestHousehold closed() {
        return TestHousehold.ofOne()
                .stageOneComplete()
                .add(new Closure(day("2024-09-02"), ClosureReason.WITHDREW, by("worker")));
    }

    private static List<Violation> broken(ThrowingCallable action) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, action);
        assertThat(refused).as("the guards refuse it").isNotNull();
        return refused.violations();
    }

    private static Predicate<Violation> saying(String part) {
        return violation -> violation.message().contains(part);
    }
}
