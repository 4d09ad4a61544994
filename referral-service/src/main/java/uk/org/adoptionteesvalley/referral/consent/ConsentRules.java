package uk.org.adoptionteesvalley.referral.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.clock.Limit;
import uk.org.adoptionteesvalley.chassis.clock.LimitUnit;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;
import uk.org.adoptionteesvalley.referral.fact.ConsentWithdrawal;

/** What must hold of parental consent and its withdrawal (ss 19, 31, 32 and 52 Adoption and Children Act 2002). */
@ApplicationScoped
public class ConsentRules implements ChildRules {

    /** s52(3) Adoption and Children Act 2002: a mother's consent in the first six weeks is of no effect. */
    static final Limit AFTER_BIRTH = new Limit(6, LimitUnit.WEEKS);

    private static final String S52 = "s52(3) ACA 2002";

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        LocalDate born = Description.of(facts).dateOfBirth();
        List<ConsentGiven> consents = ConsentGiven.all(facts);
        for (ConsentGiven consent : consents) {
            judgement.require(
                    born != null && AFTER_BIRTH.hasRun(born, consent.consentedOn()),
                    consent.given(),
                    S52,
                    "Consent cannot be given on " + consent.consentedOn() + ", before the child is six weeks old.");
        }
        for (int i = 1; i < consents.size(); i++) {
            oneAfterTheOther(consents.get(i - 1), consents.get(i), judgement);
        }
        for (Standing<ConsentWithdrawal> withdrawal : facts.all(ConsentWithdrawal.class)) {
            consents.stream()
                    .filter(consent -> consent.id().equals(withdrawal.body().consent()))
                    .forEach(consent -> withdrawn(consent, withdrawal, judgement));
        }
    }

    private static void oneAfterTheOther(ConsentGiven earlier, ConsentGiven later, Judgement judgement) {
        judgement.require(
                earlier.withdrawnOn() != null && !later.consentedOn().isBefore(earlier.withdrawnOn()),
                Standing.later(earlier.given(), later.given()),
                "consentedOn",
                "s19 ACA 2002",
                "A consent is in force already on " + later.consentedOn() + ", since " + earlier.consentedOn() + ".");
    }

    private static void withdrawn(ConsentGiven consent, Standing<ConsentWithdrawal> withdrawal, Judgement judgement) {
        judgement
                .require(
                        consent.withdrawal().id().equals(withdrawal.id()),
                        withdrawal,
                        "s31 ACA 2002",
                        "The consent was withdrawn already, on " + consent.withdrawnOn() + ".")
                .require(
                        !withdrawal.isBefore(consent.consentedOn()),
                        withdrawal,
                        "s31 ACA 2002",
                        "The consent withdrawn on " + withdrawal.on() + " was given on " + consent.consentedOn() + ".");
    }
}
