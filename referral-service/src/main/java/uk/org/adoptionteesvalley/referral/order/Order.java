package uk.org.adoptionteesvalley.referral.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;

/**
 * A placement order as it stands, or the application for one.
 *
 * @param application null where none is recorded by itself
 * @param granted null while the application is before the court
 * @param end null while it is in force
 */
public record Order(
        Standing<PlacementOrderApplication> application,
        Standing<PlacementOrder> granted,
        Standing<PlacementOrderEnd> end) {

    /** The orders that stand, by their days, and behind them the applications that no order answers. */
    public static List<Order> all(Facts<ChildFact> facts) {
        List<Order> orders = facts.each(PlacementOrder.class)
                .map(granted -> new Order(applicationOf(granted, facts), granted, endOf(granted, facts)))
                .toList();
        Stream<Order> pending = facts.each(PlacementOrderApplication.class)
                .filter(application -> orders.stream()
                        .noneMatch(order ->
                                application.id().equals(order.granted.body().application())))
                .map(application -> new Order(application, null, null));
        return Stream.concat(orders.stream(), pending).toList();
    }

    private static Standing<PlacementOrderApplication> applicationOf(
            Standing<PlacementOrder> granted, Facts<ChildFact> facts) {
        UUID application = granted.body().application();
        return application == null
                ? null
                : facts.find(PlacementOrderApplication.class, application).orElse(null);
    }

    private static Standing<PlacementOrderEnd> endOf(Standing<PlacementOrder> granted, Facts<ChildFact> facts) {
        return facts.each(PlacementOrderEnd.class)
                .filter(end -> end.body().order().equals(granted.id()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public UUID id() {
        return told().id();
    }

    /** What tells of it: the order, or the application while there is none. */
    public Standing<?> told() {
        return granted == null ? application : granted;
    }

    public boolean isGranted() {
        return granted != null;
    }

    public boolean isPending() {
        return granted == null;
    }

    public LocalDate appliedOn() {
        return application == null ? granted.body().appliedOn() : application.on();
    }

    public LocalDate grantedOn() {
        return granted == null ? null : granted.on();
    }

    public LocalDate endedOn() {
        return end == null ? null : end.on();
    }

    public boolean isInForce() {
        return isGranted() && end == null;
    }

    /** An order of unknown beginning is in force on every day before its end. */
    public boolean isInForceOn(LocalDate day) {
        return isGranted() && granted.isBy(day) && (end == null || end.on().isAfter(day));
    }
}
