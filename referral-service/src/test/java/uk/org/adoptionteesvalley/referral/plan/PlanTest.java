package uk.org.adoptionteesvalley.referral.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.Closed;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.Referred;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

class PlanTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Plan plan() {
        return Plan.of(log.facts());
    }

    private void born() {
        log.told(new Described("Testchild-Alpha", null, day("2023-05-01"), null, null, null, null));
    }

    @Test
    void a_plan_of_which_nothing_is_told_has_no_days() {
        assertThat(plan()).isEqualTo(new Plan(null, null, null));
        assertThat(plan().notifiedOn()).isNull();
        assertThat(plan().referredOn()).isNull();
        assertThat(plan().closedOn()).isNull();
        assertThat(plan().closedReason()).isNull();
    }

    @Test
    void each_of_its_days_is_the_latest_told() {
        log.told(new Notified(day("2023-06-01")));
        log.told(new Referred(day("2024-02-29")));
        log.told(new Closed(day("2024-03-31"), "The plan is now long-term fostering"));
        assertThat(plan().notifiedOn()).isEqualTo("2023-06-01");
        assertThat(plan().referredOn()).isEqualTo("2024-02-29");
        assertThat(plan().closedOn()).isEqualTo("2024-03-31");
        assertThat(plan().closedReason()).isEqualTo("The plan is now long-term fostering");
    }

    @Test
    void a_child_is_notified_and_referred_on_one_day() {
        born();
        log.told(new Notified(day("2024-02-29")));
        log.told(new Referred(day("2024-02-29")));
        assertThat(log.brokenRules()).isEmpty();
    }

    @Test
    void each_is_told_once_and_what_was_told_last_is_at_fault() {
        born();
        log.told(new Notified(day("2024-03-31")));
        log.told(new Notified(day("2024-02-28")));
        UUID last = log.told(new Notified(day("2024-02-29")));
        assertThat(log.judged().broken()).singleElement().satisfies(each -> {
            assertThat(each.thing()).isEqualTo(last);
            assertThat(each.violation().rule()).isEqualTo("ONCE");
        });
        log.told(new Closed(day("2024-04-01"), "x"));
        log.told(new Closed(day("2024-04-02"), "x"));
        assertThat(log.brokenRules()).containsExactly("ONCE", "ONCE");
    }

    @Test
    void a_case_is_closed_before_a_decision_and_from_its_reversal_on() {
        born();
        UUID decision = log.told(new BestInterestsDecision(day("2024-02-29"), true, true, null));
        UUID before = log.told(new Closed(day("2024-02-28"), "x"));
        assertThat(log.brokenRules()).isEmpty();
        log.takenBack(before);
        UUID after = log.told(new Closed(day("2024-03-31"), "x"));
        assertThat(log.brokenRules()).containsExactly("557");
        log.told(new Reversal(decision, day("2024-03-31"), "RD4"));
        assertThat(log.brokenRules()).isEmpty();
        assertThat(plan().closed().id()).isEqualTo(after);
    }

    @Test
    void a_decision_that_a_return_alone_tells_does_not_hinder_the_closure() {
        born();
        log.told(new BestInterestsDecision(day("2024-02-29"), true, null, null), Source.SSDA903);
        log.told(new Closed(day("2024-03-31"), "x"));
        assertThat(log.brokenRules()).isEmpty();
    }
}
