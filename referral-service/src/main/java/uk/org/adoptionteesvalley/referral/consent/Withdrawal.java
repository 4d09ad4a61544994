package uk.org.adoptionteesvalley.referral.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;

/** The day on which the consent was withdrawn. */
@Schema(examples = "{\"withdrawnOn\": \"2025-07-14\"}")
public record Withdrawal(
        @NotNull LocalDate withdrawnOn, @Valid Correction corrects) {

    WithdrawalOf of(UUID consent) {
        return new WithdrawalOf(consent, withdrawnOn, corrects);
    }
}
