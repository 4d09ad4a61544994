package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.referral.child.Source;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.KnownOrder;

/** Finds for each placement order that the returns tell the one that is recorded, so that none is there twice. */
class OrderReconciliation {

    private static final String GRANT = "placementOrder.grantedOn";
    private static final String END = "placementOrder.endedOn";

    private final Reconciliation whole;

    OrderReconciliation(Reconciliation whole) {
        this.whole = whole;
    }

    void apply(List<KnownOrder> told) {
        List<PlacementOrder> recorded = new ArrayList<>(whole.child().orders());
        List<KnownOrder> unknown = new ArrayList<>();
        for (KnownOrder order : told) {
            Optional<PlacementOrder> same =
                    take(recorded, each -> each.isGranted() && Objects.equals(each.grantedOn(), order.grantedOn()));
            same.ifPresentOrElse(each -> ended(each, order.endedOn()), () -> unknown.add(order));
        }
        unknown.forEach(order -> redatedOrNew(recorded, order));
        recorded.stream().filter(each -> each.source() == Source.SSDA903).forEach(each -> {
            whole.correct(GRANT, each.id(), each.grantedOn(), null);
            each.retract(whole.recorded().at());
        });
    }

    private void redatedOrNew(List<PlacementOrder> recorded, KnownOrder told) {
        PlacementOrder order = take(recorded, each -> each.source() == Source.SSDA903)
                .or(() -> take(recorded, PlacementOrder::isInForce))
                .or(() -> take(recorded, PlacementOrder::isPending))
                .orElseGet(this::added);
        grant(order, told.grantedOn());
        ended(order, told.endedOn());
    }

    private PlacementOrder added() {
        PlacementOrder order = new PlacementOrder(whole.child(), null, Source.SSDA903, whole.recorded());
        whole.child().add(order);
        return order;
    }

    /** A return that begins in the middle of an order does not know its day, and takes nothing from who does. */
    private void grant(PlacementOrder order, LocalDate on) {
        boolean knownBefore = order.grantedOn() != null;
        if (order.isGranted() && (on == null || on.equals(order.grantedOn()))) {
            return;
        }
        if (knownBefore) {
            whole.correct(GRANT, order.id(), order.grantedOn(), on);
        }
        order.grant(on);
        whole.changed();
    }

    private void ended(PlacementOrder order, LocalDate on) {
        if (Objects.equals(order.endedOn(), on) || on == null && order.source() == Source.API) {
            return;
        }
        if (order.endedOn() != null) {
            whole.correct(END, order.id(), order.endedOn(), on);
        }
        order.end(on);
        whole.changed();
    }

    private static Optional<PlacementOrder> take(List<PlacementOrder> from, Predicate<PlacementOrder> which) {
        Optional<PlacementOrder> found = from.stream().filter(which).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
