package uk.org.adoptionteesvalley.adopter.household;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.by;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.day;

import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.closure.Closure;
import uk.org.adoptionteesvalley.adopter.closure.ClosureReason;
import uk.org.adoptionteesvalley.adopter.panel.Recommendation;
import uk.org.adoptionteesvalley.adopter.registration.InformationMeeting;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneOutcome;

class HouseholdStageTest {

    @Test
    void each_fact_leads_to_the_next_stage() {
        TestHousehold household = TestHousehold.ofTwo();
        assertStage(household, HouseholdStage.ENQUIRY);
        assertStage(household.add(new InformationMeeting(day("2024-04-20"), by("enquiry"))), HouseholdStage.INFORMED);
        assertStage(household.registered("2024-05-07"), HouseholdStage.ROI_RECEIVED);
        assertStage(household.registrationDecided("2024-05-13", true), HouseholdStage.STAGE_ONE);
        assertStage(
                household.allChecks("2024-06-11").stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null),
                HouseholdStage.STAGE_ONE_COMPLETE);
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
        assertThat(HouseholdState.of(household.it()).fastTrack()).isTrue();
    }

    @Test
    void a_declined_registration_and_a_household_found_not_suitable_are_closed() {
        assertStage(
                TestHousehold.ofOne().registered("2024-05-07").registrationDecided("2024-05-13", false),
                HouseholdStage.CLOSED);
        TestHousehold unsuitable = TestHousehold.ofOne()
                .accepted()
                .stageOneDecided("2024-06-03", StageOneOutcome.NOT_SUITABLE, "Reasons as given in the letter");
        assertStage(unsuitable, HouseholdStage.CLOSED);
        assertThat(HouseholdState.of(unsuitable.it()).closedReason()).isEqualTo("NOT_SUITABLE");
    }

    @Test
    void a_refusal_is_a_qualifying_determination_that_a_further_recommendation_reopens() {
        TestHousehold household = TestHousehold.ofOne().beforeDecision().refused("2024-10-22");
        assertStage(household, HouseholdStage.QUALIFYING_DETERMINATION);
        assertStage(household.recommended("2024-12-03", Recommendation.SUITABLE), HouseholdStage.AWAITING_ADM);
    }

    @Test
    void an_approved_household_that_leaves_is_closed_and_its_approval_ended() {
        TestHousehold household = TestHousehold.ofOne()
                .beforeDecision()
                .approved("2024-10-22", "adm")
                .add(new Closure(day("2025-02-03"), ClosureReason.WITHDREW, by("worker")));
        assertStage(household, HouseholdStage.CLOSED);
        HouseholdState state = HouseholdState.of(household.it());
        assertThat(state.approvedOn()).isEqualTo("2024-10-22");
        assertThat(state.approvalEndedOn()).isEqualTo("2025-02-03");
    }

    @Test
    void a_correction_adds_a_fact_and_the_wrong_one_stays_in_the_history() {
        TestHousehold household = TestHousehold.ofOne().registered("2024-05-07");
        household.correct(
                household.latest(RegistrationOfInterest.class),
                new RegistrationOfInterest(day("2024-05-06"), by("enquiry")));
        assertThat(HouseholdState.of(household.it()).roiReceivedOn()).isEqualTo("2024-05-06");
        assertThat(household.it().history()).hasSize(3);
    }

    @Test
    void a_correction_can_take_an_acceptance_back() {
        TestHousehold household = TestHousehold.ofOne().accepted();
        household.correct(
                household.latest(RegistrationDecision.class),
                new RegistrationDecision(day("2024-05-13"), false, null, by("enquiry")));
        assertStage(household, HouseholdStage.CLOSED);
    }

    private static void assertStage(TestHousehold household, HouseholdStage expected) {
        assertThat(household.it().stage()).isEqualTo(expected);
    }
}
