package uk.org.adoptionteesvalley.matching.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.matching.Histories.day;
import static uk.org.adoptionteesvalley.matching.Histories.fostered;
import static uk.org.adoptionteesvalley.matching.Histories.history;
import static uk.org.adoptionteesvalley.matching.Histories.placed;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.JourneyLog;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.fact.PlacementOutcome;

class JourneyDerivationTest {

    private final JourneyLog log = new JourneyLog();
    private final UUID household = Ids.next();
    private final UUID other = Ids.next();

    private PlacementState placement(int index) {
        return log.state().placements().get(index);
    }

    private EarlyPermanenceState fosteredAt(int index) {
        return log.state().earlyPermanence().get(index);
    }

    @Test
    void a_placement_of_which_nobody_tells_the_end_is_disrupted_by_the_next() {
        log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.placed(log.matched(other, "2024-02-10"), other, "2024-02-29", PlaceCode.A6);
        assertThat(placement(0).outcome()).isEqualTo(PlacementOutcome.DISRUPTED);
        assertThat(placement(0).endedOn()).isEqualTo("2024-02-29");
        assertThat(placement(1).endedOn()).isNull();
        assertThat(log.state().heldBy()).containsExactly(other);
    }

    @Test
    void what_has_ended_again_ends_no_other_placement() {
        log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        UUID away = log.fostered(other, "2024-02-01");
        log.fosteringEnded(away, "2024-02-29", EarlyPermanenceOutcome.MOVED);
        assertThat(placement(0).endedOn()).isNull();
    }

    @Test
    void early_permanence_elsewhere_ends_the_earlier_one() {
        log.fostered(household, "2024-01-20");
        log.fostered(other, "2024-02-29");
        assertThat(fosteredAt(0).outcome()).isEqualTo(EarlyPermanenceOutcome.MOVED);
        assertThat(fosteredAt(0).endedOn()).isEqualTo("2024-02-29");
        assertThat(fosteredAt(1).endedOn()).isNull();
    }

    @Test
    void early_permanence_ends_with_a_placement_elsewhere_that_has_ended_since() {
        log.fostered(household, "2024-01-20");
        UUID placement = log.placed(log.matched(other, "2024-02-10"), other, "2024-02-29", PlaceCode.A6);
        log.disrupted(placement, "2024-03-31");
        assertThat(fosteredAt(0).endedOn()).isEqualTo("2024-02-29");
        assertThat(fosteredAt(0).outcome()).isEqualTo(EarlyPermanenceOutcome.MOVED);
    }

    @Test
    void early_permanence_is_not_ended_by_what_was_before_it_or_is_of_no_known_day() {
        UUID before = log.placed(log.matched(other, "2023-01-10"), other, "2023-01-20", PlaceCode.A6);
        log.disrupted(before, "2023-03-01");
        log.fostered(household, "2024-01-20");
        assertThat(fosteredAt(0).endedOn()).isNull();
        log.told(history(placed(null, null, "A6", "2022-05-01", Ending.DISRUPTED)));
        assertThat(fosteredAt(0).endedOn()).isNull();
    }

    @Test
    void of_a_placement_that_began_on_no_known_day_nobody_knows_whether_it_came_first() {
        log.told(history(placed(null, null, "A6", null, null)));
        log.fostered(household, "2024-01-20");
        assertThat(placement(0).endedOn()).isNull();
        assertThat(fosteredAt(0).endedOn()).isNull();
    }

    @Test
    void a_return_says_of_what_it_alone_tells_when_the_child_came_to_these_carers() {
        log.told(history(
                fostered("2023-05-20", "2024-01-29", Ending.CONVERTED),
                placed("2024-01-29", "2023-05-18", "A5", null, null)));
        assertThat(placement(0).movedInOn()).isEqualTo("2023-05-18");
    }

    @Test
    void of_early_permanence_that_a_person_told_the_person_says_it() {
        log.fostered(household, "2023-05-20");
        log.told(history(placed("2024-01-29", "2023-05-18", "A5", null, null)));
        assertThat(placement(0).movedInOn()).isEqualTo("2023-05-20");
    }

    @Test
    void a_returned_placement_is_not_with_a_household_whose_match_was_later_ended_or_refused() {
        log.decided(log.linked(household, "2023-10-01"), household, "2023-11-01", false, "Test");
        log.told(history(placed("2024-01-29", "2024-01-29", "A6", null, null)));
        assertThat(placement(0).householdId()).isNull();
        UUID ended = log.linked(household, "2023-10-01");
        log.decided(ended, household, "2023-11-01", true, null);
        log.linkEnded(ended, "2024-01-28");
        assertThat(placement(0).householdId()).isNull();
        log.matched(other, "2024-01-30");
        assertThat(placement(0).householdId()).isNull();
    }

    @Test
    void a_returned_placement_is_with_the_household_matched_on_its_day_whose_link_ends_on_it() {
        UUID link = log.linked(household, "2023-10-01");
        log.decided(link, household, "2024-02-29", true, null);
        log.told(history(placed("2024-02-29", "2024-02-29", "A6", "2024-03-31", Ending.DISRUPTED)));
        log.linkEnded(link, "2024-02-29");
        assertThat(placement(0).householdId()).isEqualTo(household);
    }

    @Test
    void a_match_by_which_a_child_was_placed_is_not_that_of_a_returned_placement() {
        log.told(history(placed("2023-12-01", "2023-12-01", "A6", "2023-12-31", Ending.DISRUPTED)));
        log.placed(log.matched(household, "2023-11-01"), household, "2024-02-29", PlaceCode.A6);
        assertThat(log.state().placements())
                .extracting(PlacementState::householdId)
                .containsExactly(null, household);
    }

    @Test
    void links_stand_with_the_day_on_which_each_ended() {
        UUID first = log.linked(household, "2024-01-01");
        UUID second = log.linked(other, "2024-02-29");
        log.linkEnded(second, "2024-03-31");
        assertThat(log.state().links())
                .containsExactly(
                        new LinkState(first, household, day("2024-01-01"), null),
                        new LinkState(second, other, day("2024-02-29"), day("2024-03-31")));
    }

    @Test
    void a_match_ends_with_its_own_link_and_not_with_anothers() {
        UUID match = log.matched(household, "2024-01-10");
        UUID link = log.linked(other, "2024-02-01");
        log.linkEnded(link, "2024-02-29");
        assertThat(log.state().match(match).orElseThrow().endedOn()).isNull();
    }
}
