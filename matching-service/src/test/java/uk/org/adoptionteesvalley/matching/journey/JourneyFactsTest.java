package uk.org.adoptionteesvalley.matching.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.matching.Histories.adopted;
import static uk.org.adoptionteesvalley.matching.Histories.day;
import static uk.org.adoptionteesvalley.matching.Histories.fostered;
import static uk.org.adoptionteesvalley.matching.Histories.history;
import static uk.org.adoptionteesvalley.matching.Histories.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.JourneyLog;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.fact.PlacementOutcome;

class JourneyFactsTest {

    private static final History903 ADOPTED_BY_FOSTER_CARERS = new History903(
            List.of(
                    fostered("2023-05-20", "2024-01-29", Ending.CONVERTED),
                    placed("2024-01-29", "2023-05-20", "A5", "2024-07-15", Ending.ADOPTED)),
            day("2024-01-22"),
            day("2024-07-15"),
            true);

    private final JourneyLog log = new JourneyLog();
    private final UUID household = Ids.next();

    @Test
    void a_return_alone_gives_a_journey_of_its_own_source_without_a_household() {
        log.told(ADOPTED_BY_FOSTER_CARERS);
        JourneyState state = log.state();
        assertThat(state.earlyPermanence()).singleElement().satisfies(spell -> {
            assertThat(spell.startedOn()).isEqualTo("2023-05-20");
            assertThat(spell.outcome()).isEqualTo(EarlyPermanenceOutcome.CONVERTED);
            assertThat(spell.source()).isEqualTo(Source.SSDA903);
        });
        assertThat(state.placements()).singleElement().satisfies(spell -> {
            assertThat(spell.movedInOn()).isEqualTo("2023-05-20");
            assertThat(spell.adoptionOrderOn()).isEqualTo("2024-07-15");
            assertThat(spell.byFosterCarer()).isTrue();
            assertThat(spell.householdId()).isNull();
        });
        assertThat(state.matches()).singleElement().satisfies(match -> assertThat(match.decidedOn())
                .isEqualTo("2024-01-22"));
        assertThat(state.heldBy()).isEmpty();
        assertThat(log.state()).isEqualTo(state);
    }

    @Test
    void a_disrupted_run_is_a_disruption_and_an_unknown_start_stays_unknown() {
        log.told(history(placed(null, null, "A6", "2024-05-10", Ending.DISRUPTED)));
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.placedOn()).isNull();
            assertThat(spell.movedInOn()).isNull();
            assertThat(spell.outcome()).isEqualTo(PlacementOutcome.DISRUPTED);
            assertThat(spell.adoptionOrderOn()).isNull();
        });
    }

    @Test
    void an_order_that_no_episode_shows_ends_the_open_placement() {
        log.told(new History903(
                List.of(placed("2024-01-09", "2024-01-09", "A6", null, null)),
                day("2023-12-11"),
                day("2024-09-30"),
                false));
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.outcome()).isEqualTo(PlacementOutcome.ADOPTED);
            assertThat(spell.adoptionOrderOn()).isEqualTo("2024-09-30");
        });
    }

    @Test
    void an_order_without_any_placement_is_one_of_unknown_dates() {
        log.told(new History903(List.of(), null, day("2024-09-30"), false));
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.placedOn()).isNull();
            assertThat(spell.adoptionOrderOn()).isEqualTo("2024-09-30");
        });
    }

    @Test
    void a_placement_with_the_same_household_converts_early_permanence() {
        log.fostered(household, "2024-06-10");
        log.placed(log.matched(household, "2024-12-02"), household, "2025-01-20", PlaceCode.A5);
        JourneyState state = log.state();
        assertThat(state.earlyPermanence()).singleElement().satisfies(spell -> {
            assertThat(spell.outcome()).isEqualTo(EarlyPermanenceOutcome.CONVERTED);
            assertThat(spell.endedOn()).isEqualTo("2025-01-20");
        });
        assertThat(state.placements()).singleElement().satisfies(spell -> {
            assertThat(spell.movedInOn()).isEqualTo("2024-06-10");
            assertThat(spell.byFosterCarer()).isTrue();
        });
        assertThat(state.heldBy()).containsExactly(household);
    }

    @Test
    void only_the_first_placement_with_the_carers_converts_early_permanence() {
        log.fostered(household, "2024-06-10");
        UUID first = log.placed(log.matched(household, "2024-07-01"), household, "2024-07-20", PlaceCode.A5);
        log.disrupted(first, "2024-09-01");
        log.placed(log.matched(household, "2024-12-02"), household, "2025-01-20", PlaceCode.A6);
        assertThat(log.state().placements())
                .extracting(PlacementState::movedInOn)
                .containsExactly(day("2024-06-10"), day("2025-01-20"));
    }

    @Test
    void a_placement_elsewhere_ends_early_permanence_of_which_nobody_tells_the_end() {
        log.fostered(household, "2024-06-10");
        log.told(history(placed("2024-09-02", "2024-09-02", "A6", null, null)));
        assertThat(log.state().earlyPermanence()).singleElement().satisfies(spell -> {
            assertThat(spell.outcome()).isEqualTo(EarlyPermanenceOutcome.MOVED);
            assertThat(spell.endedOn()).isEqualTo("2024-09-02");
        });
        assertThat(log.state().heldBy()).isEmpty();
    }

    @Test
    void a_returned_placement_with_present_carers_is_with_the_household_of_early_permanence() {
        log.fostered(household, "2024-06-10");
        log.told(history(placed("2024-09-02", "2024-06-10", "A5", null, null)));
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.householdId()).isEqualTo(household);
            assertThat(spell.movedInOn()).isEqualTo("2024-06-10");
        });
        assertThat(log.state().heldBy()).containsExactly(household);
    }

    @Test
    void what_a_return_tells_of_an_entered_placement_fills_it_and_never_doubles_it() {
        log.fostered(household, "2023-05-21");
        UUID id = log.placed(log.matched(household, "2024-01-22"), household, "2024-01-30", PlaceCode.A5);
        log.told(ADOPTED_BY_FOSTER_CARERS);

        JourneyState state = log.state();
        assertThat(state.matches()).hasSize(1);
        assertThat(state.earlyPermanence()).singleElement().satisfies(spell -> assertThat(spell.source())
                .isEqualTo(Source.API));
        assertThat(state.placements()).singleElement().satisfies(spell -> {
            assertThat(spell.id()).isEqualTo(id);
            assertThat(spell.source()).isEqualTo(Source.API);
            assertThat(spell.adoptionOrderOn()).isEqualTo("2024-07-15");
        });
        log.told(null);
        assertThat(log.state().placements()).singleElement().satisfies(spell -> assertThat(spell.endedOn())
                .isNull());
    }

    @Test
    void a_later_placement_of_the_return_stands_beside_the_entered_one_that_it_shows_as_disrupted() {
        log.placed(log.matched(household, "2023-11-20"), household, "2023-12-01", PlaceCode.A6);
        log.told(history(
                placed("2023-12-01", "2023-12-01", "A6", "2024-05-10", Ending.DISRUPTED),
                placed("2024-09-02", "2024-09-02", "A6", null, null)));
        JourneyState state = log.state();
        assertThat(state.placements()).extracting(PlacementState::source).containsExactly(Source.API, Source.SSDA903);
        assertThat(state.placements().get(0).outcome()).isEqualTo(PlacementOutcome.DISRUPTED);
        assertThat(state.matches()).singleElement().satisfies(match -> assertThat(match.endedOn())
                .isEqualTo("2024-05-10"));
    }

    @Test
    void a_placement_that_only_the_return_tells_of_is_with_the_household_of_the_entered_match() {
        log.matched(household, "2024-01-22");
        log.told(ADOPTED_BY_FOSTER_CARERS);
        assertThat(log.state().placements()).singleElement().satisfies(spell -> assertThat(spell.householdId())
                .isEqualTo(household));
        assertThat(log.state().matches()).hasSize(1);
    }

    @Test
    void a_match_ends_with_the_disruption_of_the_placement_that_only_a_return_tells_of() {
        log.matched(household, "2024-01-22");
        log.told(history(
                placed("2024-02-01", "2024-02-01", "A6", "2024-05-10", Ending.DISRUPTED),
                placed("2024-09-02", "2024-09-02", "A6", null, null)));
        assertThat(log.state().matches()).singleElement().satisfies(match -> assertThat(match.endedOn())
                .isEqualTo("2024-05-10"));
        assertThat(log.state().placements())
                .extracting(PlacementState::householdId)
                .containsExactly(household, null);
        assertThat(log.state().heldBy()).isEmpty();
    }

    // --- of two tellings the newest stands

    @Test
    void a_correction_by_a_person_stands_against_the_same_return_again() {
        UUID placement = entered("2024-05-20");
        log.told(history(placed("2024-05-21", "2024-05-21", "A6", null, null)));
        assertThat(placedOn()).isEqualTo("2024-05-21");
        log.placedOtherwise(placement, "2024-05-22");
        log.told(history(placed("2024-05-21", "2024-05-21", "A6", null, null)));
        log.told(new History903(
                List.of(placed("2024-05-21", "2024-05-21", "A6", null, null)), day("2024-05-01"), null, null));
        assertThat(placedOn()).isEqualTo("2024-05-22");
        assertThat(log.state().placements().get(0).movedInOn()).isEqualTo("2024-05-22");
    }

    @Test
    void a_later_return_that_differs_stands_against_the_older_correction() {
        UUID placement = entered("2024-05-20");
        log.told(history(placed("2024-05-21", "2024-05-21", "A6", null, null)));
        log.placedOtherwise(placement, "2024-05-22");
        log.told(history(placed("2024-05-23", "2024-05-23", "A6", null, null)));
        assertThat(placedOn()).isEqualTo("2024-05-23");
    }

    @Test
    void an_old_return_sent_again_does_not_undo_the_correction_that_came_after_it() {
        UUID placement = entered("2024-05-20");
        log.told(history(placed("2024-05-21", "2024-05-21", "A6", null, null)));
        log.placedOtherwise(placement, "2024-05-22");
        log.told(history(placed("2024-05-23", "2024-05-23", "A6", null, null)));
        log.told(history(placed("2024-05-21", "2024-05-21", "A6", null, null)));
        assertThat(placedOn()).isEqualTo("2024-05-22");
    }

    @Test
    void of_two_ends_the_newest_stands_with_its_outcome() {
        UUID placement = entered("2024-05-20");
        log.disrupted(placement, "2024-08-01");
        log.told(history(placed("2024-05-20", "2024-05-20", "A6", "2024-08-05", Ending.LEFT_CARE)));
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.endedOn()).isEqualTo("2024-08-05");
            assertThat(spell.outcome()).isEqualTo(PlacementOutcome.LEFT_CARE);
        });
        log.corrected(placement, "2024-08-02");
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.endedOn()).isEqualTo("2024-08-02");
            assertThat(spell.outcome()).isEqualTo(PlacementOutcome.DISRUPTED);
        });
    }

    @Test
    void of_two_days_of_a_match_or_of_an_order_the_newest_stands() {
        UUID placement = entered("2024-05-20");
        log.ordered(placement, "2024-09-30");
        log.told(adopted("2024-05-20", "2024-10-01", "2024-05-02"));
        assertThat(log.state().placements().get(0).adoptionOrderOn()).isEqualTo("2024-10-01");
        assertThat(log.state().matches().get(0).decidedOn()).isEqualTo("2024-05-02");
        log.orderedOtherwise(placement, "2024-09-30");
        log.told(adopted("2024-05-20", "2024-10-01", "2024-05-02"));
        assertThat(log.state().placements().get(0).adoptionOrderOn()).isEqualTo("2024-09-30");
    }

    @Test
    void a_return_that_is_silent_about_an_end_does_not_undo_the_entered_one() {
        UUID placement = entered("2024-05-20");
        log.disrupted(placement, "2024-08-01");
        log.told(history(placed("2024-05-20", "2024-05-20", "A6", null, null)));
        assertThat(log.state().placements()).singleElement().satisfies(spell -> assertThat(spell.endedOn())
                .isEqualTo("2024-08-01"));
    }

    // --- placements that only a return tells of

    @Test
    void what_a_person_adds_to_a_returned_placement_survives_a_return_that_corrects_its_start() {
        log.told(history(placed("2024-05-20", "2024-05-20", "A6", null, null)));
        UUID placement = log.state().placements().get(0).id();
        log.ordered(placement, "2024-09-30");
        log.told(history(placed("2024-05-27", "2024-05-27", "A6", null, null)));
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.id()).isEqualTo(placement);
            assertThat(spell.placedOn()).isEqualTo("2024-05-27");
            assertThat(spell.adoptionOrderOn()).isEqualTo("2024-09-30");
            assertThat(spell.source()).isEqualTo(Source.API);
        });
    }

    @Test
    void what_a_person_adds_to_a_returned_placement_survives_a_return_that_forgets_it() {
        log.told(history(placed("2024-05-20", "2024-05-20", "A6", null, null)));
        UUID placement = log.state().placements().get(0).id();
        UUID order = log.ordered(placement, "2024-09-30");
        log.told(null);
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.id()).isEqualTo(placement);
            assertThat(spell.placedOn()).isEqualTo("2024-05-20");
        });
        log.retracted(order);
        assertThat(log.state().placements()).isEmpty();
    }

    @Test
    void a_returned_placement_after_a_persons_disruption_is_another_one() {
        log.told(history(placed("2024-05-20", "2024-05-20", "A6", null, null)));
        UUID placement = log.state().placements().get(0).id();
        log.disrupted(placement, "2024-08-01");
        log.told(history(placed("2024-09-02", "2024-09-02", "A6", null, null)));
        assertThat(log.state().placements()).hasSize(2);
        assertThat(log.state().placements().get(0).id()).isEqualTo(placement);
        assertThat(log.state().placements().get(1).outcome()).isNull();
    }

    @Test
    void a_placement_that_takes_the_corrected_start_of_another_has_an_id_of_its_own() {
        log.told(history(placed("2024-05-20", "2024-05-20", "A6", "2024-06-20", Ending.DISRUPTED)));
        log.told(history(placed("2024-05-10", "2024-05-10", "A6", "2024-05-20", Ending.DISRUPTED)));
        log.told(history(
                placed("2024-05-10", "2024-05-10", "A6", "2024-05-20", Ending.DISRUPTED),
                placed("2024-05-20", "2024-05-20", "A6", null, null)));
        assertThat(log.state().placements()).extracting(PlacementState::id).doesNotHaveDuplicates();
    }

    @Test
    void spells_that_touch_are_two_and_spells_that_begin_together_are_one() {
        assertThat(spell("2024-01-01", "2024-02-01").overlaps(spell("2024-02-01", null)))
                .isFalse();
        assertThat(spell("2024-01-01", "2024-01-01").overlaps(spell("2024-01-01", null)))
                .isTrue();
        assertThat(spell(null, "2024-01-02").overlaps(spell("2024-01-01", null)))
                .isTrue();
    }

    private UUID entered(String placedOn) {
        return log.placed(log.matched(household, "2024-05-01"), household, placedOn, PlaceCode.A6);
    }

    private LocalDate placedOn() {
        assertThat(log.state().placements()).hasSize(1);
        return log.state().placements().get(0).placedOn();
    }

    private static Spell spell(String from, String to) {
        return new Spell() {
            @Override
            public UUID id() {
                return null;
            }

            @Override
            public LocalDate from() {
                return day(from);
            }

            @Override
            public LocalDate to() {
                return day(to);
            }
        };
    }
}
