package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;
import uk.org.adoptionteesvalley.referral.order.Order;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.KnownOrder;

/** Finds for each placement order that the returns tell the one that is recorded, so that none is there twice. */
final class OrderReconciliation {

    private final News news;

    OrderReconciliation(News news) {
        this.news = news;
    }

    void apply(List<KnownOrder> before, List<KnownOrder> now) {
        for (Paired<KnownOrder> pair : Paired.of(before, now, KnownOrder::grantedOn)) {
            if (pair.now() == null) {
                told(pair.before().grantedOn()).ifPresent(news::takeBack);
            } else {
                order(pair)
                        .ifPresent(thing -> end(thing, pair.before(), pair.now().endedOn()));
            }
        }
    }

    private Optional<Standing<PlacementOrder>> told(LocalDate on) {
        return news.everTold(PlacementOrder.class, told -> Objects.equals(told.grantedOn(), on));
    }

    /** The thing that is meant; empty where a person took back what is merely told again. */
    private Optional<UUID> order(Paired<KnownOrder> pair) {
        LocalDate on = pair.now().grantedOn();
        boolean repeated = pair.before() != null && Objects.equals(pair.before().grantedOn(), on);
        Optional<Standing<PlacementOrder>> same = told(on);
        if (same.isPresent() || repeated) {
            if (!repeated && pair.before() != null) {
                news.goBack(same.get(), told(pair.before().grantedOn()), regranted(same.get(), on));
            }
            return same.map(Standing::id);
        }
        Optional<Standing<PlacementOrder>> redated = Optional.ofNullable(pair.before())
                .flatMap(before -> told(before.grantedOn()))
                .or(this::inForce);
        if (redated.isPresent()) {
            // A return that begins in the middle of an order does not know its day, and takes nothing from who does.
            if (on != null) {
                news.correct(redated.get(), regranted(redated.get(), on));
            }
            return redated.map(Standing::id);
        }
        Optional<Order> pending =
                Order.all(news.facts()).stream().filter(Order::isPending).findFirst();
        return Optional.of(news.tell(new PlacementOrder(
                pending.map(Order::id).orElse(null),
                null,
                on,
                pending.map(order -> order.application().body().court()).orElse(null),
                pending.map(order -> order.application().body().caseNumber()).orElse(null))));
    }

    private static PlacementOrder regranted(Standing<PlacementOrder> order, LocalDate on) {
        PlacementOrder known = order.body();
        return new PlacementOrder(known.application(), known.appliedOn(), on, known.court(), known.caseNumber());
    }

    private Optional<Standing<PlacementOrder>> inForce() {
        return Order.all(news.facts()).stream()
                .filter(Order::isInForce)
                .map(Order::granted)
                .findFirst();
    }

    private void end(UUID order, KnownOrder before, LocalDate now) {
        if (before != null && Objects.equals(before.endedOn(), now)) {
            return;
        }
        news.end(
                PlacementOrderEnd.class,
                order,
                before == null || before.endedOn() == null,
                now == null ? null : new PlacementOrderEnd(order, now));
    }
}
