package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;

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
        List<Decision> decisions,
        List<Order> placementOrders,
        List<Agreement> consents,
        History903 history903) {

    public static final String TYPE = "uk.org.adoptionteesvalley.child.v1";

    /** A best interests decision. */
    public record Decision(
            UUID id, LocalDate decidedOn, boolean shouldBePlaced, LocalDate reversedOn, String reversalReason) {}

    /** A placement order that was granted; a mere application does not travel. */
    public record Order(UUID id, LocalDate grantedOn, LocalDate endedOn) {}

    /** A consent. */
    public record Agreement(UUID id, LocalDate consentedOn, boolean advanceConsent, LocalDate withdrawnOn) {}

    public static ChildEvent of(Child child) {
        Description description = child.description();
        return new ChildEvent(
                child.id(),
                child.localAuthority(),
                child.laChildId(),
                child.stage(),
                description.sex(),
                description.ethnicity(),
                description.disabled(),
                birthMonth(child),
                child.enteredCareOn(),
                child.leftCareOn(),
                child.notifiedOn(),
                child.referredOn(),
                child.closedOn(),
                child.decisions().stream()
                        .map(decision -> new Decision(
                                decision.id(),
                                decision.decidedOn(),
                                decision.shouldBePlaced(),
                                decision.reversedOn(),
                                decision.reversalReason()))
                        .toList(),
                child.orders().stream()
                        .filter(PlacementOrder::isGranted)
                        .map(order -> new Order(order.id(), order.grantedOn(), order.endedOn()))
                        .toList(),
                child.consents().stream()
                        .map(consent -> new Agreement(
                                consent.id(), consent.consentedOn(), consent.advanceConsent(), consent.withdrawnOn()))
                        .toList(),
                child.history903());
    }

    static String birthMonth(Child child) {
        return child.dateOfBirth() == null
                ? null
                : YearMonth.from(child.dateOfBirth()).toString();
    }
}
