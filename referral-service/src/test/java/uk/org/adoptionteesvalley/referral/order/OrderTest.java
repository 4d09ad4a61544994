package uk.org.adoptionteesvalley.referral.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;

class OrderTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Order only() {
        assertThat(Order.all(log.facts())).hasSize(1);
        return Order.all(log.facts()).get(0);
    }

    @Test
    void an_application_that_no_order_answers_is_pending() {
        UUID application = log.told(new PlacementOrderApplication(day("2024-02-29"), "Testtown", "C1"));
        assertThat(only().isPending()).isTrue();
        assertThat(only().isGranted()).isFalse();
        assertThat(only().isInForce()).isFalse();
        assertThat(only().id()).isEqualTo(application);
        assertThat(only().appliedOn()).isEqualTo("2024-02-29");
        assertThat(only().grantedOn()).isNull();
        assertThat(only().isInForceOn(day("2024-03-01"))).isFalse();
    }

    @Test
    void an_order_takes_the_place_of_the_application_that_it_answers() {
        UUID application = log.told(new PlacementOrderApplication(day("2024-02-29"), null, null));
        UUID order = log.told(new PlacementOrder(application, null, day("2024-03-31"), null, null));
        assertThat(only().isPending()).isFalse();
        assertThat(only().id()).isEqualTo(order);
        assertThat(only().appliedOn()).isEqualTo("2024-02-29");
        assertThat(only().application()).isNotNull();
    }

    @Test
    void an_order_that_answers_another_application_leaves_this_one_pending() {
        log.told(new PlacementOrder(null, day("2024-01-05"), day("2024-03-31"), null, null));
        log.told(new PlacementOrderApplication(day("2024-04-01"), null, null));
        assertThat(Order.all(log.facts())).extracting(Order::isPending).containsExactly(false, true);
        assertThat(Order.all(log.facts()).get(0).appliedOn()).isEqualTo("2024-01-05");
    }

    @Test
    void it_is_in_force_from_its_day_to_the_day_before_its_end() {
        UUID order = log.told(new PlacementOrder(null, null, day("2024-02-29"), null, null));
        assertThat(only().isInForce()).isTrue();
        assertThat(only().endedOn()).isNull();
        assertThat(only().isInForceOn(day("2024-02-28"))).isFalse();
        assertThat(only().isInForceOn(day("2030-01-01"))).isTrue();
        log.told(new PlacementOrderEnd(order, day("2024-03-31")));
        assertThat(only().isInForce()).isFalse();
        assertThat(only().endedOn()).isEqualTo("2024-03-31");
        assertThat(only().isInForceOn(day("2024-02-29"))).isTrue();
        assertThat(only().isInForceOn(day("2024-03-30"))).isTrue();
        assertThat(only().isInForceOn(day("2024-03-31"))).isFalse();
    }

    @Test
    void an_order_of_unknown_beginning_was_in_force_on_every_day_before_its_end() {
        UUID order = log.told(new PlacementOrder(null, null, null, null, null), Source.SSDA903);
        log.told(new PlacementOrderEnd(order, day("2024-03-31")));
        assertThat(only().isInForceOn(day("2006-01-01"))).isTrue();
        assertThat(only().isInForceOn(day("2024-03-31"))).isFalse();
    }

    @Test
    void each_order_has_its_own_end_and_of_two_ends_the_later_counts() {
        UUID first = log.told(new PlacementOrder(null, null, day("2023-05-01"), null, null));
        UUID second = log.told(new PlacementOrder(null, null, day("2024-05-01"), null, null));
        log.told(new PlacementOrderEnd(first, day("2024-01-31")));
        log.told(new PlacementOrderEnd(first, day("2024-02-29")));
        assertThat(Order.all(log.facts()).get(0).endedOn()).isEqualTo("2024-02-29");
        assertThat(Order.all(log.facts()).get(1).id()).isEqualTo(second);
        assertThat(Order.all(log.facts()).get(1).isInForce()).isTrue();
    }

    @Test
    void two_orders_that_returns_alone_tell_may_stand_without_the_end_of_the_first() {
        log.told(new PlacementOrder(null, null, day("2023-12-01"), null, null), Source.SSDA903);
        log.told(new PlacementOrder(null, null, day("2024-02-29"), null, null), Source.SSDA903);
        assertThat(log.brokenRules()).doesNotContain("s21 ACA 2002");
    }

    @Test
    void an_order_entered_beside_a_returned_one_waits_for_its_end() {
        UUID first = log.told(new PlacementOrder(null, null, day("2023-12-01"), null, null), Source.SSDA903);
        log.told(new PlacementOrder(null, null, day("2024-02-29"), null, null));
        assertThat(log.brokenRules()).contains("s21 ACA 2002");
        UUID end = log.told(new PlacementOrderEnd(first, day("2024-02-29")));
        assertThat(log.brokenRules()).doesNotContain("s21 ACA 2002");
        log.corrected(end, new PlacementOrderEnd(first, day("2024-03-01")));
        assertThat(log.brokenRules()).contains("s21 ACA 2002");
        ChildLog other = new ChildLog();
        other.told(new PlacementOrder(null, null, day("2023-12-01"), null, null));
        other.told(new PlacementOrder(null, null, day("2024-02-29"), null, null), Source.SSDA903);
        assertThat(other.brokenRules()).contains("s21 ACA 2002");
    }

    @Test
    void an_order_is_granted_on_the_day_of_its_application_and_of_its_end_at_the_earliest() {
        UUID application = log.told(new PlacementOrderApplication(day("2024-02-29"), null, null));
        UUID order = log.told(new PlacementOrder(application, null, day("2024-02-29"), null, null));
        log.told(new PlacementOrderEnd(order, day("2024-02-29")));
        assertThat(log.brokenRules()).doesNotContain("s22 ACA 2002", "s24 ACA 2002");
    }

    @Test
    void there_were_placement_orders_from_1_december_2005_on() {
        log.told(new PlacementOrder(null, null, day("2005-12-01"), null, null));
        assertThat(log.brokenRules()).doesNotContain("446");
    }

    @Test
    void no_order_is_made_of_who_is_of_age() {
        log.told(new Described("Testchild-Alpha", null, day("2006-02-28"), null, null, null, null));
        UUID order = log.told(new PlacementOrder(null, null, day("2024-02-28"), null, null));
        assertThat(log.brokenRules()).contains("s21(4) ACA 2002");
        log.corrected(order, new PlacementOrder(null, null, day("2024-02-27"), null, null));
        assertThat(log.brokenRules()).doesNotContain("s21(4) ACA 2002");
    }
}
