package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.care.Care;
import uk.org.adoptionteesvalley.referral.consent.ConsentGiven;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.order.Order;
import uk.org.adoptionteesvalley.referral.plan.Plan;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.ChildStage;

/** The child's whole state as it travels to the other services: ids, dates and codes, no name and no birthday. */
public record ChildEvent(
        UUID id,
        String localAuthority,
        String laChildId,
        ChildStage stage,
        String sex,
        String ethnicity,
        Boolean disabled,
        String birthMonth,
        LocalDate enteredCareOn,
        LocalDate leftCareOn,
        LocalDate notifiedOn,
        LocalDate referredOn,
        LocalDate closedOn,
        List<Made> decisions,
        List<Granted> placementOrders,
        List<Agreement> consents,
        History903 history903,
        List<ClockRun> clocks) {

    public static final String TYPE = "uk.org.adoptionteesvalley.child.v1";

    /** A best interests decision. */
    public record Made(
            UUID id, LocalDate decidedOn, boolean shouldBePlaced, LocalDate reversedOn, String reversalReason) {}

    /** A placement order that was granted; a mere application does not travel. */
    public record Granted(UUID id, LocalDate grantedOn, LocalDate endedOn) {}

    /** A consent. */
    public record Agreement(UUID id, LocalDate consentedOn, boolean advanceConsent, LocalDate withdrawnOn) {}

    static ChildEvent of(Child child, Facts<ChildFact> facts, List<ClockRun> clocks) {
        Description description = Description.of(facts);
        Care care = Care.of(facts);
        Plan plan = Plan.of(facts);
        return new ChildEvent(
                child.id(),
                child.localAuthority(),
                child.laChildId(),
                StageOfChild.of(facts),
                description.told().sex(),
                description.told().ethnicity(),
                description.told().disabled(),
                description.birthMonth(),
                care.enteredOn(),
                care.leftOn(),
                plan.notifiedOn(),
                plan.referredOn(),
                plan.closedOn(),
                Decision.all(facts).stream().map(ChildEvent::made).toList(),
                Order.all(facts).stream()
                        .filter(Order::isGranted)
                        .map(order -> new Granted(order.id(), order.grantedOn(), order.endedOn()))
                        .toList(),
                ConsentGiven.all(facts).stream().map(ChildEvent::agreement).toList(),
                facts.latest(History903.class).map(told -> told.body()).orElse(null),
                clocks);
    }

    private static Made made(Decision decision) {
        return new Made(
                decision.id(),
                decision.decidedOn(),
                decision.shouldBePlaced(),
                decision.reversedOn(),
                decision.reversalReason());
    }

    private static Agreement agreement(ConsentGiven consent) {
        return new Agreement(
                consent.id(), consent.consentedOn(), consent.given().body().advanceConsent(), consent.withdrawnOn());
    }
}
