package uk.org.adoptionteesvalley.matching.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.org.adoptionteesvalley.matching.Histories.history;
import static uk.org.adoptionteesvalley.matching.Histories.placed;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.JourneyLog;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.fact.PlacementOutcome;

class JourneyStateTest {

    private final JourneyLog log = new JourneyLog();
    private final UUID household = Ids.next();
    private final UUID other = Ids.next();

    private Child child() {
        return new Child(log.state().childId(), "E06000001", "T1");
    }

    @Test
    void a_journey_is_empty_until_any_of_its_four_kinds_is_told() {
        assertThat(log.state().isEmpty()).isTrue();
        log.linked(household, "2024-01-01");
        assertThat(log.state().isEmpty()).isFalse();
        JourneyLog matched = new JourneyLog();
        matched.decided(Ids.next(), household, "2024-01-01", true, null);
        assertThat(matched.state().isEmpty()).isFalse();
        JourneyLog fostered = new JourneyLog();
        fostered.fostered(household, "2024-01-01");
        assertThat(fostered.state().isEmpty()).isFalse();
        JourneyLog placed = new JourneyLog();
        placed.told(history(placed("2024-01-01", "2024-01-01", "A6", null, null)));
        assertThat(placed.state().isEmpty()).isFalse();
    }

    @Test
    void each_thing_is_found_by_its_own_id() {
        UUID first = log.linked(other, "2024-01-01");
        UUID second = log.linked(household, "2024-01-02");
        UUID against = log.decided(first, other, "2024-01-10", false, "Test");
        UUID match = log.decided(second, household, "2024-01-11", true, null);
        UUID away = log.fostered(other, "2024-01-15");
        log.fosteringEnded(away, "2024-01-20", EarlyPermanenceOutcome.MOVED);
        UUID fostered = log.fostered(household, "2024-01-20");
        UUID placed = log.placed(match, household, "2024-02-29", PlaceCode.A5);
        JourneyState state = log.state();
        assertThat(state.link(second)).map(LinkState::householdId).contains(household);
        assertThat(state.link(against)).isEmpty();
        assertThat(state.match(match)).map(MatchState::approved).contains(true);
        assertThat(state.match(first)).isEmpty();
        assertThat(state.earlyPermanence(fostered))
                .map(EarlyPermanenceState::householdId)
                .contains(household);
        assertThat(state.earlyPermanence(placed)).isEmpty();
        assertThat(state.placement(placed)).map(PlacementState::id).contains(placed);
        assertThat(state.placement(fostered)).isEmpty();
    }

    @Test
    void the_answer_to_an_ending_is_the_placement_that_ended() {
        UUID fostered = log.fostered(household, "2024-01-20");
        UUID end = log.fosteringEnded(fostered, "2024-02-29", EarlyPermanenceOutcome.REUNIFIED);
        assertThat(EarlyPermanenceState.recorded(child(), log.facts(), end).id())
                .isEqualTo(fostered);
        UUID placed = log.placed(log.matched(other, "2024-03-01"), other, "2024-03-31", PlaceCode.A6);
        UUID disruption = log.disrupted(placed, "2024-04-01");
        PlacementState state = PlacementState.recorded(child(), log.facts(), disruption);
        assertThat(state.id()).isEqualTo(placed);
        assertThat(state.outcome()).isEqualTo(PlacementOutcome.DISRUPTED);
        assertThat(PlacementState.recorded(child(), log.facts(), placed).id()).isEqualTo(placed);
    }

    @Test
    void what_was_taken_back_since_is_shown_as_it_stood() {
        UUID placed = log.placed(log.matched(other, "2024-03-01"), other, "2024-03-31", PlaceCode.A6);
        UUID disruption = log.disrupted(placed, "2024-04-01");
        log.retracted(disruption);
        assertThat(PlacementState.recorded(child(), log.facts(), placed).endedOn())
                .isNull();
        assertThat(PlacementState.recorded(child(), log.facts(), disruption).endedOn())
                .isEqualTo("2024-04-01");
    }

    @Test
    void the_end_of_a_link_is_about_the_link() {
        log.linked(other, "2024-01-01");
        UUID link = log.linked(household, "2024-01-01");
        UUID end = log.linkEnded(link, "2024-02-29");
        JourneyFacts journey = new JourneyFacts(child(), log.facts());
        assertThat(journey.about(end)).isEqualTo(link);
        assertThat(journey.about(link)).isEqualTo(link);
        assertThat(JourneyFacts.whenLastTold(child(), log.facts(), end).linkEnd(link))
                .isPresent();
    }

    @Test
    void a_placement_is_named_by_its_kind_and_there_while_a_return_has_told_of_it() {
        log.told(history(placed("2024-01-20", "2024-01-20", "A6", "2024-02-29", Ending.DISRUPTED)));
        UUID id = log.state().placements().get(0).id();
        UUID fostered = log.fostered(household, "2024-03-31");
        assertThat(JourneyFacts.named(log.facts(), id, Kind.ADOPTION)).isEqualTo(id);
        assertThat(JourneyFacts.named(log.facts(), fostered, Kind.EARLY_PERMANENCE))
                .isEqualTo(fostered);
        assertThatThrownBy(() -> JourneyFacts.named(log.facts(), id, Kind.EARLY_PERMANENCE))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> JourneyFacts.named(log.facts(), Ids.next(), Kind.ADOPTION))
                .isInstanceOf(ProblemException.class);
        log.told(null);
        assertThat(JourneyFacts.named(log.facts(), id, Kind.ADOPTION)).isEqualTo(id);
    }

    @Test
    void of_a_child_of_whom_nothing_is_told_no_placement_is_named() {
        assertThatThrownBy(() -> JourneyFacts.named(log.facts(), Ids.next(), Kind.ADOPTION))
                .isInstanceOf(ProblemException.class);
    }
}
