package uk.org.adoptionteesvalley.referral.child;

import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.adoption.AdoptionOrder;
import uk.org.adoptionteesvalley.referral.consent.ConsentGiven;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.fact.JourneyTold;
import uk.org.adoptionteesvalley.referral.order.Order;
import uk.org.adoptionteesvalley.referral.plan.Plan;
import uk.org.adoptionteesvalley.referral.record.ChildStage;

/** Draws a child's stage from everything that stands of it. */
final class StageOfChild {

    private StageOfChild() {}

    static ChildStage of(Facts<ChildFact> facts) {
        if (AdoptionOrder.of(facts).isPresent()) {
            return ChildStage.ADOPTED;
        }
        Decision latest =
                Decision.all(facts).stream().reduce((first, second) -> second).orElse(null);
        if (latest != null && latest.isReversed()) {
            return ChildStage.REVERSED;
        }
        if (isPlaced(facts)) {
            return ChildStage.PLACED;
        }
        if (latest != null && !latest.shouldBePlaced() || Plan.of(facts).closed() != null) {
            return ChildStage.CLOSED_NO_DECISION;
        }
        return beforePlacement(facts, latest != null);
    }

    private static ChildStage beforePlacement(Facts<ChildFact> facts, boolean shouldBePlaced) {
        if (facts.each(JourneyTold.class).anyMatch(told -> told.body().matchedOn() != null)) {
            return ChildStage.MATCHED;
        }
        if (isAuthorised(facts)) {
            return ChildStage.AUTHORISED;
        }
        if (Order.all(facts).stream().anyMatch(Order::isPending)) {
            return ChildStage.PLACEMENT_ORDER_PENDING;
        }
        if (shouldBePlaced) {
            return ChildStage.SHOULD_BE_PLACED;
        }
        return Plan.of(facts).referred() == null ? ChildStage.EARLY_NOTIFICATION : ChildStage.REFERRED;
    }

    private static boolean isPlaced(Facts<ChildFact> facts) {
        return facts.each(JourneyTold.class).anyMatch(told -> told.body().placedOn() != null)
                || facts.each(History903.class).anyMatch(told -> told.body().isPlacedNow());
    }

    private static boolean isAuthorised(Facts<ChildFact> facts) {
        return Order.all(facts).stream().anyMatch(Order::isInForce)
                || ConsentGiven.all(facts).stream().anyMatch(ConsentGiven::isInForce);
    }
}
