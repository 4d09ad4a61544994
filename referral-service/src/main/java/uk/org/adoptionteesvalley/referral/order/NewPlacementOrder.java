package uk.org.adoptionteesvalley.referral.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;

/** A placement order granted, or the application for one; a grant answers the application that is pending. */
@Schema(
        examples =
                "{\"appliedOn\": \"2025-06-16\", \"grantedOn\": \"2025-08-04\", \"court\": \"Testtown Family Court\", \"caseNumber\": \"ZZ25C00001\"}")
public record NewPlacementOrder(
        LocalDate appliedOn,

        @Schema(description = "Left out while the application is before the court")
        LocalDate grantedOn,

        @Size(max = 200) String court,

        @Size(max = 50) String caseNumber,

        @Valid Correction corrects)
        implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        if (grantedOn == null) {
            return new PlacementOrderApplication(appliedOn, court, caseNumber);
        }
        Optional<Order> pending =
                Order.all(known).stream().filter(Order::isPending).findFirst();
        return new PlacementOrder(
                pending.map(Order::id).orElse(null),
                appliedOn,
                grantedOn,
                or(court, pending.map(order -> order.application().body().court())),
                or(caseNumber, pending.map(order -> order.application().body().caseNumber())));
    }

    private static String or(String sent, Optional<String> known) {
        return sent == null ? known.orElse(null) : sent;
    }
}
