package uk.org.adoptionteesvalley.referral.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as it is shown. */
@Schema(name = "Consent")
public record ConsentView(
        UUID id,
        LocalDate consentedOn,
        boolean advanceConsent,
        LocalDate withdrawnOn,
        String recordedBy,
        Instant recordedAt) {

    public static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.consentedOn(),
                consent.advanceConsent(),
                consent.withdrawnOn(),
                consent.recorded().by(),
                consent.recorded().at());
    }
}
