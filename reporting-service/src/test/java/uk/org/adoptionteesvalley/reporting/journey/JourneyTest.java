package uk.org.adoptionteesvalley.reporting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final UUID HOUSEHOLD = new UUID(0, 1);
    private static final Placement ADOPTED =
            new Placement(null, HOUSEHOLD, day("2024-02-29"), null, day("2024-09-30"), "ADOPTED", day("2024-09-30"));

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Child child(String enteredOn, List<Decision> decisions, List<PlacementOrder> orders) {
        return new Child(
                new UUID(0, 9), "E06000001", "C1", day(enteredOn), null, null, null, decisions, orders, List.of());
    }

    private static Journey matched(String enteredOn, Match... matches) {
        return new Journey(child(enteredOn, null, null), List.of(matches), List.of(), List.of(ADOPTED));
    }

    private static Match match(String on, UUID household, String endedOn) {
        return new Match(UUID.randomUUID(), household, day(on), true, day(endedOn));
    }

    private static PlacementOrder order(String on, String endedOn) {
        return new PlacementOrder(UUID.randomUUID(), day(on), day(endedOn));
    }

    private static Optional<LocalDate> orderBehind(PlacementOrder... orders) {
        return new Journey(child("2023-06-01", null, List.of(orders)), List.of(), List.of(), List.of(ADOPTED))
                .placementOrderBehind(ADOPTED)
                .map(PlacementOrder::grantedOn);
    }

    @Test
    void a_child_of_whom_matching_has_said_nothing_has_no_match_and_no_placement() {
        Journey journey = Journey.of(child(null, null, null), Optional.empty());
        assertThat(journey.matches()).isEmpty();
        assertThat(journey.placements()).isEmpty();
        assertThat(journey.adoption()).isEmpty();
    }

    @Test
    void the_match_behind_an_adoption_is_the_latest_with_that_household_that_stood_at_the_order() {
        Match first = match("2023-12-01", HOUSEHOLD, null);
        Match second = match("2024-02-28", HOUSEHOLD, null);
        assertThat(matched(null, second, first).matchBehind(ADOPTED)).contains(second);
        assertThat(matched(null, match("2024-02-28", new UUID(0, 2), null)).matchBehind(ADOPTED))
                .isEmpty();
        assertThat(matched(null, match("2024-02-28", null, null)).matchBehind(ADOPTED))
                .isPresent();
        assertThat(matched(null, match("2024-10-01", HOUSEHOLD, null)).matchBehind(ADOPTED))
                .isEmpty();
        assertThat(matched(null, match("2024-09-30", HOUSEHOLD, null)).matchBehind(ADOPTED))
                .isPresent();
    }

    @Test
    void a_match_that_ended_before_the_order_or_belongs_to_an_earlier_period_of_care_led_to_no_adoption() {
        assertThat(matched(null, match("2024-02-28", HOUSEHOLD, "2024-09-29")).matchBehind(ADOPTED))
                .isEmpty();
        assertThat(matched(null, match("2024-02-28", HOUSEHOLD, "2024-09-30")).matchBehind(ADOPTED))
                .isPresent();
        assertThat(matched("2024-03-01", match("2024-02-29", HOUSEHOLD, null)).matchBehind(ADOPTED))
                .isEmpty();
        assertThat(matched("2024-02-29", match("2024-02-29", HOUSEHOLD, null)).matchBehind(ADOPTED))
                .isPresent();
    }

    @Test
    void a_match_leads_also_to_an_adoption_by_a_household_that_nobody_tells() {
        Placement unknown = new Placement(null, null, null, null, null, null, day("2024-09-30"));
        assertThat(match("2024-02-28", HOUSEHOLD, null).ledTo(unknown)).isTrue();
    }

    @Test
    void a_decision_against_a_match_and_one_of_unknown_day_are_no_match() {
        Match against = new Match(null, HOUSEHOLD, day("2024-02-28"), false, null);
        Match unknown = new Match(null, HOUSEHOLD, null, true, null);
        assertThat(against.decidedFor()).isFalse();
        assertThat(unknown.decidedFor()).isFalse();
        assertThat(against.ledTo(ADOPTED)).isFalse();
        assertThat(unknown.ledTo(ADOPTED)).isFalse();
        assertThat(matched(null, against, unknown).matchedOn(day("2024-06-01"))).isFalse();
    }

    @Test
    void a_match_is_in_force_from_its_day_to_the_day_before_its_end() {
        Journey journey = matched(null, match("2024-02-29", HOUSEHOLD, "2024-03-31"));
        assertThat(journey.matchedOn(day("2024-02-28"))).isFalse();
        assertThat(journey.matchedOn(day("2024-02-29"))).isTrue();
        assertThat(journey.matchedOn(day("2024-03-30"))).isTrue();
        assertThat(journey.matchedOn(day("2024-03-31"))).isFalse();
    }

    @Test
    void the_order_behind_an_adoption_is_the_latest_that_stood_at_it() {
        assertThat(orderBehind(order("2024-02-28", null), order("2023-12-01", null)))
                .contains(day("2024-02-28"));
        assertThat(orderBehind(order("2024-10-01", null))).isEmpty();
        assertThat(orderBehind(order("2024-09-30", null))).isPresent();
        assertThat(orderBehind(order("2024-02-28", "2024-09-29"))).isEmpty();
        assertThat(orderBehind(order("2024-02-28", "2024-09-30"))).isPresent();
        assertThat(orderBehind(order("2023-05-31", null))).isEmpty();
        assertThat(orderBehind(order("2023-06-01", null))).isPresent();
    }

    @Test
    void an_order_of_unknown_beginning_stands_behind_an_adoption_after_every_other() {
        PlacementOrder unknown = order(null, null);
        assertThat(unknown.standsAt(day("2024-09-30"))).isTrue();
        assertThat(orderBehind(order("2024-02-28", null), unknown)).contains(day("2024-02-28"));
    }

    @Test
    void an_order_is_in_force_from_its_day_to_the_day_before_its_end() {
        PlacementOrder order = order("2024-02-29", "2024-03-31");
        assertThat(order.inForceOn(day("2024-02-28"))).isFalse();
        assertThat(order.inForceOn(day("2024-02-29"))).isTrue();
        assertThat(order.inForceOn(day("2024-03-31"))).isFalse();
        assertThat(order(null, "2024-03-31").inForceOn(day("2010-01-01"))).isTrue();
    }

    @Test
    void a_consent_is_in_force_from_its_day_to_the_day_before_its_withdrawal_and_of_unknown_day_never() {
        Consent consent = new Consent(null, day("2024-02-29"), day("2024-03-31"));
        assertThat(consent.inForceOn(day("2024-02-28"))).isFalse();
        assertThat(consent.inForceOn(day("2024-02-29"))).isTrue();
        assertThat(consent.inForceOn(day("2024-03-31"))).isFalse();
        assertThat(new Consent(null, null, null).inForceOn(day("2024-02-29"))).isFalse();
    }

    @Test
    void the_first_decision_is_the_earliest_for_adoption_whose_day_is_known() {
        List<Decision> decisions = List.of(
                new Decision(null, day("2024-05-01"), true, null, null),
                new Decision(null, day("2024-02-29"), true, null, null),
                new Decision(null, day("2024-01-01"), false, null, null),
                new Decision(null, null, true, null, null));
        Journey journey = new Journey(child(null, decisions, null), List.of(), List.of(), List.of());
        assertThat(journey.firstDecision()).map(Decision::decidedOn).contains(day("2024-02-29"));
    }

    @Test
    void the_days_of_a_journey_are_all_on_which_something_is_told() {
        Child child = new Child(
                new UUID(0, 9),
                "E06000001",
                "C1",
                day("2024-01-01"),
                day("2024-01-02"),
                day("2024-01-03"),
                day("2024-01-04"),
                List.of(new Decision(null, day("2024-01-05"), true, day("2024-01-06"), null)),
                List.of(order("2024-01-07", "2024-01-08")),
                List.of(new Consent(null, day("2024-01-09"), day("2024-01-10"))));
        Journey journey = new Journey(
                child,
                List.of(match("2024-01-11", null, "2024-01-12")),
                List.of(),
                List.of(new Placement(
                        null, null, day("2024-01-13"), null, day("2024-01-14"), null, day("2024-01-15"))));
        assertThat(journey.days())
                .containsExactlyElementsOf(
                        day("2024-01-01").datesUntil(day("2024-01-16")).toList());
    }

    @Test
    void a_child_is_open_to_the_day_before_it_is_adopted() {
        Journey journey = matched(null);
        assertThat(journey.openOn(day("2024-09-29"))).isTrue();
        assertThat(journey.openOn(day("2024-09-30"))).isFalse();
    }
}
