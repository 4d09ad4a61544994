package uk.org.adoptionteesvalley.adopter.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.day;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecisionRequest;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.fact.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.fact.CheckOutcome;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.EnquirySource;
import uk.org.adoptionteesvalley.adopter.fact.FastTrackGround;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.panel.PanelRecommendationRequest;
import uk.org.adoptionteesvalley.adopter.registration.EnquiryRequest;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecisionRequest;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationRequest;
import uk.org.adoptionteesvalley.adopter.stageone.CheckRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

class HouseholdRulesTest {

    @Test
    void nothing_happens_in_the_future() {
        assertThat(broken(() -> TestHousehold.ofOne().registered("2025-07-01")))
                .singleElement()
                .matches(saying("in the future"));
        TestHousehold.ofOne().registered("2025-06-30");
    }

    @Test
    void nothing_happens_before_the_enquiry() {
        assertThat(broken(() -> TestHousehold.ofOne().registered("2024-04-07")))
                .singleElement()
                .matches(saying("before the enquiry of 2024-04-08"));
        TestHousehold.ofOne().registered("2024-04-08");
    }

    @Test
    void a_description_may_say_what_the_household_was_before_its_enquiry() {
        assertThat(TestHousehold.ofOne().described("2024-04-07", false).judged().broken())
                .isEmpty();
    }

    @Test
    void a_household_has_one_enquiry() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .tell(new EnquiryRequest(day("2024-04-09"), EnquirySource.EVENT, null), "enquiry")))
                .singleElement()
                .matches(saying("one enquiry"));
    }

    @Test
    void a_registration_is_decided_once_and_not_before_it_was_received() {
        assertThat(broken(() -> TestHousehold.ofOne().registrationDecided("2024-05-13", true)))
                .singleElement()
                .matches(saying("No registration of interest was received by 2024-05-13"));
        assertThat(broken(() -> TestHousehold.ofOne().registered("2024-05-07").registrationDecided("2024-05-06", true)))
                .singleElement()
                .matches(saying("No registration of interest was received by 2024-05-06"));
        assertThat(broken(() -> TestHousehold.ofOne().accepted().registrationDecided("2024-05-14", true)))
                .singleElement()
                .matches(saying("already decided"));
    }

    @Test
    void a_registration_that_is_corrected_to_a_later_day_does_not_overtake_its_decision() {
        TestHousehold household = TestHousehold.ofOne().accepted();
        assertThat(broken(() -> household.tell(
                        new RegistrationRequest(day("2024-05-14"), household.correcting(RegistrationOfInterest.class)),
                        "enquiry")))
                .singleElement()
                .matches(saying("No registration of interest was received by 2024-05-13"));
    }

    @Test
    void only_an_accepted_registration_takes_the_fast_track() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .registered("2024-05-07")
                        .tell(
                                new RegistrationDecisionRequest(
                                        day("2024-05-13"), false, FastTrackGround.PREVIOUS_ADOPTER, null),
                                "enquiry")))
                .singleElement()
                .matches(saying("fast track"));
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
        UUID adopter = household.adopterIds().get(0);
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
        TestHousehold.ofOne()
                .accepted()
                .allChecks("2024-07-08")
                .stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null);
    }

    @Test
    void a_check_is_received_after_the_registration_was_accepted() {
        assertThat(broken(() -> TestHousehold.ofOne().registered("2024-05-07").referee(false, "2024-06-11")))
                .singleElement()
                .matches(saying("accepted by 2024-06-11"));
    }

    @Test
    void a_check_is_of_an_adopter_of_this_household() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .accepted()
                        .check(CheckType.HEALTH, UUID.randomUUID(), null, "2024-06-11")))
                .singleElement()
                .matches(saying("Name the adopter"));
        assertThat(broken(() -> TestHousehold.ofOne().accepted().check(CheckType.HEALTH, null, null, "2024-06-11")))
                .singleElement()
                .matches(saying("Name the adopter"));
        TestHousehold household = TestHousehold.ofOne().accepted();
        UUID adopter = household.adopterIds().get(0);
        assertThat(broken(() -> household.check(CheckType.REFEREE, adopter, false, "2024-06-11")))
                .singleElement()
                .matches(saying("not of one adopter"));
    }

    @Test
    void of_a_referee_and_nobody_else_it_is_said_whether_they_are_a_relative() {
        assertThat(broken(() -> TestHousehold.ofOne().accepted().check(CheckType.REFEREE, null, null, "2024-06-11")))
                .singleElement()
                .matches(saying("whether they are a relative"));
        assertThat(broken(() ->
                        TestHousehold.ofOne().accepted().check(CheckType.LOCAL_AUTHORITY, null, true, "2024-06-11")))
                .singleElement()
                .matches(saying("whether they are a relative"));
    }

    @Test
    void a_check_is_requested_before_it_is_received() {
        assertThat(broken(() -> TestHousehold.ofOne().accepted().tell(requestedOn("2024-06-12"), "worker")))
                .singleElement()
                .matches(saying("before it was requested"));
        TestHousehold.ofOne().accepted().tell(requestedOn("2024-06-11"), "worker");
    }

    private static CheckRequest requestedOn(String day) {
        return new CheckRequest(
                CheckType.REFEREE, null, false, day(day), day("2024-06-11"), CheckOutcome.SATISFACTORY, null);
    }

    @Test
    void stage_one_is_decided_once_and_after_the_acceptance() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .stageOneComplete()
                        .stageOneDecided("2024-07-09", StageOneOutcome.MAY_BE_SUITABLE, null)))
                .singleElement()
                .matches(saying("already decided, on 2024-07-08"));
        assertThat(broken(() -> TestHousehold.ofOne()
                        .accepted()
                        .stageOneDecided("2024-05-12", StageOneOutcome.NOT_SUITABLE, "Reasons")))
                .anyMatch(saying("accepted by 2024-05-12"));
    }

    @Test
    void a_household_on_the_fast_track_has_no_stage_one() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .registered("2024-05-07")
                        .fastTracked("2024-05-13")
                        .allChecks("2024-06-11")
                        .stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null)))
                .singleElement()
                .matches(saying("no Stage One"));
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
    void stage_two_begins_once_and_after_stage_one() {
        assertThat(broken(() -> TestHousehold.ofOne().stageOneComplete().stageTwo("2024-07-07")))
                .singleElement()
                .matches(saying("Stage Two begins after"));
        TestHousehold.ofOne().stageOneComplete().stageTwo("2024-07-08");
        assertThat(broken(() -> TestHousehold.ofOne()
                        .stageOneComplete()
                        .stageTwo("2024-07-22")
                        .stageTwo("2024-07-23")))
                .singleElement()
                .matches(saying("already begun, on 2024-07-22"));
        assertThat(broken(() -> TestHousehold.ofOne().accepted().stageTwo("2024-07-22")))
                .singleElement()
                .matches(saying("Stage Two begins after"));
    }

    @Test
    void the_notice_to_proceed_comes_within_six_months() {
        TestHousehold.ofOne().stageOneComplete().stageTwo("2025-01-08");
        assertThat(broken(() -> TestHousehold.ofOne().stageOneComplete().stageTwo("2025-01-09")))
                .singleElement()
                .matches(saying("new registration of interest"));
    }

    @Test
    void a_new_registration_is_for_a_household_that_let_the_six_months_lapse() {
        assertThat(broken(() -> TestHousehold.ofOne().stageOneComplete().registered("2025-01-08")))
                .singleElement()
                .matches(saying("still stood"));
        TestHousehold again = TestHousehold.ofOne().stageOneComplete().registered("2025-01-09");
        assertThat(again.stage()).isEqualTo(HouseholdStage.ROI_RECEIVED);
        assertThat(broken(() -> again.registrationDecided("2025-01-10", true)
                        .stageOneDecided("2025-02-10", StageOneOutcome.MAY_BE_SUITABLE, null)))
                .as("the new round needs checks of its own")
                .filteredOn(saying("Not received"))
                .hasSize(4);
    }

    @Test
    void a_panel_recommends_after_stage_two_began_and_before_the_approval() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .stageOneComplete()
                        .stageTwo("2024-07-22")
                        .recommended("2024-07-21", Recommendation.SUITABLE)))
                .singleElement()
                .matches(saying("Stage Two had not begun by 2024-07-21"));
        assertThat(broken(() -> TestHousehold.ofOne()
                        .beforeDecision()
                        .approved("2024-10-22", "adm")
                        .recommended("2024-10-23", Recommendation.SUITABLE)))
                .singleElement()
                .matches(saying("already approved on 2024-10-23"));
        TestHousehold.ofOne()
                .beforeDecision()
                .approved("2024-10-22", "adm")
                .recommended("2024-10-22", Recommendation.SUITABLE);
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
                .singleElement()
                .matches(saying("no recommendation by 2024-10-22"));
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-10-14", "adm")))
                .anyMatch(saying("no recommendation by 2024-10-14"));
        TestHousehold.ofOne().beforeDecision().approved("2024-10-15", "adm");
    }

    @Test
    void nobody_who_recorded_the_recommendation_or_sat_on_the_panel_takes_the_decision() {
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-10-22", "adviser")))
                .singleElement()
                .matches(saying("Whoever recorded"));
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-10-22", "member")))
                .singleElement()
                .matches(saying("member of the panel"));
    }

    @Test
    void nobody_who_recorded_a_recommendation_decides_after_another_corrected_it() {
        TestHousehold household = TestHousehold.ofOne().beforeDecision();
        household.tell(recommendedAgain(household), "another");
        assertThat(broken(() -> household.approved("2024-10-22", "adviser")))
                .singleElement()
                .matches(saying("Whoever recorded"));
        household.approved("2024-10-22", "adm");
    }

    @Test
    void nobody_who_recorded_a_recommendation_decides_after_another_retracted_it() {
        TestHousehold household = TestHousehold.ofOne().beforeDecision();
        PanelRecommendationRequest again =
                new PanelRecommendationRequest(day("2024-10-15"), Recommendation.SUITABLE, null, null, null);
        household
                .retract(household.latest(PanelRecommendation.class), "another")
                .tell(again, "another");
        assertThat(broken(() -> household.approved("2024-10-22", "adviser")))
                .singleElement()
                .matches(saying("Whoever recorded"));
    }

    @Test
    void a_recommendation_is_not_corrected_by_who_took_the_decision() {
        TestHousehold household = TestHousehold.ofOne().beforeDecision().approved("2024-10-22", "adm");
        assertThat(broken(() -> household.tell(recommendedAgain(household), "adm")))
                .singleElement()
                .matches(saying("Whoever recorded"));
    }

    private static PanelRecommendationRequest recommendedAgain(TestHousehold household) {
        return new PanelRecommendationRequest(
                day("2024-10-15"),
                Recommendation.SUITABLE,
                List.of(),
                "Up to five",
                household.correcting(PanelRecommendation.class));
    }

    @Test
    void a_decision_after_four_months_says_why() {
        TestHousehold.ofOne().beforeDecision().approved("2024-11-22", "adm");
        assertThat(broken(() -> TestHousehold.ofOne().beforeDecision().approved("2024-11-23", "adm")))
                .singleElement()
                .matches(saying("4 months"))
                .extracting(Violation::rule)
                .isEqualTo("AAR 2005 reg 30B");
    }

    @Test
    void a_decision_on_the_fast_track_after_four_months_says_why() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .registered("2024-05-07")
                        .fastTracked("2024-05-13")
                        .stageTwo("2024-05-20")
                        .allChecks("2024-06-11")
                        .recommended("2024-09-02", Recommendation.SUITABLE)
                        .approved("2024-09-21", "adm")))
                .singleElement()
                .extracting(Violation::rule)
                .isEqualTo("AAR 2005 regs 30F, 30G");
    }

    @Test
    void an_approval_and_nothing_else_says_which_children_it_is_for() {
        assertThat(broken(() -> decided(true, null, null))).singleElement().matches(saying("which children"));
        assertThat(broken(() -> decided(false, new ApprovedFor(1, 0, 5, false), "Reasons")))
                .singleElement()
                .matches(saying("which children"));
        assertThat(broken(() -> decided(true, new ApprovedFor(1, 5, 4, false), null)))
                .singleElement()
                .matches(saying("below the youngest"));
        decided(true, new ApprovedFor(1, 5, 5, false), null);
    }

    @Test
    void a_qualifying_determination_is_given_with_reasons() {
        assertThat(broken(() -> decided(false, null, " "))).singleElement().matches(saying("with reasons"));
    }

    private static void decided(boolean approved, ApprovedFor children, String reasons) {
        TestHousehold.ofOne()
                .beforeDecision()
                .tell(new ApprovalDecisionRequest(day("2024-10-22"), approved, children, reasons, null), "adm");
    }

    @Test
    void a_household_is_approved_once_but_may_be_approved_after_a_refusal() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .beforeDecision()
                        .approved("2024-10-22", "adm")
                        .approved("2024-10-23", "adm")))
                .singleElement()
                .matches(saying("already approved, on 2024-10-22"));
        assertThat(broken(() -> TestHousehold.ofOne()
                        .beforeDecision()
                        .approved("2024-10-22", "adm")
                        .refused("2024-10-22")))
                .as("of the same day, the later told comes later")
                .singleElement()
                .matches(saying("already approved"));
        TestHousehold.ofOne().beforeDecision().refused("2024-10-22").approved("2024-11-20", "adm");
    }

    @Test
    void nothing_happens_after_the_end() {
        assertThat(broken(() -> closed().met("2024-09-03"))).singleElement().matches(saying("closed on 2024-09-02"));
        closed().met("2024-09-02");
        assertThat(broken(() -> closed().closed("2024-09-02"))).singleElement().matches(saying("already closed"));
        assertThat(broken(() -> TestHousehold.ofOne()
                        .registered("2024-05-07")
                        .registrationDecided("2024-05-13", false)
                        .stageTwo("2024-06-01")))
                .anyMatch(saying("closed on 2024-05-13"));
        assertThat(broken(() -> TestHousehold.ofOne()
                        .registered("2024-05-07")
                        .registrationDecided("2024-05-13", false)
                        .closed("2024-05-13")))
                .singleElement()
                .matches(saying("already closed"));
    }

    @Test
    void a_closed_household_can_still_be_described_anew() {
        closed().described("2024-10-01", false);
    }

    @Test
    void a_correction_must_leave_the_whole_history_in_order() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete().stageTwo("2024-07-22");
        assertThat(broken(() -> household.tell(
                        new RegistrationDecisionRequest(
                                day("2024-06-12"), true, null, household.correcting(RegistrationDecision.class)),
                        "worker")))
                .isNotEmpty()
                .allMatch(saying("accepted by 2024-06-11"));
    }

    @Test
    void a_second_adopter_joins_until_stage_one_is_decided() {
        TestHousehold joined = TestHousehold.ofOne().accepted().described("2024-06-01", true);
        assertThat(joined.progress().adopterCount()).isEqualTo(2);
        assertThat(broken(() -> joined.described("2024-06-02", true)))
                .singleElement()
                .matches(saying("two adopters at most"));
        assertThat(broken(() -> TestHousehold.ofOne().stageOneComplete().described("2024-07-09", true)))
                .anyMatch(saying("decided; it was on 2024-07-08"));
    }

    @Test
    void who_joined_before_a_further_registration_joined_the_round_before() {
        TestHousehold again = TestHousehold.ofOne().stageOneComplete().registered("2025-01-09");
        assertThat(broken(() -> again.described("2024-08-01", true))).anyMatch(saying("decided; it was on 2024-07-08"));
    }

    @Test
    void a_second_adopter_joins_no_fast_track_that_has_begun() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .registered("2024-05-07")
                        .fastTracked("2024-05-13")
                        .stageTwo("2024-05-20")
                        .described("2024-05-21", true)))
                .singleElement()
                .matches(saying("decided; it was on 2024-05-20"));
    }

    @Test
    void stage_one_is_not_complete_without_the_checks_of_who_joined() {
        assertThat(broken(() -> TestHousehold.ofOne()
                        .accepted()
                        .allChecks("2024-06-11")
                        .described("2024-06-12", true)
                        .stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null)))
                .hasSize(2)
                .allMatch(saying("Not received"));
    }

    @Test
    void who_joined_for_a_new_round_needs_no_checks_in_the_lapsed_one() {
        TestHousehold again = TestHousehold.ofOne()
                .stageOneComplete()
                .registered("2025-01-09")
                .described("2025-01-20", true);
        assertThat(again.judged().broken()).isEmpty();
        assertThat(again.history().rounds().get(0).adopters()).hasSize(1);
        assertThat(again.history().rounds().get(1).adopters()).hasSize(2);
    }

    @Test
    void no_adopter_is_left_out_or_named_by_an_id_of_nobody() {
        TestHousehold household = TestHousehold.ofTwo();
        List<HouseholdDescription.AdopterDescription> one = household.history().adopters().stream()
                .limit(1)
                .map(adopter -> new HouseholdDescription.AdopterDescription(adopter.id(), adopter.details()))
                .toList();
        assertThat(broken(() -> household.described(one, null))).singleElement().matches(saying("leaves one out"));
        List<HouseholdDescription.AdopterDescription> stranger = List.of(new HouseholdDescription.AdopterDescription(
                UUID.randomUUID(), one.get(0).details()));
        assertThat(broken(() -> household.described(stranger, null)))
                .singleElement()
                .matches(saying("of nobody here"));
    }

    private static TestHousehold closed() {
        return TestHousehold.ofOne().stageOneComplete().closed("2024-09-02");
    }

    private static List<Violation> broken(ThrowingCallable action) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, action);
        assertThat(refused).as("the rules refuse it").isNotNull();
        return refused.violations();
    }

    private static Predicate<Violation> saying(String part) {
        return violation -> violation.message().contains(part);
    }
}
