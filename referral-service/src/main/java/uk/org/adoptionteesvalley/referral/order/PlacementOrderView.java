package uk.org.adoptionteesvalley.referral.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.referral.child.Source;

/** A placement order as it is shown. */
@Schema(name = "PlacementOrder")
public record PlacementOrderView(
        UUID id,
        LocalDate appliedOn,

        @Schema(description = "Whether the court has granted it; grantedOn may be unknown all the same")
        boolean granted,

        LocalDate grantedOn,
        LocalDate endedOn,
        @Schema(examples = "Teesside Family Court") String court,
        @Schema(examples = "MB24C00001") String caseNumber,
        Source source,
        String recordedBy,
        Instant recordedAt) {

    public static PlacementOrderView of(PlacementOrder order) {
        return new PlacementOrderView(
                order.id(),
                order.appliedOn(),
                order.isGranted(),
                order.grantedOn(),
                order.endedOn(),
                order.court(),
                order.caseNumber(),
                order.source(),
                order.recorded().by(),
                order.recorded().at());
    }
}
