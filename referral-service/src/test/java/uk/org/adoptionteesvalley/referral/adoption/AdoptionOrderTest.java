package uk.org.adoptionteesvalley.referral.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.rule.LockedRecord;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Consent;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.fact.JourneyTold;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;

class AdoptionOrderTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void journey(String adoptedOn) {
        log.told(new JourneyTold(null, null, adoptedOn == null ? null : day(adoptedOn)), Source.SERVICE);
    }

    private void returned(String adoptedOn) {
        log.told(new History903(List.of(), null, adoptedOn == null ? null : day(adoptedOn), false), Source.SSDA903);
    }

    private void inCare() {
        log.told(new Described("Testchild-Alpha", null, day("2023-05-01"), null, null, null, null));
        log.told(new CareEntered(day("2023-06-01")));
    }

    @Test
    void of_a_return_and_matching_the_newer_telling_counts() {
        assertThat(AdoptionOrder.of(log.facts())).isEmpty();
        returned(null);
        journey(null);
        assertThat(AdoptionOrder.of(log.facts())).isEmpty();
        returned("2024-02-29");
        assertThat(AdoptionOrder.of(log.facts())).map(AdoptionOrder::grantedOn).contains(day("2024-02-29"));
        journey("2024-03-31");
        assertThat(AdoptionOrder.of(log.facts())).map(AdoptionOrder::grantedOn).contains(day("2024-03-31"));
        returned("2024-03-01");
        assertThat(AdoptionOrder.of(log.facts())).map(AdoptionOrder::grantedOn).contains(day("2024-03-01"));
    }

    @Test
    void after_it_a_return_may_tell_what_it_will_and_a_person_adds_no_decision_order_or_consent() {
        inCare();
        journey("2024-06-01");
        log.told(new BestInterestsDecision(day("2023-11-01"), true, null, null), Source.SSDA903);
        assertThat(log.brokenRules()).isEmpty();
        log.told(new PlacementOrder(null, null, day("2023-12-01"), null, null));
        assertThat(log.brokenRules()).contains(LockedRecord.RULE);
        log.cutTo(log.size() - 1);
        log.told(new Consent(day("2023-12-01"), false));
        assertThat(log.brokenRules()).contains(LockedRecord.RULE);
    }

    @Test
    void after_it_no_decision_is_added_even_one_of_an_earlier_day() {
        inCare();
        journey("2024-06-01");
        log.told(new BestInterestsDecision(day("2023-11-01"), true, true, null));
        assertThat(log.brokenRules()).containsExactly(LockedRecord.RULE);
    }

    @Test
    void what_was_told_before_it_stands_and_is_corrected_no_more() {
        inCare();
        UUID decision = log.told(new BestInterestsDecision(day("2023-11-01"), true, true, null));
        journey("2024-06-01");
        assertThat(log.brokenRules()).isEmpty();
        log.corrected(decision, new BestInterestsDecision(day("2023-11-02"), true, true, null));
        assertThat(log.brokenRules()).containsExactly(LockedRecord.RULE);
    }

    @Test
    void after_it_nobody_is_named_anew_notified_or_taken_back() {
        inCare();
        UUID notified = log.told(new Notified(day("2023-06-02")));
        returned("2024-06-01");
        log.told(new Described("Testchild-Beta", null, null, null, null, null, null));
        assertThat(log.brokenRules()).containsExactly(LockedRecord.RULE);
        log.cutTo(log.size() - 1);
        log.corrected(notified, new Notified(day("2023-06-03")));
        assertThat(log.brokenRules()).containsExactly(LockedRecord.RULE);
        log.cutTo(log.size() - 1);
        log.takenBack(notified);
        assertThat(log.brokenRules()).containsExactly(LockedRecord.RULE);
    }

    @Test
    void an_order_that_never_was_locks_nothing() {
        inCare();
        journey("2024-06-01");
        Fact<ChildFact> told = log.facts().recorded().get(log.size() - 1);
        log.add(List.of(Fact.<ChildFact>told(
                        ChildFact.KINDS, log.child, new JourneyTold(null, null, null), log.recording(Source.SERVICE))
                .correcting(told.id(), "It never was")));
        log.told(new Described("Testchild-Beta", null, null, null, null, null, null));
        assertThat(log.brokenRules()).isEmpty();
    }
}
