package uk.org.adoptionteesvalley.referral.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Consent;
import uk.org.adoptionteesvalley.referral.fact.ConsentWithdrawal;

/**
 * A parent's consent as it stands.
 *
 * @param withdrawal null while it is in force
 */
public record ConsentGiven(Standing<Consent> given, Standing<ConsentWithdrawal> withdrawal) {

    public static List<ConsentGiven> all(Facts<ChildFact> facts) {
        return facts.each(Consent.class)
                .map(given -> new ConsentGiven(given, withdrawalOf(given, facts)))
                .toList();
    }

    private static Standing<ConsentWithdrawal> withdrawalOf(Standing<Consent> given, Facts<ChildFact> facts) {
        return facts.each(ConsentWithdrawal.class)
                .filter(withdrawal -> withdrawal.body().consent().equals(given.id()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public UUID id() {
        return given.id();
    }

    public LocalDate consentedOn() {
        return given.on();
    }

    public LocalDate withdrawnOn() {
        return withdrawal == null ? null : withdrawal.on();
    }

    public boolean isInForce() {
        return withdrawal == null;
    }

    public boolean isInForceOn(LocalDate day) {
        return given.isBy(day) && (withdrawal == null || withdrawal.on().isAfter(day));
    }
}
