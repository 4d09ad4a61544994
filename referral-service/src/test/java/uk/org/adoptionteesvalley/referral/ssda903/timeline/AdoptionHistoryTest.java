package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement.Ending;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement.Kind;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;

class AdoptionHistoryTest {

    private final TreeMap<Integer, List<Episode>> years = new TreeMap<>();

    @Test
    void three_years_each_with_its_own_episodes_make_one_history() {
        sent(2025, "2024-01-10 L E1 U6 f1 2024-06-01 X1", "2024-06-01 P E1 A6 x1 2024-12-05 E11");
        sent(2023, "2022-11-05 S C1 U6 f0 2022-12-01 X1", "2022-12-01 P C1 U6 f1");
        sent(2024, "2022-12-01 P C1 U6 f1 2024-01-10 X1", "2024-01-10 L E1 U6 f1");

        AdoptionHistory history = history();

        assertThat(history.enteredCareOn()).isEqualTo(day("2022-11-05"));
        assertThat(history.placementOrders()).containsExactly(new KnownOrder(day("2024-01-10"), day("2024-12-05")));
        assertThat(history.placements())
                .containsExactly(adoption("2024-06-01", "2024-06-01", "A6", "2024-12-05", Ending.ADOPTED));
        assertThat(history.adoptionOrderOn()).isEqualTo(day("2024-12-05"));
        assertThat(history.leftCareOn()).isEqualTo(day("2024-12-05"));
    }

    @Test
    void an_episode_that_begins_with_the_year_continues_the_one_that_was_open() {
        sent(2024, "2023-05-05 S C1 U5 x1");
        sent(
                2025,
                "2024-04-01 S C1 U5 x1 2024-08-01 X1",
                "2024-08-01 L E1 U5 x1 2024-09-01 X1",
                "2024-09-01 T E1 A5 x1");

        AdoptionHistory history = history();

        assertThat(history.enteredCareOn()).isEqualTo(day("2023-05-05"));
        assertThat(history.placements())
                .containsExactly(
                        new KnownPlacement(
                                Kind.EARLY_PERMANENCE,
                                day("2023-05-05"),
                                day("2023-05-05"),
                                "U5",
                                day("2024-09-01"),
                                Ending.CONVERTED),
                        adoption("2024-09-01", "2023-05-05", "A5", null, null));
    }

    @Test
    void a_move_on_the_first_of_april_is_a_move() {
        sent(2024, "2023-05-05 S C1 U6 f1");
        sent(2025, "2023-05-05 S C1 U6 f1 2024-04-01 X1", "2024-04-01 B E1 A6 x1");

        assertThat(history().placements()).containsExactly(adoption("2024-04-01", "2024-04-01", "A6", null, null));
        assertThat(history().placementOrders()).containsExactly(new KnownOrder(day("2024-04-01"), null));
    }

    @Test
    void the_same_year_sent_again_replaces_its_rows_and_a_later_year_corrects_an_earlier() {
        sent(2024, "2023-05-05 S C1 U6 f1 2023-09-01 X1", "2023-09-01 L E1 U6 f1");
        sent(2025, "2023-09-02 L E1 U6 f1 2024-05-01 X1", "2024-05-01 P E1 A6 x1");

        assertThat(history().placementOrders()).containsExactly(new KnownOrder(day("2023-09-02"), null));

        sent(2025, "2023-09-01 L E1 U6 f1");
        assertThat(history().placementOrders()).containsExactly(new KnownOrder(day("2023-09-01"), null));
        assertThat(history().placements()).isEmpty();
    }

    @Test
    void a_closed_episode_that_a_later_year_tells_again_with_another_end_is_the_same_one() {
        sent(2024, "2023-01-04 S E1 U6 f1 2023-12-01 X1", "2023-12-01 P E1 A6 x1 2024-03-30 X1");
        sent(2025, "2023-12-01 P E1 A6 x1 2024-09-20 E11");

        assertThat(history().placements())
                .containsExactly(adoption("2023-12-01", "2023-12-01", "A6", "2024-09-20", Ending.ADOPTED));
    }

    @Test
    void where_the_first_known_return_begins_in_the_middle_dates_are_unknown() {
        sent(2025, "2024-01-10 T E1 U6 f1 2024-06-01 X1", "2024-06-01 U E1 A5 f1 2024-12-05 E12");

        AdoptionHistory history = history();

        assertThat(history.enteredCareOn()).isNull();
        assertThat(history.placementOrders()).containsExactly(new KnownOrder(null, day("2024-12-05")));
        assertThat(history.placements())
                .containsExactly(adoption("2024-06-01", null, "A5", "2024-12-05", Ending.ADOPTED));
    }

    @Test
    void a_placement_first_seen_with_a_legal_change_began_on_an_unknown_day() {
        sent(2025, "2024-05-10 L E1 A6 x1");
        assertThat(history().placements()).containsExactly(adoption(null, null, "A6", null, null));
        assertThat(history().placementOrders()).containsExactly(new KnownOrder(day("2024-05-10"), null));
    }

    @Test
    void a_disruption_ends_in_another_placement() {
        sent(
                2025,
                "2023-01-04 S E1 U6 f1 2023-12-01 X1",
                "2023-12-01 P E1 A6 x1 2024-05-10 X1",
                "2024-05-10 P E1 U6 f1");
        assertThat(history().placements())
                .containsExactly(adoption("2023-12-01", "2023-12-01", "A6", "2024-05-10", Ending.DISRUPTED));
    }

    @Test
    void a_stay_away_from_which_the_child_returns_is_no_disruption() {
        sent(
                2025,
                "2023-12-01 S E1 A6 x1 2024-05-10 X1",
                "2024-05-10 P E1 T1 - 2024-05-20 X1",
                "2024-05-20 P E1 A6 x1");
        assertThat(history().placements()).containsExactly(adoption("2023-12-01", "2023-12-01", "A6", null, null));
    }

    @Test
    void a_stay_away_from_which_the_child_comes_to_others_is_a_disruption() {
        sent(
                2025,
                "2023-12-01 S E1 A6 x1 2024-05-10 X1",
                "2024-05-10 P E1 T1 - 2024-05-20 X1",
                "2024-05-20 P E1 U6 f1");
        assertThat(history().placements())
                .containsExactly(adoption("2023-12-01", "2023-12-01", "A6", "2024-05-10", Ending.DISRUPTED));
    }

    @Test
    void other_carers_are_another_placement_even_with_the_same_code() {
        sent(2025, "2023-12-01 S E1 A6 x1 2024-05-10 X1", "2024-05-10 P E1 A6 x1");
        assertThat(history().placements())
                .containsExactly(
                        adoption("2023-12-01", "2023-12-01", "A6", "2024-05-10", Ending.DISRUPTED),
                        adoption("2024-05-10", "2024-05-10", "A6", null, null));
    }

    @Test
    void consent_that_becomes_an_order_with_the_same_adopters_is_one_placement() {
        sent(2025, "2023-12-01 S V2 A4 x1 2024-05-10 X1", "2024-05-10 U E1 A6 x1 2024-11-01 E11");
        assertThat(history().placements())
                .containsExactly(adoption("2023-12-01", "2023-12-01", "A4", "2024-11-01", Ending.ADOPTED));
    }

    @Test
    void early_permanence_that_ends_at_home_is_reunified() {
        sent(2025, "2023-12-01 S C1 U5 x1 2024-05-10 E4A");
        assertThat(history().placements())
                .containsExactly(new KnownPlacement(
                        Kind.EARLY_PERMANENCE,
                        day("2023-12-01"),
                        day("2023-12-01"),
                        "U5",
                        day("2024-05-10"),
                        Ending.REUNIFIED));
        assertThat(history().leftCareOn()).isEqualTo(day("2024-05-10"));
    }

    @Test
    void early_permanence_that_ends_with_other_carers_is_moved() {
        sent(2025, "2023-12-01 S C1 U5 x1 2024-05-10 X1", "2024-05-10 P C1 A6 x2");
        assertThat(history().placements().get(0).ending()).isEqualTo(Ending.MOVED);
        assertThat(history().placements().get(1).movedInOn()).isEqualTo(day("2024-05-10"));
    }

    @Test
    void events_of_one_day_keep_their_order() {
        sent(
                2025,
                "2024-05-10 P E1 A6 x1",
                "2024-05-10 B E1 U6 f1 2024-05-10 X1",
                "2024-05-01 S C1 U6 f0 2024-05-10 X1");

        AdoptionHistory history = history();

        assertThat(history.enteredCareOn()).isEqualTo(day("2024-05-01"));
        assertThat(history.placementOrders()).containsExactly(new KnownOrder(day("2024-05-10"), null));
        assertThat(history.placements()).containsExactly(adoption("2024-05-10", "2024-05-10", "A6", null, null));
    }

    @Test
    void a_day_of_care_before_the_continued_episode_is_not_forgotten() {
        sent(2024, "2024-03-31 S C1 U6 f0 2024-03-31 X1", "2024-03-31 P C1 U6 f1");
        sent(2025, "2024-03-31 P C1 U6 f1 2024-05-01 X1", "2024-05-01 L E1 U6 f1");
        assertThat(history().enteredCareOn()).isEqualTo(day("2024-03-31"));
    }

    @Test
    void the_latest_period_of_care_counts() {
        sent(2024, "2021-02-28 S C1 U6 f0 2023-06-01 E4A", "2024-02-29 S C1 U6 f1");
        assertThat(history().enteredCareOn()).isEqualTo(day("2024-02-29"));
        assertThat(history().leftCareOn()).isNull();
    }

    @Test
    void a_missing_year_leaves_the_start_unknown() {
        sent(2023, "2022-11-05 S C1 U6 f0");
        sent(2025, "2023-08-08 P E1 A6 x1 2024-06-01 E11");

        AdoptionHistory history = history();

        assertThat(history.enteredCareOn()).isEqualTo(day("2022-11-05"));
        assertThat(history.placementOrders()).containsExactly(new KnownOrder(null, day("2024-06-01")));
        assertThat(history.placements())
                .containsExactly(adoption("2023-08-08", "2023-08-08", "A6", "2024-06-01", Ending.ADOPTED));
    }

    @Test
    void a_child_that_leaves_care_from_a_stay_away_leaves_its_adopters_and_not_later() {
        sent(
                2025,
                "2023-12-01 S E1 A6 x1 2024-05-10 X1",
                "2024-05-10 P E1 T1 - 2024-05-20 E4A",
                "2024-06-01 S E1 T1 - 2024-06-05 X1",
                "2024-06-05 P E1 U6 f1");
        assertThat(history().placements())
                .containsExactly(adoption("2023-12-01", "2023-12-01", "A6", "2024-05-20", Ending.LEFT_CARE));
    }

    @Test
    void a_placement_of_which_no_return_tells_the_end_ended_when_the_next_began() {
        sent(2024, "2023-12-01 S E1 A6 x1");
        sent(2025, "2024-08-01 P E1 U6 f1");
        assertThat(history().placements())
                .containsExactly(adoption("2023-12-01", "2023-12-01", "A6", "2024-08-01", Ending.DISRUPTED));
    }

    @Test
    void a_placement_ends_on_its_own_day_where_the_next_episode_is_missing() {
        sent(2025, "2023-12-01 S E1 A6 x1 2024-05-10 X1", "2024-06-01 P E1 U6 f1");
        assertThat(history().placements())
                .containsExactly(adoption("2023-12-01", "2023-12-01", "A6", "2024-05-10", Ending.DISRUPTED));
    }

    @Test
    void a_child_that_comes_back_into_care_to_the_same_carers_is_placed_anew() {
        sent(2025, "2023-12-01 S E1 A6 x1 2024-05-10 E4A", "2024-06-01 S E1 A6 x1");
        assertThat(history().placements())
                .containsExactly(
                        adoption("2023-12-01", "2023-12-01", "A6", "2024-05-10", Ending.LEFT_CARE),
                        adoption("2024-06-01", "2024-06-01", "A6", null, null));
    }

    @Test
    void a_stay_away_from_which_the_child_comes_to_other_adopters_is_a_disruption() {
        sent(
                2025,
                "2023-12-01 S E1 A6 x1 2024-05-10 X1",
                "2024-05-10 P E1 T1 - 2024-05-20 X1",
                "2024-05-20 U E1 A6 x2");
        assertThat(history().placements())
                .containsExactly(
                        adoption("2023-12-01", "2023-12-01", "A6", "2024-05-10", Ending.DISRUPTED),
                        adoption("2024-05-20", "2024-05-20", "A6", null, null));
    }

    @Test
    void a_return_that_begins_with_a_stay_away_does_not_tell_when_the_child_came_to_its_carers() {
        sent(2025, "2024-05-10 P E1 T1 - 2024-05-20 X1", "2024-05-20 T E1 A6 x1");
        assertThat(history().placements()).containsExactly(adoption("2024-05-20", null, "A6", null, null));
    }

    @Test
    void early_permanence_that_lasts_has_not_ended() {
        sent(2025, "2023-12-01 S C1 U5 x1 2024-05-10 X1", "2024-05-10 L E1 U5 x1");
        assertThat(history().placements()).singleElement().satisfies(one -> {
            assertThat(one.endedOn()).isNull();
            assertThat(one.ending()).isNull();
        });
    }

    @Test
    void an_episode_closed_with_the_year_by_the_system_goes_on_in_the_next() {
        sent(2024, "2023-05-05 S C1 U5 x1 2024-03-31 X1");
        sent(2025, "2024-04-01 S C1 U5 x1");
        assertThat(history().enteredCareOn()).isEqualTo(day("2023-05-05"));
        assertThat(timeline().episodes()).hasSize(1);
    }

    @Test
    void an_episode_that_ended_before_the_years_last_day_does_not_go_on() {
        sent(2024, "2023-05-05 S C1 U5 x1 2024-03-30 X1");
        sent(2025, "2024-04-01 S C1 U5 x1");
        assertThat(timeline().episodes()).hasSize(2);
    }

    @Test
    void an_episode_that_ended_on_the_years_last_day_otherwise_than_by_going_on_does_not_go_on() {
        sent(2024, "2023-05-05 S C1 U5 x1 2024-03-31 E4A");
        sent(2025, "2024-04-01 S C1 U5 x1");
        assertThat(history().enteredCareOn()).isEqualTo(day("2024-04-01"));
    }

    @Test
    void an_order_of_the_first_of_april_is_seen_and_so_is_a_move_of_that_day() {
        sent(2024, "2023-05-05 S C1 U6 f1");
        sent(2025, "2024-04-01 L E1 U6 f1");
        assertThat(history().placementOrders()).hasSize(1);
        sent(2025, "2024-04-01 P C1 U6 f2");
        assertThat(timeline().episodes()).hasSize(2);
        sent(2025, "2024-04-01 P C1 K2 f1");
        assertThat(timeline().episodes()).hasSize(2);
    }

    @Test
    void an_episode_goes_on_where_either_return_does_not_know_the_carers_number() {
        sent(2024, "2023-05-05 S C1 U5 x1");
        sent(2025, "2024-04-01 S C1 U5 -");
        assertThat(timeline().episodes()).hasSize(1);
        sent(2024, "2023-05-05 S C1 U5 -");
        sent(2025, "2024-04-01 S C1 U5 x1");
        assertThat(timeline().episodes()).singleElement().satisfies(one -> assertThat(one.urn())
                .isEqualTo("x1"));
    }

    @Test
    void an_episode_that_a_later_return_tells_again_is_there_once() {
        sent(2024, "2023-05-05 S C1 U6 f1");
        sent(2025, "2023-05-05 S C1 U6 f1 2024-08-01 E4A");
        assertThat(timeline().episodes()).hasSize(1);
        assertThat(history().leftCareOn()).isEqualTo(day("2024-08-01"));
    }

    @Test
    void an_episode_of_unknown_beginning_tells_nothing() {
        sent(2025, "- S C1 U6 f1", "2024-05-05 S C1 U6 f1");
        assertThat(timeline().episodes()).hasSize(1);
        sent(2025, "- S C1 U6 f1");
        assertThat(timeline().episodes()).isEmpty();
        assertThat(history().enteredCareOn()).isNull();
        assertThat(history().leftCareOn()).isNull();
    }

    @Test
    void an_order_ends_with_another_legal_status_and_may_be_made_again() {
        sent(
                2025,
                "2023-05-05 S C1 U6 f1 2024-02-29 X1",
                "2024-02-29 L E1 U6 f1 2024-03-31 X1",
                "2024-03-31 L C2 U6 f1 2024-05-01 X1",
                "2024-05-01 L E1 U6 f1");
        assertThat(history().placementOrders())
                .containsExactly(
                        new KnownOrder(day("2024-02-29"), day("2024-03-31")), new KnownOrder(day("2024-05-01"), null));
    }

    @Test
    void the_day_of_an_order_is_known_where_the_episode_before_joins_up_with_it() {
        sent(2025, "2023-05-05 S C1 U6 f1 2024-05-31 X1", "2024-06-01 P E1 A6 x1");
        assertThat(history().placementOrders()).containsExactly(new KnownOrder(day("2024-06-01"), null));
        sent(2025, "2023-05-05 S C1 U6 f1 2024-05-30 X1", "2024-06-01 P E1 A6 x1");
        assertThat(history().placementOrders()).containsExactly(new KnownOrder(null, null));
    }

    @Test
    void the_day_of_an_order_is_unknown_after_an_episode_without_end_or_one_that_ended_care() {
        sent(2024, "2023-05-05 S C1 U6 f1");
        sent(2025, "2024-08-01 P E1 A6 x1");
        assertThat(history().placementOrders()).containsExactly(new KnownOrder(null, null));
        years.clear();
        sent(2025, "2023-05-05 S C1 U6 f1 2024-05-31 E4A", "2024-06-01 P E1 A6 x1");
        assertThat(history().placementOrders()).containsExactly(new KnownOrder(null, null));
    }

    @Test
    void an_adoption_whose_day_is_not_told_has_none() {
        sent(2025, "2023-12-01 S E1 A6 x1 - E11");
        assertThat(history().adoptionOrderOn()).isNull();
    }

    @Test
    void a_run_holds_its_episodes_from_the_first_to_the_last() {
        AdoptionRun run = new AdoptionRun(2, 4);
        assertThat(IntStream.range(0, 7).filter(run::holds)).containsExactly(2, 3, 4);
    }

    private EpisodeTimeline timeline() {
        return EpisodeTimeline.of(years);
    }

    private AdoptionHistory history() {
        return AdoptionHistory.of(timeline());
    }

    private void sent(int year, String... episodes) {
        years.put(
                year, Arrays.stream(episodes).map(AdoptionHistoryTest::episode).toList());
    }

    /** DECOM RNE LS PLACE URN [DEC REC]. */
    private static Episode episode(String text) {
        String[] part = text.split(" ");
        return new Episode(
                part[0].equals("-") ? null : day(part[0]),
                part[1],
                part[2],
                "N1",
                part[3],
                "PR1",
                part.length > 5 && !part[5].equals("-") ? day(part[5]) : null,
                part.length > 6 ? part[6] : null,
                null,
                false,
                part[4].equals("-") ? null : part[4]);
    }

    private static KnownPlacement adoption(String started, String movedIn, String code, String ended, Ending ending) {
        return new KnownPlacement(Kind.ADOPTION, day(started), day(movedIn), code, day(ended), ending);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
