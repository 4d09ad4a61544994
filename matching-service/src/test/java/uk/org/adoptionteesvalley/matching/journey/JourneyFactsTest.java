package uk.org.adoptionteesvalley.matching.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanencePlacement;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.history903.History903;
import uk.org.adoptionteesvalley.matching.history903.History903.Ending;
import uk.org.adoptionteesvalley.matching.history903.History903.Kind;
import uk.org.adoptionteesvalley.matching.history903.History903.Placement903;
import uk.org.adoptionteesvalley.matching.history903.ReturnedJourney;
import uk.org.adoptionteesvalley.matching.link.Link;
import uk.org.adoptionteesvalley.matching.link.MatchDecision;
import uk.org.adoptionteesvalley.matching.placement.AdoptionPlacement;
import uk.org.adoptionteesvalley.matching.placement.PlaceCode;
import uk.org.adoptionteesvalley.matching.placement.PlacementOutcome;
import uk.org.adoptionteesvalley.matching.placement.PlacementState;

class JourneyFactsTest {

    private static final Recording RECORDING =
            new Recording("finder", OffsetDateTime.parse("2025-06-30T09:00:00Z"), day("2025-06-30"));

    private final Child child = new Child(Ids.next(), "E06000001");
    private final UUID household = Ids.next();
    private final List<Link> links = new ArrayList<>();
    private final List<MatchDecision> decisions = new ArrayList<>();
    private final List<EarlyPermanencePlacement> fostered = new ArrayList<>();
    private final List<AdoptionPlacement> placed = new ArrayList<>();
    private History903 history;

    @Test
    void a_return_alone_gives_a_journey_of_its_own_source_without_a_household() {
        history = adoptedByFosterCarers();
        JourneyState state = state();
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
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void a_disrupted_run_is_a_disruption_and_an_unknown_start_stays_unknown() {
        history = new History903(
                List.of(new Placement903(Kind.ADOPTION, null, null, "A6", day("2024-05-10"), Ending.DISRUPTED)),
                null,
                null,
                null);
        assertThat(state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.placedOn()).isNull();
            assertThat(spell.outcome()).isEqualTo(PlacementOutcome.DISRUPTED);
            assertThat(spell.adoptionOrderOn()).isNull();
        });
    }

    @Test
    void an_order_that_no_episode_shows_ends_the_open_placement() {
        history = new History903(
                List.of(new Placement903(Kind.ADOPTION, day("2024-01-09"), day("2024-01-09"), "A6", null, null)),
                day("2023-12-11"),
                day("2024-09-30"),
                false);
        assertThat(state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.outcome()).isEqualTo(PlacementOutcome.ADOPTED);
            assertThat(spell.adoptionOrderOn()).isEqualTo("2024-09-30");
        });
    }

    @Test
    void a_placement_with_the_same_household_converts_early_permanence() {
        fostered(household, "2024-06-10");
        place(matched(household, "2024-12-02"), "2025-01-20", PlaceCode.A5);
        JourneyState state = state();
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
    void what_a_return_tells_of_an_entered_placement_fills_it_and_never_doubles_it() {
        fostered(household, "2023-05-21");
        place(matched(household, "2024-01-22"), "2024-01-30", PlaceCode.A5);
        UUID id = state().placements().get(0).id();
        history = adoptedByFosterCarers();

        JourneyState state = state();
        assertThat(state.matches()).hasSize(1);
        assertThat(state.earlyPermanence()).singleElement().satisfies(spell -> assertThat(spell.source())
                .isEqualTo(Source.API));
        assertThat(state.placements()).singleElement().satisfies(spell -> {
            assertThat(spell.id()).isEqualTo(id);
            assertThat(spell.source()).isEqualTo(Source.API);
            assertThat(spell.placedOn()).isEqualTo("2024-01-30");
            assertThat(spell.adoptionOrderOn()).isEqualTo("2024-07-15");
        });
        history = null;
        assertThat(state().placements()).singleElement().satisfies(spell -> assertThat(spell.isOpen())
                .isTrue());
    }

    @Test
    void a_later_placement_of_the_return_stands_beside_the_entered_one_that_it_shows_as_disrupted() {
        place(matched(household, "2023-11-20"), "2023-12-01", PlaceCode.A6);
        history = new History903(
                List.of(
                        new Placement903(
                                Kind.ADOPTION,
                                day("2023-12-01"),
                                day("2023-12-01"),
                                "A6",
                                day("2024-05-10"),
                                Ending.DISRUPTED),
                        new Placement903(Kind.ADOPTION, day("2024-09-02"), day("2024-09-02"), "A6", null, null)),
                null,
                null,
                null);
        JourneyState state = state();
        assertThat(state.placements()).extracting(PlacementState::source).containsExactly(Source.API, Source.SSDA903);
        assertThat(state.placements().get(0).outcome()).isEqualTo(PlacementOutcome.DISRUPTED);
        assertThat(state.matches()).singleElement().satisfies(match -> assertThat(match.endedOn())
                .isEqualTo("2024-05-10"));
    }

    @Test
    void a_placement_that_only_the_return_tells_of_is_with_the_household_of_the_entered_match() {
        matched(household, "2024-01-22");
        history = adoptedByFosterCarers();
        JourneyState state = state();
        assertThat(state.placements()).singleElement().satisfies(spell -> assertThat(spell.householdId())
                .isEqualTo(household));
        assertThat(state.matches()).hasSize(1);
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

    private static EarlyPermanenceState spell(String from, String to) {
        return new EarlyPermanenceState(
                Ids.next(), null, from == null ? null : day(from), to == null ? null : day(to), null, Source.API);
    }

    private static History903 adoptedByFosterCarers() {
        return new History903(
                List.of(
                        new Placement903(
                                Kind.EARLY_PERMANENCE,
                                day("2023-05-20"),
                                null,
                                "U5",
                                day("2024-01-29"),
                                Ending.CONVERTED),
                        new Placement903(
                                Kind.ADOPTION,
                                day("2024-01-29"),
                                day("2023-05-20"),
                                "A5",
                                day("2024-07-15"),
                                Ending.ADOPTED)),
                day("2024-01-22"),
                day("2024-07-15"),
                true);
    }

    private void fostered(UUID with, String on) {
        fostered.add(new EarlyPermanencePlacement(
                child, new EarlyPermanenceState(Ids.next(), with, day(on), null, null, Source.API), RECORDING));
    }

    private MatchDecision matched(UUID with, String on) {
        Link link = new Link(child, with, day("2023-10-02"), RECORDING);
        MatchDecision decision = new MatchDecision(link, day(on), true, null, RECORDING);
        links.add(link);
        decisions.add(decision);
        return decision;
    }

    private void place(MatchDecision match, String on, PlaceCode code) {
        PlacementState told = new PlacementState(
                Ids.next(), household, day(on), day(on), null, null, null, code.isWithPresentCarers(), Source.API);
        placed.add(new AdoptionPlacement(child, match.id(), code, told, RECORDING));
    }

    private JourneyState state() {
        return new JourneyFacts(child, links, decisions, fostered, placed, new ReturnedJourney(child.id(), history))
                .state();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
