package uk.org.adoptionteesvalley.referral.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;

/** The day on which the court revoked the order. */
@Schema(examples = "{\"revokedOn\": \"2025-10-06\"}")
public record Revocation(
        @NotNull LocalDate revokedOn, @Valid Correction corrects) {

    RevocationOf of(UUID order) {
        return new RevocationOf(order, revokedOn, corrects);
    }
}
