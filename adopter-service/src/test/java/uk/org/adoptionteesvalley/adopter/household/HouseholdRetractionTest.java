package uk.org.adoptionteesvalley.adopter.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.Closure;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.Enquiry;
import uk.org.adoptionteesvalley.adopter.fact.InformationMeeting;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.fact.StageOneCheck;
import uk.org.adoptionteesvalley.adopter.fact.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.fact.StageTwoStart;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

class HouseholdRetractionTest {

    private static TestHousehold approved() {
        return TestHousehold.ofOne().met("2024-04-20").beforeDecision().approved("2024-10-22", "adm");
    }

    private static List<String> takenBack(TestHousehold household) {
        return household.facts().recorded().stream()
                .filter(fact -> fact.retracts() != null)
                .map(Fact::kind)
                .toList();
    }

    @Test
    void an_approval_that_never_was_leaves_the_decision_awaited() {
        TestHousehold household = approved();
        household.retract(household.latest(ApprovalDecision.class), "adm");
        assertThat(household.stage()).isEqualTo(HouseholdStage.AWAITING_ADM);
        assertThat(household.progress().approvedOn()).isNull();
        assertThat(household.progress().approvedFor()).isNull();
        assertThat(household.history().approvedOn(day("2024-11-01"))).isEmpty();
        assertThat(household.view().facts()).filteredOn(ToldFact::retracted).hasSize(1);
        assertThat(takenBack(household)).containsExactly("APPROVAL_DECISION");
    }

    @Test
    void with_a_recommendation_the_decision_goes() {
        TestHousehold household = approved();
        household.retract(household.latest(PanelRecommendation.class), "adviser");
        assertThat(household.stage()).isEqualTo(HouseholdStage.STAGE_TWO);
        assertThat(takenBack(household)).containsExactly("PANEL_RECOMMENDATION", "APPROVAL_DECISION");
    }

    @Test
    void with_the_notice_to_proceed_all_of_stage_two_goes() {
        TestHousehold household = approved();
        household.retract(household.latest(StageTwoStart.class), "worker");
        assertThat(takenBack(household))
                .containsExactly("STAGE_TWO_START", "PANEL_RECOMMENDATION", "APPROVAL_DECISION");
        assertThat(household.stage()).isEqualTo(HouseholdStage.LAPSED);
    }

    @Test
    void with_a_check_the_decision_that_needed_it_goes_and_the_other_checks_stay() {
        TestHousehold household = approved();
        household.retract(household.facts().all(StageOneCheck.class).get(0).id(), "worker");
        assertThat(household.stage()).isEqualTo(HouseholdStage.STAGE_ONE);
        assertThat(household.facts().all(StageOneCheck.class)).hasSize(5);
        assertThat(takenBack(household))
                .containsExactlyInAnyOrder(
                        "STAGE_ONE_CHECK",
                        "STAGE_ONE_DECISION",
                        "STAGE_TWO_START",
                        "PANEL_RECOMMENDATION",
                        "APPROVAL_DECISION");
    }

    @Test
    void with_the_registration_the_whole_round_goes_and_what_was_before_it_stays() {
        TestHousehold household = approved();
        household.retract(household.latest(RegistrationOfInterest.class), "worker");
        assertThat(household.stage()).isEqualTo(HouseholdStage.INFORMED);
        assertThat(household.progress().rounds()).isEmpty();
        assertThat(household.facts().standing())
                .extracting(fact -> fact.body().getClass().getSimpleName())
                .containsExactlyInAnyOrder("Described", "Enquiry", "InformationMeeting");
    }

    @Test
    void with_the_acceptance_all_that_it_opened_goes() {
        TestHousehold household = approved();
        household.retract(household.latest(RegistrationDecision.class), "worker");
        assertThat(household.stage()).isEqualTo(HouseholdStage.ROI_RECEIVED);
        assertThat(household.facts().all(StageOneCheck.class)).isEmpty();
    }

    @Test
    void with_the_decision_that_let_a_round_lapse_the_round_after_it_goes() {
        TestHousehold household = TestHousehold.ofOne()
                .stageOneComplete()
                .registered("2025-01-09")
                .registrationDecided("2025-01-10", true)
                .allChecks("2025-02-10")
                .stageOneDecided("2025-03-03", StageOneOutcome.MAY_BE_SUITABLE, null);
        UUID first = household.facts().all(StageOneDecision.class).get(0).id();
        household.retract(first, "worker");
        assertThat(household.stage()).isEqualTo(HouseholdStage.STAGE_ONE);
        assertThat(household.progress().rounds()).hasSize(1);
        assertThat(household.facts().all(StageOneCheck.class)).hasSize(6);
        assertThat(household.facts().all(StageOneDecision.class)).isEmpty();
    }

    @Test
    void nothing_else_goes_with_what_nothing_followed_from() {
        TestHousehold household = approved().closed("2025-02-03");
        household.retract(household.latest(Closure.class), "worker");
        household.retract(household.latest(InformationMeeting.class), "worker");
        assertThat(household.stage()).isEqualTo(HouseholdStage.APPROVED);
        assertThat(takenBack(household)).containsExactly("CLOSURE", "INFORMATION_MEETING");
    }

    @Test
    void with_the_joining_of_an_adopter_their_checks_go() {
        TestHousehold household = TestHousehold.ofOne().accepted().described("2024-06-01", true);
        household.allChecks("2024-06-11").stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null);
        household.retract(household.latest(Described.class), "worker");
        assertThat(household.progress().adopterCount()).isEqualTo(1);
        assertThat(takenBack(household)).containsExactly("DESCRIBED", "STAGE_ONE_CHECK", "STAGE_ONE_CHECK");
        assertThat(household.history().present().flatMap(round -> round.stageOneDecision()))
                .isPresent();
    }

    @Test
    void the_enquiry_and_the_only_description_are_corrected_and_never_taken_back() {
        TestHousehold household = approved();
        assertThatThrownBy(() -> household.retract(household.latest(Enquiry.class), "worker"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> household.retract(household.latest(Described.class), "worker"))
                .isInstanceOf(ProblemException.class);
        assertThat(household.stage()).isEqualTo(HouseholdStage.APPROVED);
    }

    @Test
    void what_was_taken_back_can_be_told_again() {
        TestHousehold household = approved();
        household.retract(household.latest(PanelRecommendation.class), "adviser");
        household.recommended("2024-10-15", Recommendation.SUITABLE).approved("2024-10-22", "adm");
        assertThat(household.stage()).isEqualTo(HouseholdStage.APPROVED);
    }

    @Test
    void a_household_stands_as_it_stood_at_a_moment() {
        TestHousehold household = approved();
        Instant then = household
                .facts()
                .recorded()
                .get(household.facts().recorded().size() - 1)
                .recordedAt();
        household.retract(household.latest(ApprovalDecision.class), "adm").described("2025-06-01", false);
        assertThat(HouseholdStage.of(new History(household.facts().asOf(then)), TestHousehold.TODAY))
                .isEqualTo(HouseholdStage.APPROVED);
    }
}
