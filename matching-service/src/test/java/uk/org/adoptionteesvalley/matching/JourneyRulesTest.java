package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.matching.Histories.adopted;
import static uk.org.adoptionteesvalley.matching.Histories.fostered;
import static uk.org.adoptionteesvalley.matching.Histories.history;
import static uk.org.adoptionteesvalley.matching.Histories.placed;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;

/** Each rule by a journey that breaks it alone. */
class JourneyRulesTest {

    private final JourneyLog log = new JourneyLog();
    private final UUID household = Ids.next();
    private final UUID other = Ids.next();

    @Test
    void a_journey_in_order_breaks_nothing() {
        log.fostered(household, "2024-02-01");
        UUID placement = log.placed(log.matched(household, "2024-05-01"), household, "2024-05-20", PlaceCode.A5);
        log.ordered(placement, "2024-07-29");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void nothing_lies_ahead() {
        log.linked(household, "2025-07-01");
        assertBroken("FUTURE: 2025-07-01");
    }

    // --- LinkRules

    @Test
    void a_child_and_a_household_are_linked_once_at_a_time() {
        UUID link = log.linked(household, "2024-01-01");
        log.linked(other, "2024-01-05");
        log.linked(household, "2024-02-01");
        assertBroken("null: The child and the household are linked already, since 2024-01-01");
        log.linkEnded(link, "2024-02-01");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void a_link_ends_once() {
        UUID link = log.linked(household, "2024-01-01");
        log.linkEnded(link, "2024-02-01");
        log.linkEnded(link, "2024-03-01");
        assertBroken("null: The link ended on 2024-02-01");
    }

    @Test
    void a_link_ends_after_it_began() {
        log.linkEnded(log.linked(household, "2024-01-02"), "2024-01-01");
        assertBroken("null: The link began on 2024-01-02");
    }

    @Test
    void a_link_does_not_end_while_the_child_is_placed_by_it() {
        UUID link = log.linked(household, "2024-01-01");
        UUID match = log.decided(link, household, "2024-02-01", true, null);
        UUID placement = log.placed(match, household, "2024-02-10", PlaceCode.A6);
        log.linkEnded(link, "2024-03-01");
        assertBroken("null: The child is placed with this household since 2024-02-10");
        log.disrupted(placement, "2024-02-28");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void a_link_does_not_end_while_the_child_is_placed_by_it_as_a_return_tells() {
        UUID link = log.linked(household, "2024-01-01");
        log.decided(link, household, "2024-02-01", true, null);
        log.told(history(placed("2024-02-10", "2024-02-10", "A6", null, null)));
        log.linkEnded(link, "2024-03-01");
        assertBroken("null: The child is placed with this household since 2024-02-10");
    }

    @Test
    void two_links_end_each_by_itself() {
        log.linkEnded(log.linked(household, "2024-01-01"), "2024-02-29");
        log.linkEnded(log.linked(other, "2024-01-02"), "2024-02-29");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void a_link_ends_on_the_day_on_which_it_began_and_another_begins_on_that_day() {
        log.linkEnded(log.linked(household, "2024-02-29"), "2024-02-29");
        log.linked(household, "2024-02-29");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void a_link_that_ended_after_the_next_began_was_there_with_it() {
        log.linkEnded(log.linked(household, "2024-01-01"), "2024-03-01");
        log.linked(household, "2024-02-29");
        assertBroken("null: The child and the household are linked already, since 2024-01-01");
    }

    @Test
    void a_link_ends_while_the_child_is_placed_by_another() {
        log.placed(log.matched(household, "2024-02-01"), household, "2024-02-29", PlaceCode.A6);
        UUID link = log.linked(other, "2024-01-01");
        log.decided(link, other, "2024-01-20", false, "Test");
        log.linkEnded(link, "2024-03-31");
        assertThat(log.messages()).isEmpty();
    }

    // --- MatchRules

    @Test
    void a_decision_stays_on_the_household_that_it_was_made_on() {
        UUID link = log.linked(household, "2024-01-01");
        log.decided(link, household, "2024-02-01", true, null);
        log.correct(link, new LinkStarted(other, Histories.day("2024-01-01")));
        assertBroken("AAR 2005 reg 33: The decision of 2024-02-01 was on another household");
    }

    @Test
    void a_decision_comes_after_the_links_beginning() {
        log.decided(log.linked(household, "2024-02-02"), household, "2024-02-01", true, null);
        assertBroken("AAR 2005 reg 33: The link began on 2024-02-02");
    }

    @Test
    void a_decision_comes_before_the_links_end() {
        UUID link = log.linked(household, "2024-01-01");
        log.decided(link, household, "2024-02-02", true, null);
        log.linkEnded(link, "2024-02-01");
        assertBroken("AAR 2005 reg 33: The link ended on 2024-02-01");
    }

    @Test
    void a_decision_against_a_match_has_reasons() {
        log.decided(log.linked(household, "2024-01-01"), household, "2024-02-01", false, " ");
        assertBroken("AAR 2005 reg 33: A decision against a match is given with reasons");
    }

    @Test
    void one_match_holds_at_a_time() {
        UUID link = log.linked(household, "2024-01-01");
        log.decided(link, household, "2024-02-01", true, null);
        log.matched(other, "2024-03-01");
        assertBroken("AAR 2005 reg 33: The child has an approved match already, since 2024-02-01");
        log.linkEnded(link, "2024-02-20");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void a_match_follows_a_decision_against_another() {
        log.decided(log.linked(household, "2024-01-01"), household, "2024-02-01", false, "Test");
        log.matched(other, "2024-02-29");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void a_match_follows_another_on_the_day_on_which_that_ended_and_not_before() {
        UUID link = log.linked(household, "2024-01-01");
        log.decided(link, household, "2024-02-01", true, null);
        UUID end = log.linkEnded(link, "2024-02-29");
        log.matched(other, "2024-02-29");
        assertThat(log.messages()).isEmpty();
        log.correct(end, new LinkEnded(link, Histories.day("2024-03-01"), "Test"));
        assertBroken("AAR 2005 reg 33: The child has an approved match already, since 2024-02-01");
    }

    @Test
    void a_link_ends_on_the_day_of_its_decision() {
        UUID link = log.linked(household, "2024-02-29");
        log.decided(link, household, "2024-02-29", true, null);
        log.linkEnded(link, "2024-02-29");
        assertThat(log.messages()).isEmpty();
    }

    // --- EarlyPermanenceRules

    @Test
    void early_permanence_ends_once() {
        UUID placement = log.fostered(household, "2024-01-01");
        log.fosteringEnded(placement, "2024-02-01", EarlyPermanenceOutcome.REUNIFIED);
        log.fosteringEnded(placement, "2024-03-01", EarlyPermanenceOutcome.MOVED);
        assertBroken("CPPCR 2010 reg 25A: The placement ended on 2024-02-01");
    }

    @Test
    void early_permanence_ends_after_it_began() {
        log.fosteringEnded(log.fostered(household, "2024-01-02"), "2024-01-01", EarlyPermanenceOutcome.MOVED);
        assertBroken("CPPCR 2010 reg 25A: The placement began on 2024-01-02");
    }

    @Test
    void a_conversion_is_not_entered_as_an_ending() {
        UUID placement = log.fostered(household, "2024-01-02");
        log.placed(log.matched(household, "2024-05-01"), household, "2024-05-20", PlaceCode.A5);
        log.fosteringEnded(placement, "2024-05-20", EarlyPermanenceOutcome.MOVED);
        assertBroken("CPPCR 2010 reg 25A: The placement became a placement for adoption");
    }

    @Test
    void early_permanence_ends_on_the_day_on_which_another_household_takes_the_child() {
        UUID placement = log.fostered(household, "2024-01-02");
        log.placed(log.matched(other, "2024-02-01"), other, "2024-02-29", PlaceCode.A6);
        log.fosteringEnded(placement, "2024-02-29", EarlyPermanenceOutcome.MOVED);
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void early_permanence_ends_on_another_day_than_the_household_takes_the_child_again() {
        UUID placement = log.fostered(household, "2024-01-02");
        log.fosteringEnded(placement, "2024-02-28", EarlyPermanenceOutcome.REUNIFIED);
        log.placed(log.matched(household, "2024-02-01"), household, "2024-02-29", PlaceCode.A6);
        assertThat(log.messages()).isEmpty();
    }

    // --- OnePlacementRules

    @Test
    void a_child_is_in_one_placement_at_a_time() {
        UUID first = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.fostered(other, "2024-02-01");
        assertBroken("null: The child is in another placement on 2024-02-01: one that began on 2024-01-20");
        log.disrupted(first, "2024-02-01");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void a_child_whom_a_return_told_to_be_placed_is_not_placed_on_another_day() {
        log.told(history(placed("2024-01-20", "2024-01-20", "A6", null, null)));
        UUID entered = log.placed(log.matched(household, "2024-01-10"), household, "2024-02-20", PlaceCode.A6);
        assertBroken("null: The child is in another placement on 2024-02-20: one that began on 2024-01-20");
        log.placedOtherwise(entered, "2024-03-20");
        assertBroken("null: The child is in another placement on 2024-03-20: one that began on 2024-01-20");
    }

    @Test
    void a_placement_that_a_return_told_of_can_be_told_again_by_a_person_and_then_corrected() {
        log.told(history(placed("2024-01-20", "2024-01-20", "A6", null, null)));
        UUID entered = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        assertThat(log.messages()).isEmpty();
        log.placedOtherwise(entered, "2024-01-22");
        assertThat(log.messages()).isEmpty();
        assertThat(log.state().placements()).singleElement().satisfies(spell -> {
            assertThat(spell.placedOn()).isEqualTo("2024-01-22");
            assertThat(spell.householdId()).isEqualTo(household);
        });
    }

    @Test
    void early_permanence_that_a_return_told_of_is_taken_over_with_its_carers_only() {
        log.told(history(fostered("2024-01-20", null, null)));
        UUID match = log.matched(household, "2024-02-10");
        log.placed(match, household, "2024-02-20", PlaceCode.A6);
        assertBroken("null: The child is in another placement on 2024-02-20: one that began on 2024-01-20");
    }

    @Test
    void early_permanence_that_a_return_told_of_becomes_the_placement_with_its_carers() {
        log.told(history(fostered("2024-01-20", null, null)));
        log.placed(log.matched(household, "2024-02-10"), household, "2024-02-20", PlaceCode.A5);
        assertThat(log.messages()).isEmpty();
        assertThat(log.state().placements().get(0).movedInOn()).isEqualTo("2024-01-20");
        assertThat(log.state().earlyPermanence().get(0).outcome()).isEqualTo(EarlyPermanenceOutcome.CONVERTED);
    }

    @Test
    void a_placement_follows_what_a_return_tells_to_have_ended_on_its_day_and_not_later() {
        log.told(history(placed("2024-01-20", "2024-01-20", "A6", "2024-02-29", Ending.DISRUPTED)));
        UUID entered = log.placed(log.matched(household, "2024-02-10"), household, "2024-02-29", PlaceCode.A6);
        assertThat(log.messages()).isEmpty();
        log.placedOtherwise(entered, "2024-02-28");
        assertBroken("null: The child is in another placement on 2024-02-28: one that began on 2024-01-20");
    }

    @Test
    void who_told_of_two_placements_is_asked_for_the_day_of_the_other_kind() {
        log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.fostered(other, "2024-02-01");
        assertField("placedOn");
        JourneyLog two = new JourneyLog();
        two.fostered(household, "2024-01-20");
        two.fostered(other, "2024-01-20");
        assertThat(two.judgement().broken())
                .anyMatch(each -> each.violation().field().equals("startedOn"));
    }

    // --- PlacementRules

    @Test
    void rule_331_a_placement_comes_after_an_approved_match() {
        UUID link = log.linked(household, "2024-01-01");
        UUID against = log.decided(link, household, "2024-02-01", false, "Test");
        log.placed(against, household, "2024-03-01", PlaceCode.A6);
        assertBroken("331: The link had no approved match on 2024-03-01");
    }

    @Test
    void rule_331_a_placement_comes_not_before_its_match() {
        log.placed(log.matched(household, "2024-03-02"), household, "2024-03-01", PlaceCode.A6);
        assertBroken("331: The link had no approved match on 2024-03-01");
    }

    @Test
    void rule_331_a_placement_comes_before_the_end_of_its_link() {
        UUID link = log.linked(household, "2024-01-01");
        UUID match = log.decided(link, household, "2024-02-01", true, null);
        UUID placement = log.placed(match, household, "2024-03-10", PlaceCode.A6);
        log.disrupted(placement, "2024-03-20");
        log.linkEnded(link, "2024-03-01");
        assertBroken("331: The link had no approved match on 2024-03-10");
    }

    @Test
    void rule_331_a_match_leads_to_one_placement() {
        UUID match = log.matched(household, "2024-02-01");
        log.disrupted(log.placed(match, household, "2024-03-01", PlaceCode.A6), "2024-03-20");
        log.placed(match, household, "2024-04-01", PlaceCode.A6);
        assertBroken("331: The child was placed by this match already, on 2024-03-01");
    }

    @Test
    void rule_335_a_child_stays_with_its_early_permanence_carers_by_a3_or_a5() {
        log.fostered(household, "2024-01-02");
        log.placed(log.matched(household, "2024-05-01"), household, "2024-05-20", PlaceCode.A6);
        assertBroken("335: The child lives with this household already, since 2024-01-02");
    }

    @Test
    void rule_336_early_permanence_comes_before_the_placement_with_its_carers() {
        log.fostered(household, "2024-06-02");
        log.placed(log.matched(household, "2024-05-01"), household, "2024-05-20", PlaceCode.A5);
        assertBroken("336: The child's early permanence placement with this household began later, on 2024-06-02");
    }

    // --- DisruptionRules

    @Test
    void a_placement_ends_once() {
        UUID placement = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.disrupted(placement, "2024-05-01");
        log.ordered(placement, "2024-06-01");
        assertBroken("null: The placement ended on 2024-05-01");
    }

    @Test
    void a_disruption_comes_after_the_placement() {
        UUID placement = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.disrupted(placement, "2024-01-19");
        assertBroken("null: The child was placed on 2024-01-20, the disruption is of 2024-01-19");
    }

    // --- AdoptionOrderRules

    @Test
    void a_child_has_one_adoption_order() {
        UUID first = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.ordered(first, "2024-05-01");
        log.told(history(
                placed("2023-01-20", "2023-01-20", "A6", "2023-06-01", Ending.DISRUPTED),
                placed("2024-01-20", "2024-01-20", "A6", null, null)));
        UUID second = log.state().placements().get(0).id();
        log.ordered(second, "2024-06-01");
        assertBroken("null: The child has an adoption order already, of 2024-05-01");
    }

    @Test
    void an_order_comes_after_the_placement() {
        UUID placement = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        log.ordered(placement, "2024-01-20");
        assertThat(log.messages()).contains("null: An adoption order comes after the child was placed on 2024-01-20");
    }

    @Test
    void rule_582_an_order_comes_after_the_match() {
        log.told(history(placed("2023-01-20", "2023-01-20", "A6", null, null)));
        UUID placement = log.state().placements().get(0).id();
        log.matched(household, "2024-05-01");
        log.ordered(placement, "2024-05-01");
        assertBroken("582: An adoption order comes after the day of the match");
    }

    @Test
    void an_order_comes_after_ten_weeks_with_the_adopters() {
        UUID placement = log.placed(log.matched(household, "2024-05-01"), household, "2024-05-20", PlaceCode.A6);
        UUID order = log.ordered(placement, "2024-07-28");
        assertBroken("ACA 2002 s42(2): The child had not had its home with the adopters for 10 weeks");
        log.orderedOtherwise(placement, "2024-07-29");
        assertThat(log.messages()).isEmpty();
        assertThat(order).isNotNull();
    }

    @Test
    void the_ten_weeks_bind_nobody_before_the_act_was_in_force() {
        UUID placement = log.placed(log.matched(household, "2005-11-01"), household, "2005-12-01", PlaceCode.A6);
        log.ordered(placement, "2005-12-29");
        assertThat(log.messages()).isEmpty();
        log.orderedOtherwise(placement, "2005-12-30");
        assertBroken("ACA 2002 s42(2)");
    }

    @Test
    void the_ten_weeks_run_from_the_day_on_which_the_child_came_to_the_adopters_as_foster_carers() {
        log.fostered(household, "2024-02-29");
        UUID placement = log.placed(log.matched(household, "2024-05-01"), household, "2024-05-08", PlaceCode.A5);
        log.ordered(placement, "2024-05-09");
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void the_ten_weeks_run_from_the_placement_where_no_moving_in_is_told() {
        log.told(history(placed("2024-02-29", null, "A6", null, null)));
        UUID placement = log.state().placements().get(0).id();
        log.ordered(placement, "2024-05-08");
        assertBroken("ACA 2002 s42(2)");
        log.orderedOtherwise(placement, "2024-05-09");
        assertThat(log.messages()).isEmpty();
    }

    // --- AdoptedRules

    @Test
    void after_an_order_nothing_is_entered_or_corrected_but_the_order() {
        UUID placement = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        UUID order = log.ordered(placement, "2024-05-01");
        log.orderedOtherwise(placement, "2024-05-02");
        assertThat(log.messages()).isEmpty();
        log.linked(other, "2023-01-01");
        assertBroken("ACA 2002 s56: The child is adopted");
        assertThat(order).isNotNull();
    }

    @Test
    void after_an_order_that_a_return_tells_of_nothing_is_entered_either() {
        log.told(adopted("2024-01-20", "2024-05-01", "2024-01-10"));
        log.linked(other, "2023-01-01");
        assertBroken("ACA 2002 s56: The child is adopted");
    }

    @Test
    void after_an_order_nothing_is_taken_back_but_the_order() {
        UUID link = log.linked(other, "2023-01-01");
        UUID placement = log.placed(log.matched(household, "2024-01-10"), household, "2024-01-20", PlaceCode.A6);
        UUID order = log.ordered(placement, "2024-05-01");
        log.retracted(link);
        assertBroken("ACA 2002 s56: The child is adopted");
        log.retracted(order);
        assertThat(log.messages()).isEmpty();
    }

    private void assertField(String field) {
        assertThat(log.judgement().broken())
                .singleElement()
                .satisfies(each -> assertThat(each.violation().field()).isEqualTo(field));
    }

    private void assertBroken(String begins) {
        assertThat(log.messages()).singleElement().asString().startsWith(begins);
    }
}
