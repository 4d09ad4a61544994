package uk.org.adoptionteesvalley.matching.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.matching.Histories.day;
import static uk.org.adoptionteesvalley.matching.Histories.fostered;
import static uk.org.adoptionteesvalley.matching.Histories.history;
import static uk.org.adoptionteesvalley.matching.Histories.placed;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.matching.JourneyLog;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;

class ReturnedJourneyTest {

    private final JourneyLog log = new JourneyLog();

    private ReturnedJourney returned() {
        return ReturnedJourney.of(log.state().childId(), log.facts());
    }

    private UUID id(int index) {
        return returned().told().get(index).id();
    }

    @Test
    void a_placement_whose_start_a_return_corrects_stays_the_same_while_the_two_overlap() {
        log.told(history(placed("2024-02-29", "2024-02-29", "A6", null, null)));
        UUID id = id(0);
        log.told(history(placed("2024-03-31", "2024-03-31", "A6", null, null)));
        assertThat(returned().told()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.from()).isEqualTo("2024-03-31");
        });
        assertThat(returned().dropped()).isEmpty();
    }

    @Test
    void a_placement_is_recognised_by_its_start_before_one_that_only_lies_near() {
        log.told(history(
                placed("2024-01-10", "2024-01-10", "A6", "2024-02-10", Ending.DISRUPTED),
                placed("2024-02-10", "2024-02-10", "A6", null, null)));
        UUID first = id(0);
        UUID second = id(1);
        log.told(history(
                placed("2024-01-20", "2024-01-20", "A6", "2024-02-20", Ending.DISRUPTED),
                placed("2024-02-10", "2024-02-10", "A6", null, null)));
        assertThat(returned().told()).extracting(Telling::id).containsExactlyInAnyOrder(first, second);
        assertThat(returned().told())
                .filteredOn(one -> one.id().equals(second))
                .extracting(Telling::from)
                .containsExactly(day("2024-02-10"));
    }

    @Test
    void what_begins_on_the_same_day_is_the_same_though_another_lies_near_it_too() {
        log.told(history(
                placed("2024-01-10", "2024-01-10", "A6", "2024-02-10", Ending.DISRUPTED),
                placed("2024-02-10", "2024-02-10", "A6", null, null)));
        UUID second = id(1);
        log.told(history(
                placed("2024-02-05", "2024-02-05", "A6", "2024-02-12", Ending.DISRUPTED),
                placed("2024-02-10", "2024-02-10", "A6", null, null)));
        assertThat(returned().told())
                .filteredOn(one -> one.id().equals(second))
                .extracting(Telling::from)
                .containsExactly(day("2024-02-10"));
    }

    @Test
    void of_two_that_overlap_the_nearer_is_the_same() {
        log.told(history(
                placed("2024-01-01", "2024-01-01", "A6", "2024-02-29", Ending.DISRUPTED),
                placed("2024-02-29", "2024-02-29", "A6", null, null)));
        UUID later = id(1);
        log.told(history(placed("2024-02-27", "2024-02-27", "A6", null, null)));
        assertThat(returned().told()).extracting(Telling::id).containsExactly(later);
        assertThat(returned().dropped()).hasSize(1);
    }

    @Test
    void another_kind_is_never_the_same_and_one_that_does_not_overlap_is_new() {
        log.told(history(placed("2024-01-10", "2024-01-10", "A6", "2024-02-10", Ending.DISRUPTED)));
        UUID id = id(0);
        log.told(history(fostered("2024-01-10", "2024-02-10", Ending.MOVED)));
        assertThat(returned().told()).extracting(Telling::id).doesNotContain(id);
        assertThat(returned().dropped()).extracting(Telling::id).containsExactly(id);
        log.told(history(placed("2024-02-10", "2024-02-10", "A6", null, null)));
        assertThat(returned().told()).extracting(Telling::id).doesNotContain(id);
    }

    @Test
    void what_a_return_tells_again_after_silence_is_the_same_placement() {
        log.told(history(placed("2024-02-29", "2024-02-29", "A6", null, null)));
        UUID id = id(0);
        log.told(null);
        assertThat(returned().told()).isEmpty();
        assertThat(returned().dropped()).extracting(Telling::id).containsExactly(id);
        log.told(history(placed("2024-02-29", "2024-02-29", "A6", null, null)));
        assertThat(returned().told()).extracting(Telling::id).containsExactly(id);
        assertThat(returned().dropped()).isEmpty();
    }

    @Test
    void two_placements_of_unknown_beginning_have_ids_of_their_own() {
        log.told(history(
                placed(null, null, "A6", "2024-02-10", Ending.DISRUPTED),
                placed(null, null, "A6", "2024-03-31", Ending.DISRUPTED),
                placed(null, null, "A6", "2024-04-30", Ending.DISRUPTED)));
        assertThat(returned().told()).hasSize(3).extracting(Telling::id).doesNotHaveDuplicates();
        List<UUID> ids = returned().told().stream().map(Telling::id).toList();
        assertThat(returned().told()).extracting(Telling::id).isEqualTo(ids);
    }

    @Test
    void a_returned_match_has_an_id_that_is_always_the_same() {
        log.told(new History903(List.of(), day("2024-02-29"), null, null));
        UUID match = log.state().matches().get(0).id();
        assertThat(match).isNotNull();
        log.told(new History903(List.of(), day("2024-03-31"), null, null));
        assertThat(log.state().match(match)).map(MatchState::decidedOn).contains(day("2024-03-31"));
    }

    @Test
    void an_order_that_no_episode_shows_ends_the_latest_placement_for_adoption_and_no_other() {
        log.told(new History903(
                List.of(
                        placed("2024-02-29", "2024-02-29", "A6", null, null),
                        placed("2023-02-28", "2023-02-28", "A6", "2023-05-01", Ending.DISRUPTED),
                        fostered("2024-06-01", null, null)),
                null,
                day("2024-09-30"),
                true));
        assertThat(log.state().placements())
                .extracting(PlacementState::adoptionOrderOn)
                .containsExactly(null, day("2024-09-30"));
        assertThat(log.state().placements())
                .extracting(PlacementState::byFosterCarer)
                .containsExactly(false, true);
    }

    @Test
    void an_order_ends_the_latest_placement_in_whatever_order_they_are_told() {
        log.told(new History903(
                List.of(
                        placed("2023-02-28", "2023-02-28", "A6", "2023-05-01", Ending.DISRUPTED),
                        placed("2024-02-29", "2024-02-29", "A6", null, null)),
                null,
                day("2024-09-30"),
                null));
        assertThat(log.state().placements())
                .extracting(PlacementState::adoptionOrderOn)
                .containsExactly(null, day("2024-09-30"));
    }

    @Test
    void what_a_return_tells_of_the_time_of_an_entered_placement_is_that_placement() {
        UUID household = UUID.randomUUID();
        UUID entered = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.told(history(
                placed("2024-01-20", "2024-01-20", "A6", "2024-02-10", Ending.DISRUPTED),
                placed("2024-02-10", "2024-02-10", "A6", null, null)));
        assertThat(log.state().placements()).hasSize(2);
        log.disrupted(entered, "2024-03-31");
        assertThat(log.state().placements()).extracting(PlacementState::id).containsExactly(entered);
    }

    @Test
    void an_order_after_a_placement_that_has_ended_is_one_of_unknown_dates() {
        log.told(new History903(
                List.of(placed("2023-02-28", "2023-02-28", "A6", "2023-05-01", Ending.DISRUPTED)),
                null,
                day("2024-09-30"),
                null));
        assertThat(log.state().placements()).hasSize(2);
        assertThat(log.state().placements())
                .filteredOn(one -> one.adoptionOrderOn() != null)
                .singleElement()
                .satisfies(one -> assertThat(one.placedOn()).isNull());
    }

    @Test
    void a_placement_by_the_code_of_present_carers_stays_so_when_an_order_ends_it_and_by_another_does_not() {
        log.told(new History903(
                List.of(placed("2024-02-29", "2024-01-10", "A5", null, null)), null, day("2024-09-30"), null));
        assertThat(log.state().placements().get(0).byFosterCarer()).isTrue();
        log.told(new History903(
                List.of(placed("2024-02-29", "2024-02-29", "A6", null, null)), null, day("2024-09-30"), null));
        assertThat(log.state().placements().get(0).byFosterCarer()).isFalse();
    }

    @Test
    void an_adoption_shown_by_its_episode_bears_the_orders_day_where_that_is_told_and_the_episodes_otherwise() {
        log.told(new History903(
                List.of(placed("2024-02-29", "2024-02-29", "A5", "2024-09-30", Ending.ADOPTED)), null, null, null));
        assertThat(log.state().placements().get(0).adoptionOrderOn()).isEqualTo("2024-09-30");
        assertThat(log.state().placements().get(0).byFosterCarer()).isTrue();
        log.told(new History903(
                List.of(placed("2024-02-29", "2024-02-29", "A5", "2024-09-30", Ending.ADOPTED)),
                null,
                day("2024-10-01"),
                false));
        assertThat(log.state().placements().get(0).adoptionOrderOn()).isEqualTo("2024-10-01");
        assertThat(log.state().placements().get(0).byFosterCarer()).isFalse();
    }

    @Test
    void a_placement_without_a_code_is_not_known_to_be_with_present_carers() {
        log.told(history(placed("2024-02-29", "2024-02-29", null, null, null)));
        assertThat(log.state().placements().get(0).byFosterCarer()).isFalse();
    }
}
