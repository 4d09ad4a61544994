package uk.org.adoptionteesvalley.referral.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.HEADER;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.adoption.AdoptionOrder;
import uk.org.adoptionteesvalley.referral.care.Care;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;
import uk.org.adoptionteesvalley.referral.fact.Reversal;
import uk.org.adoptionteesvalley.referral.order.Order;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;

class ReconciliationTest {

    private final ChildLog log = new ChildLog();
    private final TreeMap<Integer, YearRows> years = new TreeMap<>();
    private final List<String> corrections = new ArrayList<>();

    private List<LocalDate> decisions() {
        return Decision.all(log.facts()).stream().map(Decision::decidedOn).toList();
    }

    private List<Order> orders() {
        return Order.all(log.facts());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private UUID thing(Class<? extends ChildFact> kind) {
        return log.facts().latest(kind).orElseThrow().id();
    }

    @Test
    void the_facts_of_a_return_become_the_childs() {
        assertThat(take(2025, Sent.ADOPTED)).isTrue();

        assertThat(AdoptionOrder.of(log.facts())).isPresent();
        assertThat(decisions()).containsExactly(day("2023-10-01"));
        assertThat(orders()).extracting(Order::grantedOn).containsExactly(day("2023-12-01"));
        assertThat(log.facts().latest(History903.class).orElseThrow().body().matchedOn())
                .isEqualTo("2024-01-10");
        assertThat(corrections).isEmpty();
        assertThat(log.facts().standing()).allMatch(fact -> fact.source() == Source.SSDA903);
    }

    @Test
    void the_same_return_again_changes_nothing() {
        take(2025, Sent.ADOPTED);
        assertThat(take(2025, Sent.ADOPTED)).isFalse();
        assertThat(corrections).isEmpty();
    }

    @Test
    void a_later_year_adds_what_happened_and_corrects_no_day() {
        take(2024, Sent.PLACED);
        assertThat(take(2025, Sent.ADOPTED)).isTrue();
        assertThat(AdoptionOrder.of(log.facts())).isPresent();
        assertThat(orders()).hasSize(1);
        assertThat(decisions()).containsExactly(day("2023-10-01"));
    }

    @Test
    void a_decision_recorded_before_is_the_one_of_the_return() {
        log.told(new BestInterestsDecision(day("2023-10-01"), true, true, "As recorded"));
        log.told(new PlacementOrderApplication(day("2023-11-01"), "Testtown Family Court", null));
        take(2025, Sent.PLACED);

        assertThat(decisions()).hasSize(1);
        assertThat(orders()).singleElement().satisfies(order -> {
            assertThat(order.appliedOn()).isEqualTo("2023-11-01");
            assertThat(order.grantedOn()).isEqualTo("2023-12-01");
        });
        assertThat(corrections).isEmpty();
    }

    @Test
    void an_open_decision_of_another_date_is_put_right_and_keeps_what_a_return_does_not_tell() {
        UUID decision = log.told(new BestInterestsDecision(day("2023-09-30"), true, true, "As recorded"));
        take(2025, Sent.PLACED);

        assertThat(log.facts().find(BestInterestsDecision.class, decision)).hasValueSatisfying(standing -> {
            assertThat(standing.on()).isEqualTo("2023-10-01");
            assertThat(standing.body().reasons()).isEqualTo("As recorded");
        });
        assertThat(corrections).singleElement().asString().contains("2023-09-30 becomes 2023-10-01");
    }

    @Test
    void what_a_person_corrected_stands_against_the_same_telling_whatever_else_is_new() {
        take(2024, Sent.PLACED);
        log.corrected(
                thing(BestInterestsDecision.class), new BestInterestsDecision(day("2023-10-05"), true, true, null));
        log.corrected(thing(CareEntered.class), new CareEntered(day("2023-06-09")));
        take(2024, Sent.PLACED);
        take(2025, Sent.ADOPTED);

        assertThat(decisions()).containsExactly(day("2023-10-05"));
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2023-06-09");
    }

    @Test
    void what_a_person_corrected_gives_way_to_a_later_return_that_differs() {
        take(2024, Sent.PLACED);
        log.corrected(
                thing(BestInterestsDecision.class), new BestInterestsDecision(day("2023-10-05"), true, true, null));
        take(2024, Sent.PLACED.change(PLACED_ADOPTION, "01/10/2023", "03/10/2023"));

        assertThat(decisions()).containsExactly(day("2023-10-03"));
        assertThat(corrections).singleElement().asString().contains("2023-10-05 becomes 2023-10-03");
    }

    @Test
    void what_a_person_took_back_does_not_come_back_with_the_same_telling() {
        take(2024, Sent.PLACED);
        log.takenBack(thing(PlacementOrder.class));
        take(2025, Sent.ADOPTED);
        assertThat(orders()).isEmpty();
    }

    @Test
    void a_birthday_that_a_person_put_right_stands_against_the_same_telling() {
        take(2024, Sent.PLACED);
        log.told(new Described(null, null, day("2022-05-03"), null, null, null, null));
        take(2025, Sent.ADOPTED);
        assertThat(Description.of(log.facts()).dateOfBirth()).isEqualTo("2022-05-03");
    }

    @Test
    void what_a_return_merely_repeated_and_a_person_put_right_since_stands_against_the_next_return() {
        log.told(new Described("Testchild-Alpha", "Example", day("2022-05-01"), null, "F", "WBRI", null));
        UUID entered = log.told(new CareEntered(day("2023-06-10")));
        UUID decision = log.told(new BestInterestsDecision(day("2023-10-01"), true, true, null));
        UUID order = log.told(new PlacementOrder(null, null, day("2023-12-01"), null, null));
        UUID end = log.told(new PlacementOrderEnd(order, day("2024-02-01")));
        Sent repeating = Sent.PLACED.rows(
                EPISODES,
                "C1,10/06/2023,S,C1,N1,U6,PR1,01/12/2023,X1,,TS1 1AA,TS2 2BB,SC000001",
                "C1,01/12/2023,L,E1,N1,U6,PR1,01/02/2024,X1,,TS1 1AA,TS2 2BB,SC000001",
                "C1,01/02/2024,L,C1,N1,U6,PR1,,,,TS1 1AA,TS2 2BB,SC000001");
        assertThat(take(2024, repeating)).isFalse();
        log.told(new Described(null, null, day("2022-05-03"), null, null, null, null));
        log.corrected(entered, new CareEntered(day("2023-06-12")));
        log.corrected(decision, new BestInterestsDecision(day("2023-10-04"), true, true, null));
        log.corrected(end, new PlacementOrderEnd(order, day("2024-02-04")));

        assertThat(take(2025, repeating)).isFalse();
    }

    @Test
    void what_a_person_told_and_put_right_stands_against_a_first_return_that_tells_the_wrong_day() {
        log.told(new Described("Testchild-Alpha", "Example", day("2022-05-01"), null, "M", "WBRI", null));
        log.told(new Described(null, null, day("2022-05-03"), null, "F", null, null));
        UUID entered = log.told(new CareEntered(day("2023-06-10")));
        UUID left = log.told(new CareLeft(entered, day("2024-03-01")));
        UUID decision = log.told(new BestInterestsDecision(day("2023-10-01"), true, true, null));
        UUID reversal = log.told(new Reversal(decision, day("2024-02-20"), "RD1"));
        UUID order = log.told(new PlacementOrder(null, null, day("2023-12-01"), null, null));
        UUID end = log.told(new PlacementOrderEnd(order, day("2024-02-20")));
        log.corrected(entered, new CareEntered(day("2023-06-12")));
        log.corrected(left, new CareLeft(entered, day("2024-03-03")));
        log.corrected(decision, new BestInterestsDecision(day("2023-10-04"), true, true, null));
        log.corrected(reversal, new Reversal(decision, day("2024-02-23"), "RD1"));
        log.corrected(end, new PlacementOrderEnd(order, day("2024-02-23")));

        Sent wrong = Sent.PLACED
                .change(HEADER, ",F,", ",M,")
                .change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,20/02/2024,RD1")
                .rows(
                        EPISODES,
                        "C1,10/06/2023,S,C1,N1,U6,PR1,01/12/2023,X1,,TS1 1AA,TS2 2BB,SC000001",
                        "C1,01/12/2023,L,E1,N1,U6,PR1,20/02/2024,X1,,TS1 1AA,TS2 2BB,SC000001",
                        "C1,20/02/2024,L,C1,N1,U6,PR1,01/03/2024,E13,,TS1 1AA,TS2 2BB,SC000001");

        assertThat(take(2024, wrong)).isFalse();
        assertThat(corrections).isEmpty();
    }

    @Test
    void returns_that_go_back_to_a_day_that_they_told_first_are_the_newest_word() {
        take(2024, Sent.PLACED);
        take(
                2024,
                Sent.PLACED
                        .change(PLACED_ADOPTION, "01/10/2023", "03/10/2023")
                        .change(EPISODES, "10/06/2023", "11/06/2023"));
        assertThat(decisions()).containsExactly(day("2023-10-03"));
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2023-06-11");

        take(2024, Sent.PLACED);

        assertThat(decisions()).containsExactly(day("2023-10-01"));
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2023-06-10");
    }

    @Test
    void an_order_that_returns_redate_and_date_again_as_first_has_the_first_day() {
        take(2024, Sent.PLACED);
        take(2024, Sent.PLACED.change(EPISODES, "01/12/2023", "04/12/2023"));
        assertThat(orders()).extracting(Order::grantedOn).containsExactly(day("2023-12-04"));

        take(2024, Sent.PLACED);

        assertThat(orders()).extracting(Order::grantedOn).containsExactly(day("2023-12-01"));
    }

    @Test
    void what_a_person_told_of_a_thing_keeps_it_when_a_return_tells_it_no_more() {
        take(2025, Sent.PLACED);
        log.told(new PlacementOrderEnd(thing(PlacementOrder.class), day("2025-02-01")));
        take(2025, Sent.PLACED.rows(EPISODES, "C1,10/06/2023,S,C1,N1,U6,PR1,,,,TS1 1AA,TS2 2BB,SC000001"));

        assertThat(orders()).extracting(Order::endedOn).containsExactly(day("2025-02-01"));
    }

    @Test
    void a_reversal_that_the_council_recorded_after_the_return_stays() {
        take(2025, Sent.PLACED);
        log.told(new Reversal(thing(BestInterestsDecision.class), day("2025-04-20"), "RD1"));
        take(2025, Sent.PLACED);

        assertThat(Decision.open(log.facts())).isEmpty();
        assertThat(corrections).isEmpty();
    }

    @Test
    void what_a_return_no_longer_tells_is_retracted_with_what_rested_on_it() {
        Sent reversed = Sent.PLACED.rows(
                PLACED_ADOPTION, "C1,01/05/2022,01/08/2023,01/05/2024,RD4", "C1,01/05/2022,01/06/2024,,");
        take(2025, reversed);
        assertThat(decisions()).hasSize(2);
        take(2025, reversed.rows(PLACED_ADOPTION, "C1,01/05/2022,01/06/2024,,"));

        assertThat(decisions()).containsExactly(day("2024-06-01"));
        assertThat(log.facts().all(Reversal.class)).isEmpty();
    }

    @Test
    void a_new_period_of_care_is_no_correction() {
        take(2024, Sent.PLACED.change(EPISODES, "P,E1,N1,A6,PR2,,", "P,E1,N1,A6,PR2,01/03/2024,E4A"));
        take(2025, Sent.PLACED.rows(EPISODES, "C1,01/06/2024,S,E1,N1,U6,PR1,,,,,,SC000001"));

        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2024-06-01");
        assertThat(Care.of(log.facts()).leftOn()).isNull();
        assertThat(log.facts().all(CareEntered.class)).hasSize(2);
        assertThat(orders()).hasSize(1);
    }

    @Test
    void without_a_decision_table_the_date_in_ad_1_is_the_decision() {
        take(2025, Sent.ADOPTED.without(PLACED_ADOPTION));
        assertThat(decisions()).containsExactly(day("2023-10-01"));
        assertThat(years.get(2025).of(AD1)).hasSize(1);
    }

    @Test
    void an_end_of_care_is_told_put_right_and_taken_back_as_the_returns_tell_it() {
        take(2024, Sent.PLACED);
        take(2025, Sent.PLACED.change(EPISODES, "P,E1,N1,A6,PR2,,", "P,E1,N1,A6,PR2,20/09/2024,E4A"));
        assertThat(Care.of(log.facts()).leftOn()).isEqualTo("2024-09-20");
        take(2025, Sent.PLACED.change(EPISODES, "P,E1,N1,A6,PR2,,", "P,E1,N1,A6,PR2,30/09/2024,E4A"));
        assertThat(Care.of(log.facts()).leftOn()).isEqualTo("2024-09-30");
        assertThat(log.facts().all(CareLeft.class)).hasSize(1);
        take(2025, Sent.PLACED);
        assertThat(Care.of(log.facts()).leftOn()).isNull();
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2023-06-10");
    }

    @Test
    void a_start_of_care_that_no_return_tells_any_more_was_wrong() {
        take(2024, Sent.PLACED);
        UUID period = thing(CareEntered.class);
        take(
                2024,
                Sent.PLACED
                        .change(EPISODES, "C1,10/06/2023", "C1,29/02/2024")
                        .change(EPISODES, "01/12/2023", "01/03/2024"));
        assertThat(Care.of(log.facts()).entered().id()).isEqualTo(period);
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2024-02-29");
        assertThat(corrections).contains("CARE_ENTERED: 2023-06-10 becomes 2024-02-29");
    }

    @Test
    void a_period_of_care_that_the_council_recorded_after_the_one_of_its_return_stays() {
        log.told(new CareEntered(day("2024-12-01")));
        take(2025, Sent.PLACED.change(EPISODES, "P,E1,N1,A6,PR2,,", "P,E1,N1,A6,PR2,30/11/2024,E4A"));
        assertThat(log.facts().all(CareEntered.class)).hasSize(1);
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2024-12-01");
        assertThat(log.facts().all(CareLeft.class)).isEmpty();
    }

    @Test
    void a_period_of_care_recorded_on_the_day_on_which_the_returned_one_ended_stays() {
        log.told(new CareEntered(day("2024-12-01")));
        take(2025, Sent.PLACED.change(EPISODES, "P,E1,N1,A6,PR2,,", "P,E1,N1,A6,PR2,01/12/2024,E4A"));
        assertThat(log.facts().all(CareEntered.class)).hasSize(1);
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2024-12-01");
    }

    @Test
    void a_start_of_care_that_a_person_took_back_does_not_come_back_with_the_same_word() {
        take(2024, Sent.PLACED);
        log.takenBack(thing(CareEntered.class));
        Sent otherwise = Sent.PLACED.change(EPISODES, "C1,10/06/2023", "C1,12/06/2023");
        take(2024, otherwise);
        assertThat(Care.of(log.facts()).enteredOn()).isEqualTo("2023-06-12");
        log.takenBack(thing(CareEntered.class));
        take(2024, Sent.PLACED);
        assertThat(log.facts().all(CareEntered.class)).isEmpty();
    }

    @Test
    void an_order_and_its_end_are_told_put_right_and_taken_back_as_the_returns_tell_them() {
        take(2025, Sent.PLACED);
        assertThat(orders()).extracting(Order::endedOn).containsExactly((LocalDate) null);
        take(2025, Sent.ADOPTED);
        assertThat(orders()).extracting(Order::endedOn).containsExactly(day("2024-09-20"));
        take(2025, Sent.ADOPTED.change(EPISODES, "20/09/2024", "30/09/2024"));
        assertThat(orders()).extracting(Order::endedOn).containsExactly(day("2024-09-30"));
        assertThat(log.facts().all(PlacementOrderEnd.class)).hasSize(1);
        take(2025, Sent.PLACED);
        assertThat(orders()).extracting(Order::endedOn).containsExactly((LocalDate) null);
        take(2025, Sent.PLACED.change(EPISODES, "L,E1", "L,C1").change(EPISODES, "P,E1", "P,C1"));
        assertThat(orders()).isEmpty();
    }

    @Test
    void an_order_of_another_day_is_put_right_and_keeps_the_court_of_its_application() {
        log.told(new PlacementOrderApplication(day("2023-11-01"), "Testtown Family Court", "TT23"));
        take(2025, Sent.PLACED);
        Sent later = Sent.PLACED.change(EPISODES, "01/12/2023", "02/12/2023");
        take(2025, later);
        assertThat(orders()).singleElement().satisfies(order -> {
            assertThat(order.grantedOn()).isEqualTo("2023-12-02");
            assertThat(order.granted().body().court()).isEqualTo("Testtown Family Court");
            assertThat(order.granted().body().caseNumber()).isEqualTo("TT23");
            assertThat(order.appliedOn()).isEqualTo("2023-11-01");
        });
    }

    @Test
    void a_return_that_begins_in_the_middle_of_an_order_takes_its_day_from_nobody() {
        log.told(new PlacementOrder(null, null, day("2023-12-01"), null, null));
        take(2025, Sent.PLACED.rows(EPISODES, "C1,15/02/2024,T,E1,N1,A6,PR2,,,,,,XXXXXXX"));
        assertThat(orders()).extracting(Order::grantedOn).containsExactly(day("2023-12-01"));
        assertThat(corrections).isEmpty();
    }

    @Test
    void a_reversal_is_told_put_right_and_taken_back_as_the_returns_tell_it() {
        take(2025, Sent.PLACED);
        take(2025, Sent.PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,RD1"));
        assertThat(thingOf(Reversal.class))
                .isEqualTo(new Reversal(thing(BestInterestsDecision.class), day("2024-05-01"), "RD1"));
        take(2025, Sent.PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,RD2"));
        assertThat(log.facts().all(Reversal.class))
                .singleElement()
                .satisfies(told -> assertThat(told.body().reason()).isEqualTo("RD2"));
        take(2025, Sent.PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,31/05/2024,RD2"));
        assertThat(log.facts().all(Reversal.class)).singleElement().satisfies(told -> assertThat(told.on())
                .isEqualTo("2024-05-31"));
        take(2025, Sent.PLACED);
        assertThat(log.facts().all(Reversal.class)).isEmpty();
        assertThat(corrections).contains("REVERSAL: 2024-05-31 is told no more");
    }

    @Test
    void what_a_person_put_right_is_not_taken_back_by_silence() {
        take(2025, Sent.PLACED);
        log.corrected(
                thing(BestInterestsDecision.class), new BestInterestsDecision(day("2023-10-05"), true, true, null));
        take(2025, Sent.PLACED.rows(PLACED_ADOPTION));
        assertThat(decisions()).containsExactly(day("2023-10-05"));
    }

    @Test
    void a_decision_against_adoption_of_the_same_day_is_another() {
        log.told(new BestInterestsDecision(day("2023-10-01"), false, true, null));
        take(2025, Sent.PLACED);
        assertThat(Decision.all(log.facts()))
                .extracting(Decision::shouldBePlaced)
                .containsExactly(false, true);
    }

    @Test
    void of_who_the_child_is_the_field_that_is_put_right_is_named_and_no_value() {
        take(2025, Sent.PLACED);
        assertThat(corrections).isEmpty();
        take(
                2025,
                Sent.PLACED
                        .rows(HEADER, "C1,M,02/05/2022,MWBC,UN1,0,")
                        .change(PLACED_ADOPTION, "01/05/2022", "02/05/2022"));
        assertThat(corrections)
                .containsExactly(
                        "DESCRIBED: dateOfBirth is put right",
                        "DESCRIBED: sex is put right",
                        "DESCRIBED: ethnicity is put right");
        assertThat(Description.of(log.facts()).dateOfBirth()).isEqualTo("2022-05-02");
    }

    @Test
    void what_was_told_of_placements_is_put_right_and_taken_back_as_the_returns_tell_it() {
        take(2025, Sent.PLACED);
        take(2025, Sent.ADOPTED);
        assertThat(log.facts().all(History903.class)).hasSize(1);
        assertThat(AdoptionOrder.of(log.facts())).isPresent();
        take(2025, Sent.PLACED.rows(EPISODES, "C1,10/06/2023,S,C1,N1,U6,PR1,,,,,,SC000001"));
        assertThat(log.facts().all(History903.class)).isEmpty();
        assertThat(corrections).contains("HISTORY903: an unknown day is told no more");
    }

    private ChildFact thingOf(Class<? extends ChildFact> kind) {
        return log.facts().latest(kind).orElseThrow().body();
    }

    @Test
    void of_two_reversals_the_one_of_the_decision_that_is_meant_is_put_right() {
        Sent twice = Sent.PLACED.rows(
                PLACED_ADOPTION, "C1,01/05/2022,01/07/2023,01/08/2023,RD1", "C1,01/05/2022,01/10/2023,05/03/2024,RD2");
        take(2024, twice);
        take(2024, twice.change(PLACED_ADOPTION, "01/08/2023", "02/08/2023"));

        assertThat(log.facts().all(Reversal.class))
                .extracting(Standing::on)
                .containsExactly(day("2023-08-02"), day("2024-03-05"));
    }

    @Test
    void the_end_of_a_new_period_of_care_leaves_that_of_the_one_before() {
        take(
                2023,
                Sent.PLACED
                        .without(PLACED_ADOPTION)
                        .without(AD1)
                        .rows(EPISODES, "C1,10/06/2022,S,C1,N1,U6,PR1,01/12/2022,E4A,,TS1 1AA,TS2 2BB,SC000001"));
        take(2024, Sent.PLACED);
        take(2025, Sent.ADOPTED);

        assertThat(log.facts().all(CareLeft.class))
                .extracting(Standing::on)
                .containsExactly(day("2022-12-01"), day("2024-09-20"));
    }

    private boolean take(int year, Sent sent) {
        Return903 read = sent.read(year);
        ChildReturn child = read.children().get("C1");
        ToldFacts before = ToldFacts.of(years);
        years.put(year, YearRows.of(child));
        News news = new ChildImport(read, log.recording(Source.SSDA903), (one, facts) -> ChildLog.judged(facts))
                .of(log.child, log.facts(), child, before, ToldFacts.of(years))
                .news();
        log.add(news.added());
        corrections.addAll(news.corrections());
        return !news.added().isEmpty();
    }
}
