package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.clock.ClockView;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.adoption.AdoptionOrder;
import uk.org.adoptionteesvalley.referral.care.Care;
import uk.org.adoptionteesvalley.referral.consent.ConsentGiven;
import uk.org.adoptionteesvalley.referral.consent.ConsentView;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.decision.DecisionView;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.order.Order;
import uk.org.adoptionteesvalley.referral.order.PlacementOrderView;
import uk.org.adoptionteesvalley.referral.plan.Plan;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.ChildStage;

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
        List<ClockView> clocks) {

    static ChildView of(Child child, Facts<ChildFact> facts, List<ClockView> clocks) {
        Described description = Description.of(facts).told();
        Care care = Care.of(facts);
        Plan plan = Plan.of(facts);
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
                care.enteredOn(),
                care.leftOn(),
                plan.notifiedOn(),
                plan.referredOn(),
                plan.closedOn(),
                plan.closedReason(),
                StageOfChild.of(facts),
                Decision.all(facts).stream().map(DecisionView::of).toList(),
                Order.all(facts).stream().map(PlacementOrderView::of).toList(),
                ConsentGiven.all(facts).stream().map(ConsentView::of).toList(),
                AdoptionOrder.of(facts).map(AdoptionOrder::grantedOn).orElse(null),
                clocks);
    }
}
