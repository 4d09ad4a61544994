package uk.org.adoptionteesvalley.matching.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyFactTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @Test
    void each_names_its_day_as_its_request_does() {
        assertThat(List.of(
                        new LinkStarted(TWO, DAY),
                        new LinkEnded(ONE, DAY, null),
                        new MatchDecision(ONE, TWO, DAY, true, null),
                        new EarlyPermanenceStarted(TWO, DAY),
                        new EarlyPermanenceEnded(ONE, DAY, EarlyPermanenceOutcome.MOVED),
                        new PlacedForAdoption(ONE, TWO, DAY, PlaceCode.A6),
                        new Disrupted(ONE, DAY, null),
                        new AdoptionOrder(ONE, DAY, null, null, RecCode.E11)))
                .allSatisfy(fact -> assertThat(fact.on()).isEqualTo(DAY))
                .extracting(JourneyFact::dateField)
                .containsExactly(
                        "startedOn",
                        "endedOn",
                        "decidedOn",
                        "startedOn",
                        "endedOn",
                        "placedOn",
                        "disruptedOn",
                        "grantedOn");
    }

    @Test
    void what_a_return_tells_is_of_no_day_as_a_whole() {
        assertThat(new ReturnedHistory(null).on()).isNull();
        assertThat(new ReturnedHistory(null).dateField()).isEqualTo("history");
    }

    @Test
    void an_ending_and_a_decision_rest_on_what_they_are_about() {
        assertThat(List.of(
                        new LinkEnded(ONE, DAY, null),
                        new MatchDecision(ONE, TWO, DAY, true, null),
                        new EarlyPermanenceEnded(ONE, DAY, EarlyPermanenceOutcome.MOVED),
                        new PlacedForAdoption(ONE, TWO, DAY, PlaceCode.A6),
                        new Disrupted(ONE, DAY, null),
                        new AdoptionOrder(ONE, DAY, null, null, RecCode.E11)))
                .allSatisfy(fact -> assertThat(fact.restsOn()).containsExactly(ONE));
    }

    @Test
    void a_beginning_and_a_placement_without_match_rest_on_nothing() {
        assertThat(List.of(
                        new LinkStarted(TWO, DAY),
                        new EarlyPermanenceStarted(TWO, DAY),
                        new PlacedForAdoption(null, TWO, DAY, PlaceCode.A6)))
                .allSatisfy(fact -> assertThat(fact.restsOn()).isEmpty());
    }

    @Test
    void no_kind_names_a_household_where_it_is_not_to_be_told() {
        List<JourneyFact> facts = List.of(
                new LinkStarted(TWO, DAY),
                new MatchDecision(ONE, TWO, DAY, true, "Reasons"),
                new EarlyPermanenceStarted(TWO, DAY),
                new PlacedForAdoption(ONE, TWO, DAY, PlaceCode.A6));
        List<Class<?>> withHousehold = Arrays.stream(JourneyFact.class.getPermittedSubclasses())
                .filter(kind -> Arrays.stream(kind.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("householdId")))
                .toList();
        assertThat(facts).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(withHousehold);
        assertThat(facts).allSatisfy(fact -> assertThat(fact.withoutHousehold())
                .hasFieldOrPropertyWithValue("householdId", null)
                .usingRecursiveComparison()
                .ignoringFields("householdId")
                .isEqualTo(fact));
    }

    @Test
    void a3_and_a4_are_by_consent_and_a5_and_a6_by_placement_order() {
        assertThat(PlaceCode.values())
                .filteredOn(PlaceCode::isByPlacementOrder)
                .containsExactly(PlaceCode.A5, PlaceCode.A6);
        assertThat(PlaceCode.values())
                .filteredOn(PlaceCode::isWithPresentCarers)
                .containsExactly(PlaceCode.A3, PlaceCode.A5);
    }

    @Test
    void a_return_tells_nothing_where_it_holds_no_placement_no_match_and_no_order() {
        assertThat(new History903(null, null, null, true).tellsNothing()).isTrue();
        assertThat(new History903(List.of(), DAY, null, null).tellsNothing()).isFalse();
        assertThat(new History903(List.of(), null, DAY, null).tellsNothing()).isFalse();
        History903.Placement903 placement =
                new History903.Placement903(History903.Kind.ADOPTION, DAY, DAY, "A6", null, null);
        assertThat(new History903(List.of(placement), null, null, null).tellsNothing())
                .isFalse();
    }
}
