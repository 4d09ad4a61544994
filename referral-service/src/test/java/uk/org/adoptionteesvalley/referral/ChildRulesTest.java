package uk.org.adoptionteesvalley.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.rule.LockedRecord;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;
import uk.org.adoptionteesvalley.referral.fact.Closed;
import uk.org.adoptionteesvalley.referral.fact.Consent;
import uk.org.adoptionteesvalley.referral.fact.ConsentWithdrawal;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.JourneyTold;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;
import uk.org.adoptionteesvalley.referral.fact.Referred;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

class ChildRulesTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Described born(String on) {
        return new Described("Testchild-Alpha", "Example", day(on), null, "F", null, null);
    }

    private UUID decided(String on) {
        return log.told(new BestInterestsDecision(day(on), true, true, null));
    }

    private UUID granted(String on) {
        return log.told(new PlacementOrder(null, null, day(on), null, null));
    }

    private void inCare() {
        log.told(born("2023-05-01"));
        log.told(new CareEntered(day("2023-06-01")));
    }

    @Test
    void a_child_has_a_birth_or_a_day_it_is_expected_on() {
        log.told(new Described("Testchild-Alpha", null, null, null, null, null, null));
        assertThat(log.brokenRules()).containsExactly("IDENTITY");
    }

    @Test
    void nothing_happens_before_a_child_is_born() {
        log.told(born("2023-05-01"));
        log.told(new CareEntered(day("2023-04-30")));
        assertThat(log.brokenRules()).containsExactly("BIRTH");
    }

    @Test
    void a_birth_that_lies_ahead_is_expected_and_not_told() {
        log.told(born("2025-05-02"));
        assertThat(log.brokenRules()).containsExactly("FUTURE");
    }

    @Test
    void no_decision_is_made_of_an_unborn_child() {
        log.told(new Described(null, null, null, day("2025-09-01"), null, null, null));
        decided("2025-04-01");
        assertThat(log.brokenRules()).containsExactly("184");
    }

    @Test
    void a_decision_waits_for_the_health_report() {
        inCare();
        log.told(new BestInterestsDecision(day("2023-11-01"), true, false, null));
        assertThat(log.brokenRules()).containsExactly("regs 15 and 17(1)(b) AAR 2005");
    }

    @Test
    void a_decision_of_a_return_is_not_asked_for_the_health_report() {
        inCare();
        log.told(new BestInterestsDecision(day("2023-11-01"), true, null, null), Source.SSDA903);
        assertThat(log.brokenRules()).isEmpty();
    }

    @Test
    void an_open_decision_belongs_to_the_present_period_of_care() {
        inCare();
        decided("2023-05-31");
        assertThat(log.brokenRules()).containsExactly("334");
    }

    @Test
    void a_decision_on_the_day_of_entering_care_and_of_the_earlier_reversal_is_in_order() {
        inCare();
        UUID first = decided("2023-06-01");
        log.told(new Reversal(first, day("2024-02-29"), "RD4"));
        decided("2024-02-29");
        assertThat(log.brokenRules()).isEmpty();
    }

    @Test
    void no_second_decision_while_one_is_open_or_before_its_reversal() {
        inCare();
        UUID first = decided("2023-11-01");
        UUID second = decided("2024-01-01");
        assertThat(log.brokenRules()).containsExactly("579");
        log.takenBack(second);
        log.told(new Reversal(first, day("2024-03-01"), "RD1"));
        decided("2024-02-01");
        assertThat(log.brokenRules()).containsExactly("579");
    }

    @Test
    void nobody_is_decided_on_who_is_of_age() {
        log.told(born("2004-02-29"));
        decided("2022-03-01");
        assertThat(log.brokenRules()).containsExactly("s47(8) ACA 2002");
    }

    @Test
    void whoever_is_born_on_29_february_is_a_child_on_28_february_still() {
        log.told(born("2004-02-29"));
        decided("2022-02-28");
        assertThat(log.brokenRules()).isEmpty();
    }

    @Test
    void a_reversal_has_a_day_a_reason_and_a_decision() {
        inCare();
        log.told(new Reversal(null, null, null));
        assertThat(log.brokenRules()).containsExactlyInAnyOrder("119", "119", "563");
    }

    @Test
    void a_reversal_follows_its_decision_once_and_for_a_reason_that_there_is() {
        inCare();
        UUID decision = decided("2023-11-01");
        UUID early = log.told(new Reversal(decision, day("2023-10-31"), "RD1"));
        assertThat(log.brokenRules()).containsExactly("522");
        log.corrected(early, new Reversal(decision, day("2023-11-02"), "RD5"));
        assertThat(log.brokenRules()).containsExactly("120");
        log.corrected(early, new Reversal(decision, day("2023-11-02"), "RD2"));
        log.told(new Reversal(decision, day("2023-11-03"), "RD2"));
        assertThat(log.brokenRules()).containsExactly("563");
    }

    @Test
    void an_order_rests_on_a_decision_in_force_that_day() {
        inCare();
        decided("2023-11-01");
        granted("2023-10-31");
        assertThat(log.brokenRules()).containsExactly("553");
    }

    @Test
    void an_order_that_a_return_tells_may_stand_alone() {
        inCare();
        log.told(new PlacementOrder(null, null, day("2023-10-31"), null, null), Source.SSDA903);
        assertThat(log.brokenRules()).isEmpty();
    }

    @Test
    void one_order_is_in_force_at_a_time() {
        inCare();
        decided("2023-11-01");
        UUID order = granted("2023-12-01");
        granted("2024-02-01");
        assertThat(log.brokenRules()).containsExactly("s21 ACA 2002");
        log.told(new PlacementOrderEnd(order, day("2024-02-01")));
        assertThat(log.brokenRules()).isEmpty();
    }

    @Test
    void an_order_ends_once_and_after_it_began() {
        inCare();
        decided("2023-11-01");
        UUID order = granted("2023-12-01");
        log.told(new PlacementOrderEnd(order, day("2023-11-30")));
        assertThat(log.brokenRules()).containsExactly("s24 ACA 2002");
        log.told(new PlacementOrderEnd(order, day("2024-01-01")));
        assertThat(log.brokenRules()).containsExactlyInAnyOrder("s24 ACA 2002", "s24 ACA 2002");
    }

    @Test
    void an_order_answers_its_application_and_one_application_is_before_the_court() {
        inCare();
        decided("2023-11-01");
        UUID application = log.told(new PlacementOrderApplication(day("2023-12-02"), null, null));
        log.told(new PlacementOrder(application, null, day("2023-12-01"), null, null));
        assertThat(log.brokenRules()).containsExactly("s22 ACA 2002");
        log.told(new PlacementOrderApplication(day("2024-01-01"), null, null));
        log.told(new PlacementOrderApplication(day("2024-01-02"), null, null));
        assertThat(log.brokenRules()).containsExactlyInAnyOrder("s22 ACA 2002", "s22 ACA 2002");
    }

    @Test
    void an_application_needs_its_day() {
        inCare();
        log.told(new PlacementOrderApplication(null, null, null));
        assertThat(log.brokenRules()).containsExactly("147");
    }

    @Test
    void there_were_no_placement_orders_before_december_2005() {
        log.told(born("2004-05-01"));
        log.told(new BestInterestsDecision(day("2005-06-01"), true, true, null));
        granted("2005-11-30");
        assertThat(log.brokenRules()).containsExactly("446");
    }

    @Test
    void consent_is_given_six_weeks_after_birth_and_one_at_a_time() {
        log.told(born("2023-05-01"));
        UUID consent = log.told(new Consent(day("2023-06-11"), false));
        assertThat(log.brokenRules()).containsExactly("s52(3) ACA 2002");
        log.corrected(consent, new Consent(day("2023-06-12"), false));
        assertThat(log.brokenRules()).isEmpty();
        log.told(new Consent(day("2023-07-01"), true));
        assertThat(log.brokenRules()).containsExactly("s19 ACA 2002");
    }

    @Test
    void a_consent_is_withdrawn_once_and_after_it_was_given() {
        log.told(born("2023-05-01"));
        UUID consent = log.told(new Consent(day("2023-07-01"), false));
        UUID withdrawal = log.told(new ConsentWithdrawal(consent, day("2023-06-30")));
        assertThat(log.brokenRules()).containsExactly("s31 ACA 2002");
        log.corrected(withdrawal, new ConsentWithdrawal(consent, day("2023-07-01")));
        assertThat(log.brokenRules()).isEmpty();
        log.told(new ConsentWithdrawal(consent, day("2023-08-01")));
        assertThat(log.brokenRules()).contains("s31 ACA 2002");
    }

    @Test
    void a_period_of_care_ends_before_the_next_begins() {
        inCare();
        UUID second = log.told(new CareEntered(day("2024-01-01")));
        assertThat(log.brokenRules()).containsExactly("432");
        log.takenBack(second);
        UUID first = log.facts().latest(CareEntered.class).orElseThrow().id();
        UUID left = log.told(new CareLeft(first, day("2023-05-31")));
        assertThat(log.brokenRules()).containsExactly("432");
        log.corrected(left, new CareLeft(first, day("2023-12-31")));
        log.told(new CareEntered(day("2024-01-01")));
        assertThat(log.brokenRules()).isEmpty();
    }

    @Test
    void a_child_is_notified_before_it_is_referred_and_each_once() {
        log.told(born("2023-05-01"));
        log.told(new Notified(day("2023-06-10")));
        log.told(new Referred(day("2023-06-09")));
        assertThat(log.brokenRules()).containsExactly("ORDER");
        log.told(new Referred(day("2023-07-01")));
        assertThat(log.brokenRules()).containsExactly("ONCE");
    }

    @Test
    void a_case_is_not_closed_over_a_standing_decision() {
        inCare();
        decided("2023-11-01");
        log.told(new Closed(day("2023-11-01"), "The plan is now long-term fostering"));
        assertThat(log.brokenRules()).containsExactly("557");
    }

    @Test
    void after_the_adoption_order_nothing_is_added_and_no_day_is_put_right() {
        inCare();
        UUID decision = decided("2023-11-01");
        log.told(new JourneyTold(null, null, day("2024-06-01")), Source.SERVICE);
        log.corrected(decision, new BestInterestsDecision(day("2023-11-02"), true, true, null));
        assertThat(log.brokenRules()).containsExactly(LockedRecord.RULE);
        log.cutTo(log.size() - 1);
        log.told(new Reversal(decision, day("2024-07-01"), "RD1"));
        assertThat(log.brokenRules()).containsExactly(LockedRecord.RULE);
    }
}
