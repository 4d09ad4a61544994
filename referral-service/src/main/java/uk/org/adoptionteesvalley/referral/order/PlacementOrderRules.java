package uk.org.adoptionteesvalley.referral.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;

/**
 * What must hold of placement orders (ss 21, 22 and 24 Adoption and Children Act 2002; 903 rules 147, 446, 553 and
 * 554). A return that begins in the middle tells of orders without what came before them: of two facts that do not fit,
 * one must have been entered here.
 */
@ApplicationScoped
public class PlacementOrderRules implements ChildRules {

    /** Orders exist since s21 of the Act of 2002 came into force (903 rule 446). */
    static final LocalDate FIRST_DAY = LocalDate.of(2005, 12, 1);

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        List<Order> orders = Order.all(facts);
        Description child = Description.of(facts);
        for (Order order : orders) {
            application(order, judgement);
            grant(order, facts, child, judgement);
        }
        List<Order> granted = orders.stream().filter(Order::isGranted).toList();
        for (int i = 1; i < granted.size(); i++) {
            oneAfterTheOther(granted.get(i - 1), granted.get(i), judgement);
        }
        List<Order> pending = orders.stream().filter(Order::isPending).toList();
        judgement.require(
                pending.size() <= 1,
                pending.isEmpty() ? null : pending.get(pending.size() - 1).told(),
                "appliedOn",
                "s22 ACA 2002",
                "An application is before the court already.");
        ends(facts, judgement);
    }

    private static void application(Order order, Judgement judgement) {
        if (order.isPending()) {
            judgement.require(
                    order.appliedOn() != null,
                    order.told(),
                    "grantedOn",
                    "147",
                    "Give the day of the application or of the order.");
        } else {
            judgement.require(
                    isBy(order.appliedOn(), order.grantedOn()),
                    order.granted(),
                    "s22 ACA 2002",
                    "The order of " + order.grantedOn() + " is before its application of " + order.appliedOn() + ".");
        }
    }

    private static void grant(Order order, Facts<ChildFact> facts, Description child, Judgement judgement) {
        LocalDate on = order.grantedOn();
        if (on == null) {
            return;
        }
        boolean entered = order.granted().source() == Source.API;
        judgement
                .require(
                        !on.isBefore(FIRST_DAY),
                        order.granted(),
                        "446",
                        "There were no placement orders before December 2005, as on " + on + ".")
                .require(
                        !entered || Decision.inForce(facts, on).isPresent(),
                        order.granted(),
                        "553",
                        "No decision that the child should be placed for adoption was in force on " + on
                                + " (rules 553, 554).")
                .require(!child.isOfAgeOn(on), order.granted(), "s21(4) ACA 2002", "The child is 18 by " + on + ".");
    }

    private static void oneAfterTheOther(Order earlier, Order later, Judgement judgement) {
        boolean entered =
                earlier.granted().source() == Source.API || later.granted().source() == Source.API;
        judgement.require(
                !entered
                        || earlier.endedOn() != null
                                && (later.grantedOn() == null
                                        || !later.grantedOn().isBefore(earlier.endedOn())),
                Standing.later(earlier.granted(), later.granted()),
                "grantedOn",
                "s21 ACA 2002",
                "A placement order is in force already, since " + earlier.grantedOn() + ".");
    }

    private static void ends(Facts<ChildFact> facts, Judgement judgement) {
        for (Standing<PlacementOrderEnd> end : facts.all(PlacementOrderEnd.class)) {
            Order.all(facts).stream()
                    .filter(order ->
                            order.isGranted() && order.id().equals(end.body().order()))
                    .forEach(order -> judgement
                            .require(
                                    order.end().id().equals(end.id()),
                                    end,
                                    "s24 ACA 2002",
                                    "The order is not in force: it ended on " + order.endedOn() + ".")
                            .require(
                                    isBy(order.grantedOn(), end.on()),
                                    end,
                                    "s24 ACA 2002",
                                    "The order that ends on " + end.on() + " was granted on " + order.grantedOn()
                                            + "."));
        }
    }

    private static boolean isBy(LocalDate day, LocalDate limit) {
        return day == null || limit == null || !day.isAfter(limit);
    }
}
