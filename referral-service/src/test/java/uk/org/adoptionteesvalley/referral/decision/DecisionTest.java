package uk.org.adoptionteesvalley.referral.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

class DecisionTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private UUID decided(String on, boolean shouldBePlaced) {
        return log.told(new BestInterestsDecision(day(on), shouldBePlaced, true, null));
    }

    private Decision latest() {
        return Decision.all(log.facts()).get(Decision.all(log.facts()).size() - 1);
    }

    @Test
    void it_is_in_force_from_its_day_to_the_day_before_its_reversal() {
        UUID decision = decided("2024-02-29", true);
        log.told(new Reversal(decision, day("2024-03-31"), "RD3"));
        assertThat(latest().isInForceOn(day("2024-02-28"))).isFalse();
        assertThat(latest().isInForceOn(day("2024-02-29"))).isTrue();
        assertThat(latest().isInForceOn(day("2024-03-30"))).isTrue();
        assertThat(latest().isInForceOn(day("2024-03-31"))).isFalse();
        assertThat(latest().reversedOn()).isEqualTo("2024-03-31");
        assertThat(latest().reversalReason()).isEqualTo("RD3");
        assertThat(latest().isReversed()).isTrue();
        assertThat(latest().isOpen()).isFalse();
    }

    @Test
    void while_it_is_not_reversed_it_is_open_and_stays_in_force() {
        UUID decision = decided("2024-02-29", true);
        assertThat(Decision.open(log.facts())).map(Decision::id).contains(decision);
        assertThat(Decision.inForce(log.facts(), day("2024-02-28"))).isEmpty();
        assertThat(Decision.inForce(log.facts(), day("2030-01-01")))
                .map(Decision::id)
                .contains(decision);
        assertThat(latest().reversedOn()).isNull();
        assertThat(latest().reversalReason()).isNull();
    }

    @Test
    void a_decision_against_adoption_is_neither_open_nor_in_force() {
        decided("2024-02-29", false);
        assertThat(latest().shouldBePlaced()).isFalse();
        assertThat(Decision.open(log.facts())).isEmpty();
        assertThat(Decision.inForce(log.facts(), day("2024-03-01"))).isEmpty();
    }

    @Test
    void of_two_the_later_is_the_one_and_each_keeps_its_own_reversal() {
        UUID first = decided("2023-11-01", true);
        log.told(new Reversal(first, day("2024-02-01"), "RD1"));
        UUID second = decided("2024-02-01", true);
        assertThat(Decision.inForce(log.facts(), day("2024-01-31")))
                .map(Decision::id)
                .contains(first);
        assertThat(Decision.inForce(log.facts(), day("2024-02-01")))
                .map(Decision::id)
                .contains(second);
        assertThat(Decision.open(log.facts())).map(Decision::id).contains(second);
    }

    @Test
    void where_two_stand_open_the_later_counts() {
        decided("2023-11-01", true);
        UUID second = decided("2024-02-01", true);
        assertThat(Decision.open(log.facts())).map(Decision::id).contains(second);
        assertThat(Decision.inForce(log.facts(), day("2024-02-01")))
                .map(Decision::id)
                .contains(second);
    }

    @Test
    void of_two_reversals_the_later_counts() {
        UUID decision = decided("2023-11-01", true);
        log.told(new Reversal(decision, day("2024-02-01"), "RD1"));
        log.told(new Reversal(decision, day("2024-03-01"), "RD2"));
        assertThat(latest().reversalReason()).isEqualTo("RD2");
    }

    @Test
    void what_returns_alone_tell_of_a_decision_before_care_is_judged_among_their_own_rules() {
        log.told(new CareEntered(day("2024-02-29")), Source.SSDA903);
        log.told(new BestInterestsDecision(day("2024-02-28"), true, null, null), Source.SSDA903);
        assertThat(log.brokenRules()).doesNotContain("334");
    }

    @Test
    void where_a_person_told_the_decision_or_the_care_the_decision_is_not_before_care() {
        log.told(new CareEntered(day("2024-02-29")), Source.SSDA903);
        UUID decision = decided("2024-02-28", true);
        assertThat(log.brokenRules()).contains("334");
        log.corrected(decision, new BestInterestsDecision(day("2024-02-29"), true, true, null));
        assertThat(log.brokenRules()).doesNotContain("334");
        ChildLog other = new ChildLog();
        other.told(new CareEntered(day("2024-02-29")));
        other.told(new BestInterestsDecision(day("2024-02-28"), true, null, null), Source.SSDA903);
        assertThat(other.brokenRules()).contains("334");
    }
}
