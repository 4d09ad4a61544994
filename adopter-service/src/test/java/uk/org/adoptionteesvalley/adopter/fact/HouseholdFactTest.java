package uk.org.adoptionteesvalley.adopter.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HouseholdFactTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final UUID ROUND = new UUID(0, 1);

    @Test
    void each_names_its_day_as_its_request_does() {
        assertThat(List.of(
                        new Enquiry(DAY, EnquirySource.EVENT),
                        new InformationMeeting(DAY),
                        new RegistrationOfInterest(DAY),
                        new RegistrationDecision(ROUND, DAY, true, null),
                        new StageOneCheck(ROUND, CheckType.REFEREE, null, true, null, DAY, CheckOutcome.SATISFACTORY),
                        new StageOneDecision(ROUND, DAY, StageOneOutcome.MAY_BE_SUITABLE, null),
                        new StageTwoStart(ROUND, DAY),
                        new PanelRecommendation(ROUND, DAY, Recommendation.SUITABLE, null, null),
                        new ApprovalDecision(ROUND, DAY, false, null, null),
                        new Closure(DAY, ClosureReason.WITHDREW)))
                .allSatisfy(fact -> assertThat(fact.on()).isEqualTo(DAY))
                .extracting(HouseholdFact::dateField)
                .containsExactly(
                        "enquiredOn",
                        "metOn",
                        "receivedOn",
                        "decidedOn",
                        "receivedOn",
                        "decidedOn",
                        "noticeOn",
                        "recommendedOn",
                        "decidedOn",
                        "closedOn");
    }

    @Test
    void of_a_description_the_adopters_are_at_fault_and_not_its_day() {
        assertThat(new Described(DAY, List.of(), null, null).dateField()).isEqualTo("adopters");
    }

    @Test
    void a_step_rests_on_its_registration_where_there_is_one_and_all_else_on_nothing() {
        assertThat(new StageTwoStart(ROUND, DAY).restsOn()).containsExactly(ROUND);
        assertThat(new StageTwoStart(null, DAY).restsOn()).isEmpty();
        assertThat(new Closure(DAY, ClosureReason.WITHDREW).restsOn()).isEmpty();
    }
}
