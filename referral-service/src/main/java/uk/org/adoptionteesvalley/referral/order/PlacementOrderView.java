package uk.org.adoptionteesvalley.referral.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;

/** A placement order as it is shown, or the application for one. */
@Schema(name = "PlacementOrder")
public record PlacementOrderView(
        UUID id,
        LocalDate appliedOn,

        @Schema(description = "Whether the court has granted it; grantedOn may be unknown all the same")
        boolean granted,

        LocalDate grantedOn,
        LocalDate endedOn,
        @Schema(examples = "Testtown Family Court") String court,
        @Schema(examples = "ZZ24C00001") String caseNumber,
        Source source,
        String recordedBy,
        Instant recordedAt) {

    public static PlacementOrderView of(Order order) {
        return new PlacementOrderView(
                order.id(),
                order.appliedOn(),
                order.isGranted(),
                order.grantedOn(),
                order.endedOn(),
                order.isGranted()
                        ? order.granted().body().court()
                        : order.application().body().court(),
                order.isGranted()
                        ? order.granted().body().caseNumber()
                        : order.application().body().caseNumber(),
                order.told().source(),
                order.told().recordedBy(),
                order.told().recordedAt());
    }

    /** The order that was recorded, or whose end was; null where it was taken back since. */
    static PlacementOrderView of(Subject child, Facts<ChildFact> facts, UUID thing) {
        UUID id = facts.find(PlacementOrderEnd.class, thing)
                .map(end -> end.body().order())
                .orElse(thing);
        return Order.all(facts).stream()
                .filter(order -> order.id().equals(id)
                        || order.application() != null
                                && order.application().id().equals(id))
                .findFirst()
                .map(PlacementOrderView::of)
                .orElse(null);
    }
}
