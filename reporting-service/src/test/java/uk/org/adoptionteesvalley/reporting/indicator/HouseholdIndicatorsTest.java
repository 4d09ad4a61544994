package uk.org.adoptionteesvalley.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.reporting.figure.Figure;
import uk.org.adoptionteesvalley.reporting.figure.Measured;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Round;

class HouseholdIndicatorsTest {

    private static final String H1 = "2024-25-H1";
    private static final UUID HOUSEHOLD = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    private static Household household(
            String enquired,
            String accepted,
            String stageOneEnded,
            String stageTwo,
            boolean fastTrack,
            String approved) {
        return new Household(
                HOUSEHOLD,
                date(enquired),
                List.of(round(accepted, stageOneEnded, stageTwo, fastTrack, approved, null)),
                null);
    }

    private static Round round(
            String accepted,
            String stageOneEnded,
            String stageTwo,
            boolean fastTrack,
            String approved,
            String refused) {
        return new Round(
                date(accepted),
                date(accepted),
                null,
                fastTrack,
                date(stageOneEnded),
                null,
                date(stageTwo),
                date(approved == null ? refused : approved),
                date(approved),
                date(refused),
                null,
                null,
                null);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Case matchedOn(String on) {
        return Case.of(Sample.STOCKTON, "MATCHED").matched(on, HOUSEHOLD, null);
    }

    @Test
    void a_household_is_counted_at_each_step_of_its_way() {
        Measured measured = Measured.over()
                .and(household("2024-04-01", "2024-05-01", "2024-06-30", "2024-07-01", false, "2024-09-30"));

        assertThat(measured.value("enquiries", H1)).isEqualTo(1);
        assertThat(measured.value("registrations_of_interest", H1)).isEqualTo(1);
        assertThat(measured.value("stage_one_started", H1)).isEqualTo(1);
        assertThat(measured.value("stage_two_started", H1)).isEqualTo(1);
        assertThat(measured.value("approvals", H1)).isEqualTo(1);
        assertThat(measured.value("stage_one_days", H1)).isEqualTo(60);
        assertThat(measured.value("enquiry_to_stage_one_end_days", H1)).isEqualTo(90);
        assertThat(measured.value("stage_two_days", H1)).isEqualTo(91);
        assertThat(measured.value("fast_track_days", H1)).isNull();
        assertThat(measured.value("adopter_households_in_assessment_at_end", H1))
                .isZero();
        assertThat(measured.value("adopter_households_in_assessment_at_end", "2024-25-Q1"))
                .isEqualTo(1);
    }

    @Test
    void fast_track_has_no_stage_one() {
        Measured measured =
                Measured.over().and(household("2024-04-01", "2024-05-01", null, "2024-05-02", true, "2024-08-01"));

        assertThat(measured.value("stage_one_started", H1)).isZero();
        assertThat(measured.value("fast_track_days", H1)).isEqualTo(91);
        assertThat(measured.value("stage_two_days", H1)).isNull();
    }

    @Test
    void a_household_still_in_stage_one_is_shown_with_its_age() {
        Measured measured = Measured.over().and(household("2024-08-01", "2024-09-01", null, null, false, null));

        assertThat(measured.figure("stage_one_days", H1).open()).isEqualTo(new Figure.OpenCases(1, 29L));
        assertThat(measured.figure("enquiry_to_stage_one_end_days", H1).open()).isEqualTo(new Figure.OpenCases(1, 60L));
        assertThat(measured.value("adopter_households_in_assessment_at_end", H1))
                .isEqualTo(1);
    }

    @Test
    void between_the_stages_a_household_is_in_assessment_and_in_neither_stage() {
        Measured measured = Measured.over().and(household("2024-04-01", "2024-05-01", "2024-06-30", null, false, null));

        assertThat(measured.value("adopter_households_in_assessment_at_end", H1))
                .isEqualTo(1);
        assertThat(measured.figure("stage_one_days", H1).open()).isEqualTo(new Figure.OpenCases(0, null));
        assertThat(measured.figure("stage_two_days", H1).open()).isEqualTo(new Figure.OpenCases(0, null));
    }

    @Test
    void three_months_from_approval_to_match_are_calendar_months() {
        Household approved = household("2023-01-01", "2023-02-01", "2023-03-01", "2023-03-02", false, "2024-05-31");

        assertThat(Measured.over(matchedOn("2024-08-31"))
                        .and(approved)
                        .value("approval_to_match_over_3_months_percent", H1))
                .isZero();
        assertThat(Measured.over(matchedOn("2024-09-01"))
                        .and(approved)
                        .value("approval_to_match_over_3_months_percent", H1))
                .isEqualTo(100);
        assertThat(Measured.over().and(approved).value("approval_to_match_over_3_months_percent", H1))
                .isNull();
    }

    @Test
    void a_match_with_a_household_unknown_to_the_agency_is_excluded() {
        assertThat(Measured.over(Case.of(Sample.STOCKTON, "VAA").matched("2024-05-01"))
                        .figure("approval_to_match_over_3_months_percent", H1)
                        .excluded())
                .containsExactly(new Figure.Exclusion("matches.householdId unknown", 1));
    }

    @Test
    void an_approved_household_waits_until_it_is_matched() {
        Household approved = household("2023-01-01", "2023-02-01", "2023-03-01", "2023-03-02", false, "2024-09-20");

        assertThat(Measured.over().and(approved).value("waiting_households", H1))
                .isEqualTo(1);
        assertThat(Measured.over().and(approved).value("waiting_households_days", H1))
                .isEqualTo(10);
        assertThat(Measured.over(matchedOn("2024-09-30")).and(approved).value("waiting_households", H1))
                .isZero();
        assertThat(Measured.over(matchedOn("2024-10-01")).and(approved).value("waiting_households", H1))
                .isEqualTo(1);
    }

    @Test
    void each_round_of_a_household_that_registers_again_is_counted() {
        Household again = new Household(
                HOUSEHOLD,
                date("2022-01-01"),
                List.of(
                        round("2022-02-01", "2022-04-01", "2022-04-10", false, null, "2022-08-08"),
                        round("2024-05-01", null, "2024-05-11", true, "2024-08-09", null)),
                null);

        Measured measured = Measured.over().and(again);

        assertThat(measured.value("registrations_of_interest", "2021-22")).isEqualTo(1);
        assertThat(measured.value("registrations_of_interest", H1)).isEqualTo(1);
        assertThat(measured.value("stage_two_started", H1)).isEqualTo(1);
        assertThat(measured.value("stage_two_days", "2022-23")).isEqualTo(120);
        assertThat(measured.value("fast_track_days", H1)).isEqualTo(90);
        assertThat(measured.value("approvals", "2022-23")).isZero();
        assertThat(measured.value("approvals", H1)).isEqualTo(1);
        assertThat(measured.value("adopter_households_in_assessment_at_end", "2022-23-Q1"))
                .isEqualTo(1);
        assertThat(measured.value("adopter_households_in_assessment_at_end", "2022-23"))
                .isZero();
        assertThat(measured.value("adopter_households_in_assessment_at_end", "2024-25-Q1"))
                .isEqualTo(1);
        assertThat(measured.value("waiting_households", H1)).isEqualTo(1);
    }

    @Test
    void the_days_from_enquiry_are_those_of_the_registration_that_it_led_to() {
        Household again = new Household(
                HOUSEHOLD,
                date("2022-01-01"),
                List.of(
                        round("2022-02-01", "2022-04-01", null, false, null, null),
                        round("2024-05-01", "2024-06-01", null, false, null, null)),
                null);

        assertThat(Measured.over().and(again).value("enquiry_to_stage_one_end_days", "2022-23-Q1"))
                .isEqualTo(90);
        assertThat(Measured.over().and(again).value("enquiry_to_stage_one_end_days", H1))
                .isNull();
        assertThat(Measured.over().and(again).value("stage_one_days", H1)).isEqualTo(31);
    }

    @Test
    void a_match_is_measured_from_the_approval_that_it_rests_on() {
        Household again = new Household(
                HOUSEHOLD,
                date("2020-01-01"),
                List.of(
                        round("2020-02-01", null, null, false, "2020-08-01", null),
                        round("2023-05-01", null, null, false, "2024-05-31", null)),
                null);

        assertThat(Measured.over(matchedOn("2024-08-31"))
                        .and(again)
                        .value("approval_to_match_over_3_months_percent", H1))
                .isZero();
    }

    @Test
    void a_round_that_lapsed_is_in_assessment_no_longer() {
        Round lapsed = new Round(
                date("2024-04-01"),
                date("2024-04-03"),
                null,
                false,
                date("2024-06-01"),
                "MAY_BE_SUITABLE",
                null,
                null,
                null,
                null,
                date("2024-09-15"),
                null,
                date("2024-09-15"));

        Measured measured = Measured.over().and(new Household(HOUSEHOLD, null, List.of(lapsed), null));

        assertThat(measured.value("adopter_households_in_assessment_at_end", "2024-25-Q1"))
                .isEqualTo(1);
        assertThat(measured.value("adopter_households_in_assessment_at_end", H1))
                .isZero();
    }

    @Test
    void a_match_before_any_approval_or_without_one_is_excluded_and_says_why() {
        Household later = household("2023-01-01", "2023-02-01", "2023-03-01", "2023-03-02", false, "2024-08-31");
        Household never = household("2023-01-01", "2023-02-01", "2023-03-01", "2023-03-02", false, null);

        assertThat(Measured.over(matchedOn("2024-08-30"))
                        .and(later)
                        .figure("approval_to_match_over_3_months_percent", H1)
                        .excluded())
                .containsExactly(new Figure.Exclusion("matched before approvedOn", 1));
        assertThat(Measured.over(matchedOn("2024-08-30"))
                        .and(never)
                        .figure("approval_to_match_over_3_months_percent", H1)
                        .excluded())
                .containsExactly(new Figure.Exclusion("approvedOn unknown", 1));
    }

    @Test
    void an_approval_after_the_match_is_not_the_one_that_it_rests_on() {
        Household again = new Household(
                HOUSEHOLD,
                date("2020-01-01"),
                List.of(
                        round("2020-02-01", null, null, false, "2024-05-31", null),
                        round("2024-08-01", null, null, false, "2024-09-30", null)),
                null);

        assertThat(Measured.over(matchedOn("2024-09-01"))
                        .and(again)
                        .value("approval_to_match_over_3_months_percent", H1))
                .isEqualTo(100);
    }

    @Test
    void a_match_refused_with_a_household_that_nobody_tells_is_not_missed() {
        assertThat(Measured.over(Case.of(Sample.STOCKTON, "REFUSED").refused("2024-05-01", null))
                        .figure("approval_to_match_over_3_months_percent", H1)
                        .excluded())
                .isEmpty();
    }

    @Test
    void a_household_whose_match_ended_waits_again_from_that_day() {
        Household approved = household("2023-01-01", "2023-02-01", "2023-03-01", "2023-03-02", false, "2024-02-29");
        Case ended = Case.of(Sample.STOCKTON, "ENDED").matched("2024-03-31", HOUSEHOLD, "2024-08-31");

        Measured measured = Measured.over(ended).and(approved);

        assertThat(measured.value("waiting_households", H1)).isEqualTo(1);
        assertThat(measured.value("waiting_households_days", H1)).isEqualTo(30);
        assertThat(measured.value("waiting_households", "2023-24")).isZero();
        assertThat(measured.value("waiting_households", "2024-25-Q1")).isZero();
    }

    @Test
    void a_match_that_ends_later_does_not_change_since_when_a_household_waits() {
        Household approved = household("2023-01-01", "2023-02-01", "2023-03-01", "2023-03-02", false, "2024-02-29");
        Case later = Case.of(Sample.STOCKTON, "LATER").matched("2024-05-01", HOUSEHOLD, "2024-08-31");

        assertThat(Measured.over(later).and(approved).value("waiting_households_days", "2023-24"))
                .isEqualTo(31);
    }

    @Test
    void a_household_in_stage_two_is_shown_with_its_age_in_its_own_kind() {
        Household two = household("2024-01-01", "2024-02-01", "2024-03-31", "2024-08-31", false, null);
        Household fast = household("2024-01-01", "2024-02-01", null, "2024-09-01", true, null);

        assertThat(Measured.over().and(two).figure("stage_two_days", H1).open())
                .isEqualTo(new Figure.OpenCases(1, 30L));
        assertThat(Measured.over().and(two).figure("fast_track_days", H1).open())
                .isEqualTo(new Figure.OpenCases(0, null));
        assertThat(Measured.over().and(fast).figure("fast_track_days", H1).open())
                .isEqualTo(new Figure.OpenCases(1, 29L));
        assertThat(Measured.over().and(fast).figure("stage_two_days", H1).open())
                .isEqualTo(new Figure.OpenCases(0, null));
    }

    @Test
    void of_a_second_registration_no_age_from_the_enquiry_is_shown() {
        Household again = new Household(
                HOUSEHOLD,
                date("2022-01-01"),
                List.of(
                        round("2022-02-01", "2022-04-01", "2022-04-10", false, null, "2022-08-08"),
                        round("2024-09-01", null, null, false, null, null)),
                null);

        assertThat(Measured.over()
                        .and(again)
                        .figure("enquiry_to_stage_one_end_days", H1)
                        .open())
                .isEqualTo(new Figure.OpenCases(0, null));
        assertThat(Measured.over().and(again).figure("stage_one_days", H1).open())
                .isEqualTo(new Figure.OpenCases(1, 29L));
    }

    @Test
    void a_decision_out_of_order_names_the_day_of_the_approval_or_of_the_decision() {
        Household approved = household("2024-01-01", "2024-02-01", "2024-03-31", "2024-08-31", false, "2024-08-30");
        Household refused = new Household(
                HOUSEHOLD,
                date("2024-01-01"),
                List.of(round("2024-02-01", "2024-03-31", "2024-08-31", false, null, "2024-08-30")),
                null);

        assertThat(Measured.over().and(approved).figure("stage_two_days", H1).excluded())
                .containsExactly(new Figure.Exclusion("dates out of order: approvedOn before stageTwoStartedOn", 1));
        assertThat(Measured.over().and(refused).figure("stage_two_days", H1).excluded())
                .containsExactly(new Figure.Exclusion("dates out of order: decidedOn before stageTwoStartedOn", 1));
    }
}
