package uk.org.adoptionteesvalley.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.adoptionteesvalley.reporting.figure.Figure;
import uk.org.adoptionteesvalley.reporting.figure.Measured;

class ChildIndicatorsTest {

    private static final String H1 = "2024-25-H1";

    private static Case child(String id) {
        return Case.of(Sample.DARLINGTON, id);
    }

    @Test
    void the_29th_of_february_is_a_day_like_any_other() {
        Case leap = child("LEAP")
                .enteredCare("2023-03-01")
                .decided("2023-06-01")
                .order("2024-02-28")
                .matched("2024-02-29")
                .adopted("2024-03-01", "2024-09-30");

        assertThat(Measured.over(leap).value("a2_days", H1)).isEqualTo(1);
        assertThat(Measured.over(leap).value("a10_days", H1)).isEqualTo(366);
        assertThat(Measured.over(leap).value("placed_to_order_days", H1)).isEqualTo(213);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 0, 1", "2024-04-01, 1, 0", "2024-09-30, 1, 0", "2024-10-01, 0, 0"})
    void an_order_counts_in_the_period_of_its_day(String on, long half, long lastYear) {
        Measured measured = Measured.over(
                child("EDGE").enteredCare("2023-01-01").decided("2023-02-01").order(on));

        assertThat(measured.value("placement_orders", H1)).isEqualTo(half);
        assertThat(measured.value("placement_orders", "2023-24")).isEqualTo(lastYear);
    }

    @Test
    void a_child_adopted_on_the_first_or_last_of_twelve_months_belongs_to_the_cohort() {
        Case before = child("BEFORE").enteredCare("2022-01-01").adopted("2022-02-01", "2023-09-30");
        Case first = child("FIRST").enteredCare("2022-01-01").adopted("2022-01-11", "2023-10-01");
        Case last = child("LAST").enteredCare("2022-01-01").adopted("2022-01-21", "2024-09-30");
        Case after = child("AFTER").enteredCare("2022-01-01").adopted("2022-03-01", "2024-10-01");

        Figure a10 = Measured.over(before, first, last, after).figure("a10_days", H1);

        assertThat(a10.value()).isEqualTo(15);
        assertThat(a10.denominator()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, 2024-04-01, 0", "2024-04-01, 2024-04-02, 1"})
    void things_that_happen_the_same_day_are_no_days_apart(String entered, String decided, long days) {
        assertThat(Measured.over(child("DAY").enteredCare(entered).decided(decided))
                        .value("entry_to_decision_days", H1))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-02, 2024-04-03, 2", "2024-04-02, 2024-04-02, 1", "2024-04-01, 2024-04-02, 1"})
    void a_mean_of_a_half_is_rounded_up(String first, String second, long mean) {
        Case one = child("ONE").enteredCare("2024-04-01").decided(first);
        Case two = child("TWO").enteredCare("2024-04-01").decided(second);

        assertThat(Measured.over(one, two).value("entry_to_decision_days", H1)).isEqualTo(mean);
    }

    @Test
    void a_mean_of_no_case_is_no_figure() {
        Figure a10 = Measured.over().figure("a10_days", H1);

        assertThat(a10.value()).isNull();
        assertThat(a10.denominator()).isZero();
        assertThat(Measured.over().value("adoption_orders", H1)).isZero();
    }

    @Test
    void a_decision_reversed_and_taken_again_in_one_period_counts_the_child_once_and_the_reversal_once() {
        Measured measured = Measured.over(child("AGAIN")
                .enteredCare("2024-01-01")
                .decided("2024-04-10", "2024-06-01", "RD3")
                .decided("2024-08-01"));

        assertThat(measured.value("adm_best_interests_decisions", H1)).isEqualTo(1);
        assertThat(measured.value("entry_to_decision_days", H1)).isEqualTo(100);
        assertThat(measured.value("reversals", H1)).isEqualTo(1);
        assertThat(measured.value("reversals_rd3", H1)).isEqualTo(1);
        assertThat(measured.value("reversals_rd1", H1)).isZero();
        assertThat(measured.value("adm_best_interests_decisions", "2024-25-Q1")).isEqualTo(1);
        assertThat(measured.value("adm_best_interests_decisions", "2024-25-Q2")).isEqualTo(1);
    }

    @Test
    void a_decision_against_adoption_is_no_best_interests_decision() {
        Measured measured =
                Measured.over(child("AGAINST").enteredCare("2024-01-01").decidedAgainst("2024-05-01"));

        assertThat(measured.value("adm_best_interests_decisions", H1)).isZero();
        assertThat(measured.value("entry_to_decision_days", H1)).isNull();
    }

    @Test
    void a_match_before_the_placement_order_counts_as_no_days() {
        Case early = child("EARLY")
                .enteredCare("2023-01-01")
                .order("2023-12-18")
                .matched("2023-12-11")
                .adopted("2024-01-09", "2024-09-30");

        assertThat(Measured.over(early).value("a2_days", H1)).isZero();
    }

    @Test
    void only_the_order_and_the_match_that_led_to_this_adoption_are_measured() {
        Case second = child("SECOND")
                .enteredCare("2022-01-01")
                .decided("2022-02-01", "2022-09-01", "RD4")
                .order("2022-03-01", "2022-09-01")
                .matched("2022-04-01", null, "2022-08-01")
                .disrupted("2022-05-01", "2022-08-01")
                .decided("2023-01-01")
                .order("2023-02-01")
                .matched("2023-02-11")
                .adopted("2023-03-01", "2024-05-01");

        Figure a2 = Measured.over(second).figure("a2_days", H1);

        assertThat(a2.value()).isEqualTo(10);
        assertThat(a2.denominator()).isEqualTo(1);
    }

    @Test
    void an_order_of_an_earlier_period_of_care_did_not_lead_to_this_adoption() {
        Case returned = child("RETURNED")
                .enteredCare("2023-06-01")
                .order("2021-06-01")
                .matched("2023-08-01")
                .adopted("2023-08-15", "2024-05-01");

        assertThat(Measured.over(returned).figure("a2_days", H1).excluded())
                .containsExactly(new Figure.Exclusion("no placement order", 1));
    }

    @Test
    void what_is_not_known_is_excluded_and_the_missing_field_is_named() {
        Case unknown = child("UNKNOWN")
                .decided("2023-06-01")
                .order(null)
                .matched("2023-08-01")
                .adopted(null, null, "2024-05-01");
        Measured measured = Measured.over(unknown);

        assertThat(measured.figure("a10_days", H1).excluded())
                .containsExactly(new Figure.Exclusion("enteredCareOn unknown", 1));
        assertThat(measured.figure("a2_days", H1).excluded())
                .containsExactly(new Figure.Exclusion("placementOrders.grantedOn unknown", 1));
        assertThat(measured.figure("placed_to_order_days", H1).excluded())
                .containsExactly(new Figure.Exclusion("placements.placedOn unknown", 1));
        assertThat(measured.value("adoption_orders", H1)).isEqualTo(1);
        assertThat(Measured.over(child("MOVE").enteredCare("2023-01-01").adopted("2023-02-01", null, "2024-05-01"))
                        .figure("a10_days", H1)
                        .excluded())
                .containsExactly(new Figure.Exclusion("placements.movedInOn unknown", 1));
    }

    @Test
    void an_adoption_without_a_known_match_is_excluded_from_a2() {
        Case unmatched =
                child("UNMATCHED").enteredCare("2023-01-01").order("2023-05-01").adopted("2023-08-15", "2024-05-01");

        assertThat(Measured.over(unmatched).figure("a2_days", H1).excluded())
                .containsExactly(new Figure.Exclusion("matches.decidedOn unknown", 1));
    }

    @Test
    void a_date_unknown_is_listed_only_where_it_could_lie_in_the_period() {
        Measured measured =
                Measured.over(child("MAYBE").decided("2023-06-01").order(null).adopted(null, null, "2024-02-01"));

        assertThat(measured.figure("placement_orders", "2023-24").excluded()).hasSize(1);
        assertThat(measured.figure("placed_for_adoption", "2023-24").excluded()).hasSize(1);
        assertThat(measured.figure("placement_orders", H1).excluded()).isEmpty();
        assertThat(measured.figure("placed_for_adoption", H1).excluded()).isEmpty();
        assertThat(measured.figure("placement_orders", "2022-23").excluded()).isEmpty();
    }

    @Test
    void beside_the_days_of_the_adopted_stands_the_age_of_those_who_still_wait() {
        Case waiting =
                child("WAITING").enteredCare("2024-01-01").decided("2024-03-01").order("2024-06-30");

        Measured measured = Measured.over(waiting);

        assertThat(measured.figure("a10_days", H1).open()).isEqualTo(new Figure.OpenCases(1, 273L));
        assertThat(measured.figure("a2_days", H1).open()).isEqualTo(new Figure.OpenCases(1, 92L));
        assertThat(measured.figure("adoption_orders", H1).open()).isNull();
        assertThat(measured.value("waiting_children", H1)).isEqualTo(1);
        assertThat(measured.value("waiting_children_days", H1)).isEqualTo(92);
    }

    @Test
    void while_a_period_lasts_its_end_is_today() {
        Case waiting =
                child("WAITING").enteredCare("2024-01-01").decided("2024-03-01").order("2024-06-30");

        assertThat(Measured.over(waiting).on("2024-07-10").value("waiting_children_days", H1))
                .isEqualTo(10);
    }

    @Test
    void a_child_whose_placement_was_disrupted_waits_again_from_that_day() {
        Case again = child("AGAIN")
                .enteredCare("2023-01-01")
                .decided("2023-02-01")
                .order("2023-03-01")
                .matched("2023-04-01", null, "2024-09-20")
                .disrupted("2023-05-01", "2024-09-20");

        Measured measured = Measured.over(again);

        assertThat(measured.value("disruptions", H1)).isEqualTo(1);
        assertThat(measured.value("waiting_children", H1)).isEqualTo(1);
        assertThat(measured.value("waiting_children_days", H1)).isEqualTo(10);
        assertThat(measured.value("waiting_children", "2023-24")).isZero();
    }

    @Test
    void neither_a_child_placed_nor_one_gone_from_care_waits() {
        Case placed = child("PLACED")
                .enteredCare("2023-01-01")
                .decided("2023-02-01")
                .order("2023-03-01")
                .placed("2023-05-01");
        Case gone = child("GONE")
                .enteredCare("2023-01-01")
                .decided("2023-02-01")
                .order("2023-03-01")
                .leftCare("2024-05-01");
        Case reversed = child("REVERSED")
                .enteredCare("2023-01-01")
                .decided("2023-02-01", "2024-09-30", "RD1")
                .order("2023-03-01");

        assertThat(Measured.over(placed, gone, reversed).value("waiting_children", H1))
                .isZero();
    }

    @Test
    void a_referral_is_open_until_it_is_closed_reversed_or_ends_in_adoption() {
        Case open = child("OPEN").referred("2024-04-01");
        Case closed = child("CLOSED").referred("2024-04-02").closed("2024-09-30");
        Case closedLater = child("LATER").referred("2024-04-03").closed("2024-10-01");
        Case reversed = child("REVERSED").referred("2024-01-01").decided("2024-04-04", "2024-06-01", "RD4");
        Case adopted = child("ADOPTED").referred("2023-01-01").adopted("2023-09-01", "2024-04-05");
        Case notYet = child("NOTYET").referred("2024-10-01");

        Measured measured = Measured.over(open, closed, closedLater, reversed, adopted, notYet);

        assertThat(measured.value("referrals", H1)).isEqualTo(3);
        assertThat(measured.value("referrals_open_at_end", H1)).isEqualTo(2);
    }

    @Test
    void early_permanence_that_ended_in_return_to_the_family_is_counted_when_it_ended() {
        Measured measured = Measured.over(
                child("HOME").enteredCare("2024-03-01").earlyPermanence("2024-03-10", "2024-07-01", "REUNIFIED"),
                child("KEPT").enteredCare("2024-03-01").earlyPermanence("2024-04-10", "2024-07-01", "CONVERTED"));

        assertThat(measured.value("early_permanence_reunified", H1)).isEqualTo(1);
        assertThat(measured.value("early_permanence", H1)).isEqualTo(1);
        assertThat(measured.value("early_permanence", "2023-24")).isEqualTo(1);
    }

    @Test
    void the_rate_of_leaving_care_by_adoption_needs_what_the_council_supplies() {
        Case adopted = child("ADOPTED").enteredCare("2022-01-01").adopted("2022-06-01", "2024-05-01");
        Measured measured = Measured.over(adopted);

        Figure without = measured.figure("leaving_care_by_adoption_percent", H1, Sample.DARLINGTON);
        assertThat(without.value()).isNull();
        assertThat(without.excluded()).containsExactly(new Figure.Exclusion("care leavers not supplied", 1));

        measured.careLeavers(Sample.DARLINGTON, 8);
        Figure with = measured.figure("leaving_care_by_adoption_percent", H1, Sample.DARLINGTON);
        assertThat(with.value()).isEqualTo(13);
        assertThat(with.numerator()).isEqualTo(1);
        assertThat(with.denominator()).isEqualTo(8);
        assertThat(with.excluded()).isEmpty();
        assertThat(measured.value("leaving_care_by_adoption_percent", H1)).isNull();

        Measured.COUNCILS.forEach(council -> measured.careLeavers(council, 8));
        assertThat(measured.value("leaving_care_by_adoption_percent", H1)).isEqualTo(3);
    }

    @Test
    void a_child_who_entered_care_again_after_a_decision_waits_for_a_decision_whatever_the_period() {
        Measured measured =
                Measured.over(child("REENTERED").enteredCare("2024-06-01").decided("2024-04-15"));

        assertThat(measured.figure("entry_to_decision_days", H1).open()).isEqualTo(new Figure.OpenCases(1, 121L));
        assertThat(measured.figure("entry_to_decision_days", "2024-25-Q2").open())
                .isEqualTo(new Figure.OpenCases(1, 121L));
    }

    @Test
    void a_placement_of_unknown_beginning_is_missed_only_by_periods_that_hold_no_other() {
        Measured measured = Measured.over(
                child("TWO").decided("2023-05-01").disrupted(null, "2024-08-15").placed("2024-09-01"));

        assertThat(measured.figure("placed_for_adoption", "2024-25-Q1").excluded())
                .containsExactly(new Figure.Exclusion("placements.placedOn unknown", 1));
        assertThat(measured.figure("placed_for_adoption", "2024-25-Q2").excluded())
                .isEmpty();
        assertThat(measured.value("placed_for_adoption", H1)).isEqualTo(1);
        assertThat(measured.figure("placed_for_adoption", "2023-24").excluded()).hasSize(1);
    }

    @Test
    void a_child_waits_by_a_parents_consent_until_it_is_withdrawn() {
        Case consented =
                child("CONSENT").enteredCare("2024-01-01").decided("2024-02-28").consented("2024-02-29", "2024-10-01");

        assertThat(Measured.over(consented).value("waiting_children", H1)).isEqualTo(1);
        assertThat(Measured.over(consented).value("waiting_children_days", H1)).isEqualTo(214);
        assertThat(Measured.over(consented).value("waiting_children", "2024-25-H2"))
                .isZero();
    }

    @Test
    void of_two_authorities_the_wait_counts_from_the_first_that_is_in_force() {
        Case both = child("BOTH")
                .enteredCare("2024-01-01")
                .decided("2024-01-15")
                .consented("2024-02-01", "2024-03-01")
                .order("2024-02-29");

        assertThat(Measured.over(both).value("waiting_children_days", "2023-24"))
                .isEqualTo(31);
        Case ended = child("ENDED")
                .enteredCare("2024-01-01")
                .decided("2024-01-15")
                .order("2024-01-20", "2024-02-10")
                .consented("2024-02-29");
        assertThat(Measured.over(ended).value("waiting_children_days", "2023-24"))
                .isEqualTo(31);
    }

    @Test
    void a_child_with_an_order_of_unknown_day_waits_and_nobody_knows_since_when() {
        Case unknown =
                child("UNKNOWN").enteredCare("2024-01-01").decided("2024-02-01").order(null);

        assertThat(Measured.over(unknown).value("waiting_children", H1)).isEqualTo(1);
        assertThat(Measured.over(unknown).figure("waiting_children_days", H1).excluded())
                .hasSize(1);
    }

    @Test
    void a_child_waits_neither_without_a_decision_nor_while_it_is_matched() {
        Case undecided = child("UNDECIDED").enteredCare("2024-01-01").order("2024-02-29");
        Case matched = child("MATCHED")
                .enteredCare("2024-01-01")
                .decided("2024-02-01")
                .order("2024-02-29")
                .matched("2024-09-30");

        assertThat(Measured.over(undecided, matched).value("waiting_children", H1))
                .isZero();
        assertThat(Measured.over(matched).value("waiting_children", "2024-25-Q1"))
                .isEqualTo(1);
    }

    @Test
    void a_match_refused_does_not_begin_the_wait_anew() {
        Case refused = child("REFUSED")
                .enteredCare("2024-01-01")
                .decided("2024-02-01")
                .order("2024-02-29")
                .refused("2024-09-20", null);

        assertThat(Measured.over(refused).value("waiting_children_days", H1)).isEqualTo(214);
    }

    @Test
    void a_referral_of_unknown_day_is_missed_between_entering_care_and_the_first_decision() {
        Measured measured =
                Measured.over(child("UNREFERRED").enteredCare("2024-04-01").decided("2024-09-30"));

        assertThat(measured.figure("referrals", H1).excluded())
                .containsExactly(new Figure.Exclusion("referredOn unknown", 1));
        assertThat(measured.figure("referrals", "2023-24").excluded()).isEmpty();
        assertThat(measured.figure("referrals", "2024-25-H2").excluded()).isEmpty();
        assertThat(measured.figure("referrals_open_at_end", H1).excluded()).hasSize(1);
        assertThat(measured.figure("referrals_open_at_end", "2024-25-Q1").excluded())
                .isEmpty();
    }

    @Test
    void a_referral_is_open_again_by_a_decision_that_follows_the_reversal() {
        Case again = child("AGAIN")
                .referred("2024-01-01")
                .decided("2024-04-04", "2024-06-30", "RD4")
                .decided("2024-09-30");

        assertThat(Measured.over(again).value("referrals_open_at_end", "2023-24"))
                .isEqualTo(1);
        assertThat(Measured.over(again).value("referrals_open_at_end", "2024-25-Q1"))
                .isZero();
        assertThat(Measured.over(again).value("referrals_open_at_end", H1)).isEqualTo(1);
    }

    @Test
    void beside_the_days_to_the_order_stands_the_age_of_the_placements_that_last() {
        Case placed = child("PLACED").enteredCare("2024-01-01").placed("2024-09-01");
        Case disrupted = child("DISRUPTED").enteredCare("2024-01-01").disrupted("2024-05-01", "2024-09-30");
        Case unknown = child("UNKNOWN").enteredCare("2024-01-01").placed(null);
        Case gone = child("GONE").enteredCare("2024-01-01").placed("2024-08-31").leftCare("2024-09-30");

        assertThat(Measured.over(placed, disrupted, unknown, gone)
                        .figure("placed_to_order_days", H1)
                        .open())
                .isEqualTo(new Figure.OpenCases(1, 29L));
    }

    @Test
    void beside_the_days_from_entering_care_stands_no_child_without_a_decision_placed_or_closed() {
        Case undecided = child("UNDECIDED").enteredCare("2024-01-01");
        Case placed =
                child("PLACED").enteredCare("2024-01-01").decided("2024-02-01").placed("2024-09-30");
        Case closed =
                child("CLOSED").enteredCare("2024-01-01").decided("2024-02-01").closed("2024-09-30");

        assertThat(Measured.over(undecided, placed, closed)
                        .figure("a10_days", H1)
                        .open())
                .isEqualTo(new Figure.OpenCases(0, null));
    }

    @Test
    void beside_the_days_to_the_match_stand_the_children_with_an_order_and_no_match() {
        Case waiting = child("WAITING").enteredCare("2024-01-01").order("2024-08-31");
        Case matched =
                child("MATCHED").enteredCare("2024-01-01").order("2024-05-01").matched("2024-09-30");
        Case ended = child("ENDED").enteredCare("2024-01-01").order("2024-05-01", "2024-09-30");
        Case placed =
                child("PLACED").enteredCare("2024-01-01").order("2024-05-01").placed("2024-09-30");
        Case closed =
                child("CLOSED").enteredCare("2024-01-01").order("2024-05-01").closed("2024-09-30");
        Case twice = child("TWICE")
                .enteredCare("2024-01-01")
                .order("2024-05-01", "2024-06-01")
                .order("2024-08-31");

        assertThat(Measured.over(waiting, matched, ended, placed, closed, twice)
                        .figure("a2_days", H1)
                        .open())
                .isEqualTo(new Figure.OpenCases(2, 30L));
    }

    @Test
    void dates_out_of_order_are_excluded_and_said() {
        Case wrong = child("WRONG").enteredCare("2024-05-02").decided("2024-05-01");

        assertThat(Measured.over(wrong).figure("entry_to_decision_days", H1).excluded())
                .containsExactly(
                        new Figure.Exclusion("dates out of order: decisions.decidedOn before enteredCareOn", 1));
    }

    @Test
    void no_child_waits_for_a_decision_before_it_entered_care_or_after_it_left() {
        Case notYet = child("NOTYET").referred("2024-05-01").enteredCare("2024-10-01");
        Case gone = child("GONE").enteredCare("2024-05-01").leftCare("2024-09-30");
        Case decided = child("DECIDED").enteredCare("2024-05-01").decided("2024-09-30");
        Case unknown = child("UNKNOWN").referred("2024-05-01");

        assertThat(Measured.over(notYet, gone, decided, unknown)
                        .figure("entry_to_decision_days", H1)
                        .open())
                .isEqualTo(new Figure.OpenCases(0, null));
    }

    @Test
    void early_permanence_and_disruptions_of_unknown_day_are_excluded_where_they_could_lie() {
        Measured early = Measured.over(
                child("EARLY").enteredCare("2024-04-01").earlyPermanence(null, "2024-09-30", "CONVERTED"));
        assertThat(early.figure("early_permanence", H1).excluded())
                .containsExactly(new Figure.Exclusion("earlyPermanence.startedOn unknown", 1));
        assertThat(early.figure("early_permanence", "2023-24").excluded()).isEmpty();

        Measured ended = Measured.over(child("ENDED").disrupted("2024-04-01", null));
        assertThat(ended.figure("disruptions", H1).excluded())
                .containsExactly(new Figure.Exclusion("placements.endedOn unknown", 1));
        assertThat(ended.figure("disruptions", "2023-24").excluded()).isEmpty();
    }

    @Test
    void a_placement_of_unknown_day_lies_after_the_first_decision() {
        Measured measured = Measured.over(child("UNKNOWN").decided("2024-04-01").disrupted(null, "2024-09-30"));

        assertThat(measured.figure("placed_for_adoption", "2023-24").excluded()).isEmpty();
        assertThat(measured.figure("placed_for_adoption", H1).excluded()).hasSize(1);
    }

    @Test
    void no_child_waits_before_its_order_and_what_comes_later_does_not_change_since_when_it_waits() {
        Case later =
                child("LATER").enteredCare("2024-01-01").decided("2024-01-15").order("2024-05-01");
        Case matched = child("MATCHED")
                .enteredCare("2024-01-01")
                .decided("2024-01-15")
                .order("2024-02-29")
                .matched("2024-06-01", null, "2024-09-20")
                .placed("2024-10-01");

        assertThat(Measured.over(later, matched).value("waiting_children", "2023-24"))
                .isEqualTo(1);
        assertThat(Measured.over(later, matched).value("waiting_children_days", "2023-24"))
                .isEqualTo(31);
    }

    @Test
    void what_is_not_known_of_a_wait_is_missed_to_the_day_before_it_ends() {
        Case unknown = child("UNKNOWN")
                .enteredCare("2024-01-01")
                .decided("2024-02-01")
                .order(null)
                .matched("2024-10-01");

        assertThat(Measured.over(unknown)
                        .on("2024-09-30")
                        .figure("waiting_children_days", "2024-25-H2")
                        .excluded())
                .hasSize(1);
        assertThat(Measured.over(unknown)
                        .on("2024-10-01")
                        .figure("waiting_children_days", "2024-25-H2")
                        .excluded())
                .isEmpty();
    }
}
