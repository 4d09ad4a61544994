package uk.org.adoptionteesvalley.adopter.household;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.day;

import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecisionRequest;
import uk.org.adoptionteesvalley.adopter.assessment.EndReason;
import uk.org.adoptionteesvalley.adopter.assessment.Ending;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.fact.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecisionRequest;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationRequest;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneDecisionRequest;

class HouseholdStageTest {

    @Test
    void each_fact_leads_to_the_next_stage() {
        TestHousehold household = TestHousehold.ofTwo();
        assertStage(household, HouseholdStage.ENQUIRY);
        assertStage(household.met("2024-04-20"), HouseholdStage.INFORMED);
        assertStage(household.registered("2024-05-07"), HouseholdStage.ROI_RECEIVED);
        assertStage(household.registrationDecided("2024-05-13", true), HouseholdStage.STAGE_ONE);
        household.allChecks("2024-06-11").stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null);
        assertThat(household.stageOn(day("2024-07-08"))).isEqualTo(HouseholdStage.STAGE_ONE_COMPLETE);
        assertStage(household.stageTwo("2024-07-22"), HouseholdStage.STAGE_TWO);
        assertStage(household.recommended("2024-10-01", Recommendation.DEFERRED), HouseholdStage.STAGE_TWO);
        assertStage(household.recommended("2024-10-15", Recommendation.SUITABLE), HouseholdStage.AWAITING_ADM);
        assertStage(household.approved("2024-10-22", "adm"), HouseholdStage.APPROVED);
    }

    @Test
    void a_previous_adopter_goes_from_acceptance_straight_to_stage_two() {
        TestHousehold household = TestHousehold.ofOne().registered("2024-05-07").fastTracked("2024-05-13");
        assertStage(household, HouseholdStage.ROI_ACCEPTED);
        assertStage(household.stageTwo("2024-05-13"), HouseholdStage.STAGE_TWO);
        assertThat(household.progress().fastTrack()).isTrue();
        assertThat(household.progress().rounds().get(0).fastTrack()).isTrue();
    }

    @Test
    void a_declined_registration_and_a_household_found_not_suitable_are_closed() {
        TestHousehold declined =
                TestHousehold.ofOne().registered("2024-05-07").registrationDecided("2024-05-13", false);
        assertStage(declined, HouseholdStage.CLOSED);
        assertThat(declined.progress().closedReason()).isEqualTo(EndReason.REGISTRATION_DECLINED);
        assertThat(declined.progress().rounds().get(0).declinedOn()).isEqualTo("2024-05-13");
        assertThat(declined.progress().rounds().get(0).roiAcceptedOn()).isNull();
        TestHousehold unsuitable =
                TestHousehold.ofOne().accepted().stageOneDecided("2024-06-03", StageOneOutcome.NOT_SUITABLE, "Reasons");
        assertStage(unsuitable, HouseholdStage.CLOSED);
        assertThat(unsuitable.progress().closedReason()).isEqualTo(EndReason.NOT_SUITABLE);
        assertThat(unsuitable.progress().rounds().get(0).endReason()).isEqualTo(EndReason.NOT_SUITABLE);
    }

    @Test
    void a_refusal_is_a_qualifying_determination_that_a_further_recommendation_reopens() {
        TestHousehold household = TestHousehold.ofOne().beforeDecision().refused("2024-10-22");
        assertStage(household, HouseholdStage.QUALIFYING_DETERMINATION);
        assertStage(household.recommended("2024-12-03", Recommendation.SUITABLE), HouseholdStage.AWAITING_ADM);
        RoundState round = household.progress().rounds().get(0);
        assertThat(round.refusedOn()).isEqualTo("2024-10-22");
        assertThat(round.decidedOn()).isEqualTo("2024-10-22");
        assertThat(round.approvedOn()).isNull();
        assertThat(round.panelOn()).isEqualTo("2024-12-03");
    }

    @Test
    void an_approved_household_that_leaves_is_closed_and_its_approval_ended() {
        TestHousehold household = TestHousehold.ofOne()
                .beforeDecision()
                .approved("2024-10-22", "adm")
                .closed("2025-02-03");
        assertStage(household, HouseholdStage.CLOSED);
        Progress progress = household.progress();
        assertThat(progress.approvedOn()).isEqualTo("2024-10-22");
        assertThat(progress.approvalEndedOn()).isEqualTo("2025-02-03");
        assertThat(progress.rounds().get(0).approvalEndedOn()).isEqualTo("2025-02-03");
        assertThat(progress.rounds().get(0).endReason()).isEqualTo(EndReason.WITHDREW);
    }

    @Test
    void an_approval_holds_from_its_day_until_the_household_leaves() {
        TestHousehold household = TestHousehold.ofOne()
                .beforeDecision()
                .approved("2024-10-22", "adm")
                .closed("2025-02-03");
        assertThat(household.history().approvedOn(day("2024-10-21"))).isEmpty();
        assertThat(household.history().approvedOn(day("2024-10-22"))).isPresent();
        assertThat(household.history().approvedOn(day("2025-02-02"))).isPresent();
        assertThat(household.history().approvedOn(day("2025-02-03"))).isEmpty();
    }

    @Test
    void a_recommendation_of_the_day_of_the_refusal_is_the_one_that_was_refused() {
        assertStage(
                TestHousehold.ofOne().beforeDecision().refused("2024-10-15"), HouseholdStage.QUALIFYING_DETERMINATION);
    }

    @Test
    void stage_one_is_behind_a_household_once_it_has_given_notice() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete();
        assertThat(household.history().isPastStageOne()).isFalse();
        assertThat(household.stageTwo("2024-07-22").history().isPastStageOne()).isTrue();
    }

    @Test
    void a_household_that_gives_no_notice_has_lapsed_from_the_day_after_six_months_on() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete();
        assertThat(household.stageOn(day("2025-01-08"))).isEqualTo(HouseholdStage.STAGE_ONE_COMPLETE);
        assertThat(household.stageOn(day("2025-01-09"))).isEqualTo(HouseholdStage.LAPSED);
        RoundState round = household.progress().rounds().get(0);
        assertThat(round.lapsedOn()).isEqualTo("2025-01-09");
        assertThat(round.endedOn()).isEqualTo("2025-01-09");
        assertThat(round.endReason()).isEqualTo(EndReason.LAPSED);
        assertThat(household.progress().closedOn()).isNull();
    }

    @Test
    void a_notice_given_in_time_and_recorded_late_undoes_the_lapse() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete();
        assertStage(household, HouseholdStage.LAPSED);
        assertStage(household.stageTwo("2024-12-20"), HouseholdStage.STAGE_TWO);
        assertThat(household.progress().rounds().get(0).lapsedOn()).isNull();
    }

    @Test
    void a_stage_one_decision_corrected_to_a_later_day_undoes_the_lapse() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete();
        household.tell(
                new StageOneDecisionRequest(
                        day("2025-01-10"),
                        StageOneOutcome.MAY_BE_SUITABLE,
                        "A check was late",
                        household.correcting(StageOneDecision.class)),
                "worker");
        assertStage(household, HouseholdStage.STAGE_ONE_COMPLETE);
        assertThat(household.progress().rounds().get(0).lapsedOn()).isNull();
    }

    @Test
    void a_household_that_closes_in_time_has_not_lapsed_and_one_that_closes_later_has() {
        RoundState before = TestHousehold.ofOne()
                .stageOneComplete()
                .closed("2024-09-02")
                .progress()
                .rounds()
                .get(0);
        assertThat(before.lapsedOn()).isNull();
        assertThat(before.endReason()).isEqualTo(EndReason.WITHDREW);
        Progress after =
                TestHousehold.ofOne().stageOneComplete().closed("2025-03-03").progress();
        assertThat(after.rounds().get(0).lapsedOn()).isEqualTo("2025-01-09");
        assertThat(after.closedOn()).isEqualTo("2025-03-03");
    }

    @Test
    void a_household_that_registers_again_keeps_its_earlier_round() {
        TestHousehold household = TestHousehold.ofOne()
                .stageOneComplete()
                .registered("2025-01-09")
                .registrationDecided("2025-01-10", true);
        assertStage(household, HouseholdStage.STAGE_ONE);
        Progress progress = household.progress();
        assertThat(progress.roiReceivedOn()).isEqualTo("2025-01-09");
        assertThat(progress.stageOneEndedOn()).isNull();
        assertThat(progress.rounds())
                .extracting(RoundState::roiReceivedOn)
                .containsExactly(day("2024-05-07"), day("2025-01-09"));
        assertThat(progress.rounds().get(0).stageOneEndedOn()).isEqualTo("2024-07-08");
        assertThat(progress.rounds().get(0).lapsedOn()).isEqualTo("2025-01-09");
        assertThat(progress.rounds().get(1).endedOn()).isNull();
    }

    @Test
    void the_end_of_the_present_round_is_not_that_of_an_earlier_one_which_had_not_lapsed_yet() {
        TestHousehold household = TestHousehold.ofOne()
                .stageOneComplete()
                .registered("2025-01-09")
                .registrationDecided("2025-01-20", false);
        Round earlier = household.history().rounds().get(0);
        assertThat(household.history().endOf(earlier, day("2025-01-08"))).isEmpty();
        assertThat(household.history().endOf(earlier, day("2025-01-09")))
                .map(Ending::reason)
                .contains(EndReason.LAPSED);
    }

    @Test
    void what_happened_before_a_further_registration_belongs_to_the_round_before() {
        TestHousehold household = TestHousehold.ofOne()
                .stageOneComplete()
                .registered("2025-01-09")
                .referee(false, "2024-09-02");
        assertThat(household.history().rounds().get(0).checks()).hasSize(7);
        assertThat(household.history().rounds().get(1).checks()).isEmpty();
    }

    @Test
    void of_two_refusals_the_later_counts_and_an_approval_is_none() {
        TestHousehold household = TestHousehold.ofOne()
                .beforeDecision()
                .refused("2024-10-22")
                .recommended("2024-12-03", Recommendation.SUITABLE)
                .tell(
                        new ApprovalDecisionRequest(day("2024-12-10"), false, null, "Reasons as in the letter", null),
                        "adm");
        assertThat(household.progress().rounds().get(0).refusedOn()).isEqualTo("2024-12-10");
        RoundState approved = TestHousehold.ofOne()
                .beforeDecision()
                .approved("2024-10-22", "adm")
                .progress()
                .rounds()
                .get(0);
        assertThat(approved.refusedOn()).isNull();
    }

    @Test
    void before_a_registration_the_checks_of_every_adopter_are_missing() {
        assertThat(TestHousehold.ofTwo().view().missingChecks()).hasSize(6);
    }

    @Test
    void a_household_without_registration_has_no_round() {
        TestHousehold household = TestHousehold.ofOne().closed("2024-05-01");
        assertStage(household, HouseholdStage.CLOSED);
        assertThat(household.progress().rounds()).isEmpty();
        assertThat(household.progress().closedOn()).isEqualTo("2024-05-01");
    }

    @Test
    void a_correction_adds_a_fact_and_the_wrong_one_stays_in_the_history() {
        TestHousehold household = TestHousehold.ofOne().registered("2024-05-07");
        household.tell(
                new RegistrationRequest(day("2024-05-06"), household.correcting(RegistrationOfInterest.class)),
                "enquiry");
        assertThat(household.progress().roiReceivedOn()).isEqualTo("2024-05-06");
        assertThat(household.view().facts())
                .filteredOn(ToldFact::corrected)
                .extracting(ToldFact::on)
                .containsExactly(day("2024-05-07"));
    }

    @Test
    void a_correction_can_take_an_acceptance_back() {
        TestHousehold household = TestHousehold.ofOne().accepted();
        household.tell(
                new RegistrationDecisionRequest(
                        day("2024-05-13"), false, null, household.correcting(RegistrationDecision.class)),
                "enquiry");
        assertStage(household, HouseholdStage.CLOSED);
    }

    @Test
    void all_of_one_day_is_in_the_order_of_the_stages_whatever_the_order_of_the_dates() {
        TestHousehold household = TestHousehold.ofOne()
                .registered("2024-05-07")
                .registrationDecided("2024-05-07", true)
                .allChecks("2024-05-07")
                .stageOneDecided("2024-05-07", StageOneOutcome.MAY_BE_SUITABLE, null)
                .stageTwo("2024-05-07")
                .recommended("2024-05-07", Recommendation.SUITABLE)
                .approved("2024-05-07", "adm");
        assertStage(household, HouseholdStage.APPROVED);
    }

    private static void assertStage(TestHousehold household, HouseholdStage expected) {
        assertThat(household.stage()).isEqualTo(expected);
    }
}
