package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.referral.consent.ConsentView;
import uk.org.adoptionteesvalley.referral.decision.DecisionView;
import uk.org.adoptionteesvalley.referral.order.PlacementOrderView;

/** A child as the council's people and the agency's managers see it. */
@Schema(name = "Child")
public record ChildView(
        UUID id,
        @Schema(examples = "E06000001") String localAuthority,
        @Schema(examples = "H0001") String laChildId,
        @Schema(examples = "Testchild-Alpha") String givenName,
        @Schema(examples = "Example") String familyName,
        LocalDate dateOfBirth,
        LocalDate expectedOn,
        @Schema(examples = "F") String sex,
        @Schema(examples = "WBRI") String ethnicity,
        Boolean disabled,
        LocalDate enteredCareOn,
        LocalDate leftCareOn,
        LocalDate notifiedOn,
        LocalDate referredOn,
        LocalDate closedOn,
        String closedReason,
        ChildStage stage,
        List<DecisionView> bestInterestsDecisions,
        List<PlacementOrderView> placementOrders,
        List<ConsentView> consents,
        LocalDate adoptionOrderOn,
        List<Clocks.Clock> clocks) {

    public static ChildView of(Child child, LocalDate today) {
        Description description = child.description();
        return new ChildView(
                child.id(),
                child.localAuthority(),
                child.laChildId(),
                description.givenName(),
                description.familyName(),
                description.dateOfBirth(),
                description.expectedOn(),
                description.sex(),
                description.ethnicity(),
                description.disabled(),
                child.enteredCareOn(),
                child.leftCareOn(),
                child.notifiedOn(),
                child.referredOn(),
                child.closedOn(),
                child.closedReason(),
                child.stage(),
                child.decisions().stream().map(DecisionView::of).toList(),
                child.orders().stream().map(PlacementOrderView::of).toList(),
                child.consents().stream().map(ConsentView::of).toList(),
                child.adoptionOrderOn(),
                Clocks.of(child, today));
    }
}
