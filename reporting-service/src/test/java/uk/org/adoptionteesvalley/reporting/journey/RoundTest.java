package uk.org.adoptionteesvalley.reporting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A household as the feed tells it, in a round told by these fields. */
    private static Household told(String round) {
        try {
            return JSON.readValue(
                    "{\"id\":\"" + new UUID(0, 1) + "\",\"rounds\":[{" + round.replace('\'', '"') + "}]}",
                    Household.class);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(round, unreadable);
        }
    }

    private static boolean assessed(String round, String on) {
        return told(round).inAssessmentOn(day(on)).isPresent();
    }

    @Test
    void a_round_is_in_assessment_from_its_acceptance_to_the_day_before_whatever_ends_it() {
        for (String end : List.of("approvedOn", "refusedOn", "decidedOn", "lapsedOn", "declinedOn", "endedOn")) {
            String round = "'roiReceivedOn':'2024-01-31','roiAcceptedOn':'2024-02-29','" + end + "':'2024-03-31'";
            assertThat(assessed(round, "2024-02-28")).as(end).isFalse();
            assertThat(assessed(round, "2024-02-29")).as(end).isTrue();
            assertThat(assessed(round, "2024-03-30")).as(end).isTrue();
            assertThat(assessed(round, "2024-03-31")).as(end).isFalse();
        }
    }

    @Test
    void a_household_found_not_suitable_is_in_assessment_to_the_day_before_and_one_that_may_be_goes_on() {
        String ended = "'roiAcceptedOn':'2024-02-29','stageOneEndedOn':'2024-03-31','stageOneOutcome':";
        assertThat(assessed(ended + "'NOT_SUITABLE'", "2024-03-30")).isTrue();
        assertThat(assessed(ended + "'NOT_SUITABLE'", "2024-03-31")).isFalse();
        assertThat(assessed(ended + "'MAY_BE_SUITABLE'", "2024-03-31")).isTrue();
    }

    @Test
    void a_round_whose_registration_is_not_told_is_in_assessment_from_its_stage_two() {
        String round = "'stageTwoStartedOn':'2024-02-29'";
        assertThat(assessed(round, "2024-02-28")).isFalse();
        assertThat(assessed(round, "2024-02-29")).isTrue();
    }

    @Test
    void stage_one_and_stage_two_follow_one_another() {
        Household household = told("'roiAcceptedOn':'2024-01-31','stageOneEndedOn':'2024-02-29',"
                + "'stageTwoStartedOn':'2024-03-31','approvedOn':'2024-05-31'");
        assertThat(household.inStageOneOn(day("2024-02-28"))).isPresent();
        assertThat(household.inStageOneOn(day("2024-02-29"))).isEmpty();
        assertThat(household.inStageTwoOn(day("2024-03-30"))).isEmpty();
        assertThat(household.inStageTwoOn(day("2024-03-31"))).isPresent();
        assertThat(household.inStageTwoOn(day("2024-05-30"))).isPresent();
        assertThat(household.inStageTwoOn(day("2024-05-31"))).isEmpty();
    }

    @Test
    void an_approval_holds_to_the_day_before_it_or_the_round_ends() {
        for (String end : List.of("approvalEndedOn", "endedOn")) {
            Household household = told("'approvedOn':'2024-02-29','" + end + "':'2024-03-31'");
            assertThat(household.approvedAt(day("2024-02-28"))).isEmpty();
            assertThat(household.approvedAt(day("2024-02-29"))).isPresent();
            assertThat(household.approvedAt(day("2024-03-30"))).isPresent();
            assertThat(household.approvedAt(day("2024-03-31"))).isEmpty();
        }
        assertThat(told("'roiAcceptedOn':'2024-02-29'").approvedAt(day("2024-03-31")))
                .isEmpty();
    }

    @Test
    void a_household_that_is_told_without_rounds_has_the_one_that_its_fields_tell() throws IOException {
        Household household = JSON.readValue(
                "{\"id\":\"" + new UUID(0, 1) + "\",\"enquiredOn\":\"2024-01-01\",\"roiAcceptedOn\":\"2024-02-29\","
                        + "\"fastTrack\":true,\"stageTwoStartedOn\":\"2024-03-01\",\"approvedOn\":\"2024-03-31\"}",
                Household.class);
        assertThat(household.rounds()).singleElement().satisfies(round -> {
            assertThat(round.fastTrack()).isTrue();
            assertThat(round.decisionOn()).isEqualTo("2024-03-31");
        });
        assertThat(household.days())
                .contains(day("2024-01-01"), day("2024-02-29"), day("2024-03-01"), day("2024-03-31"));
    }

    @Test
    void nothing_holds_of_a_household_that_has_closed() {
        Household open = told("'approvedOn':'2024-02-29'");
        Household closed = new Household(open.id(), null, open.rounds(), day("2024-03-31"));
        assertThat(closed.approvedAt(day("2024-03-30"))).isPresent();
        assertThat(closed.approvedAt(day("2024-03-31"))).isEmpty();
        assertThat(closed.days()).contains(day("2024-03-31"));
    }
}
