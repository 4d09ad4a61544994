package uk.org.adoptionteesvalley.referral.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ConsentWithdrawal;

/** A consent as it is shown. */
@Schema(name = "Consent")
public record ConsentView(
        UUID id,
        LocalDate consentedOn,
        boolean advanceConsent,
        LocalDate withdrawnOn,
        String recordedBy,
        Instant recordedAt) {

    public static ConsentView of(ConsentGiven consent) {
        return new ConsentView(
                consent.id(),
                consent.consentedOn(),
                consent.given().body().advanceConsent(),
                consent.withdrawnOn(),
                consent.given().recordedBy(),
                consent.given().recordedAt());
    }

    /** The consent that was recorded, or whose withdrawal was; null where it was taken back since. */
    static ConsentView of(Subject child, Facts<ChildFact> facts, UUID thing) {
        UUID id = facts.find(ConsentWithdrawal.class, thing)
                .map(withdrawal -> withdrawal.body().consent())
                .orElse(thing);
        return ConsentGiven.all(facts).stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst()
                .map(ConsentView::of)
                .orElse(null);
    }
}
