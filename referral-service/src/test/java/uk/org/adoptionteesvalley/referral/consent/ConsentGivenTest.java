package uk.org.adoptionteesvalley.referral.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.Consent;
import uk.org.adoptionteesvalley.referral.fact.ConsentWithdrawal;
import uk.org.adoptionteesvalley.referral.fact.Described;

class ConsentGivenTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void it_is_in_force_from_its_day_to_the_day_before_its_withdrawal() {
        UUID consent = log.told(new Consent(day("2024-02-29"), false));
        ConsentGiven given = ConsentGiven.all(log.facts()).get(0);
        assertThat(given.isInForce()).isTrue();
        assertThat(given.withdrawnOn()).isNull();
        assertThat(given.isInForceOn(day("2024-02-28"))).isFalse();
        assertThat(given.isInForceOn(day("2030-01-01"))).isTrue();
        log.told(new ConsentWithdrawal(consent, day("2024-03-31")));
        ConsentGiven withdrawn = ConsentGiven.all(log.facts()).get(0);
        assertThat(withdrawn.id()).isEqualTo(consent);
        assertThat(withdrawn.isInForce()).isFalse();
        assertThat(withdrawn.consentedOn()).isEqualTo("2024-02-29");
        assertThat(withdrawn.withdrawnOn()).isEqualTo("2024-03-31");
        assertThat(withdrawn.isInForceOn(day("2024-03-30"))).isTrue();
        assertThat(withdrawn.isInForceOn(day("2024-03-31"))).isFalse();
    }

    @Test
    void each_has_its_own_withdrawal_and_of_two_the_later_counts() {
        UUID first = log.told(new Consent(day("2023-07-01"), false));
        log.told(new Consent(day("2024-07-01"), true));
        log.told(new ConsentWithdrawal(first, day("2023-08-01")));
        log.told(new ConsentWithdrawal(first, day("2023-09-01")));
        assertThat(ConsentGiven.all(log.facts()))
                .extracting(ConsentGiven::withdrawnOn)
                .containsExactly(day("2023-09-01"), null);
    }

    @Test
    void consents_follow_one_another_on_the_day_of_the_withdrawal_and_each_is_withdrawn_by_itself() {
        log.told(new Described("Testchild-Alpha", null, day("2023-05-01"), null, null, null, null));
        UUID first = log.told(new Consent(day("2023-07-01"), false));
        UUID withdrawal = log.told(new ConsentWithdrawal(first, day("2024-02-29")));
        UUID second = log.told(new Consent(day("2024-02-29"), false));
        log.told(new ConsentWithdrawal(second, day("2024-03-31")));
        assertThat(log.brokenRules()).isEmpty();
        log.corrected(withdrawal, new ConsentWithdrawal(first, day("2024-03-01")));
        assertThat(log.brokenRules()).containsExactly("s19 ACA 2002");
    }
}
