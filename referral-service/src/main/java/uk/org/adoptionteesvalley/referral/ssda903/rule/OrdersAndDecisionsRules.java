package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.util.List;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** Rules that compare the decisions with the placement orders that the episodes show (legal status E1). */
final class OrdersAndDecisionsRules {

    static final List<Rule> RULES = List.of(
            rule("553", OrdersAndDecisionsRules::orderRestsOnADecision),
            rule("554", OrdersAndDecisionsRules::decidedBeforeTheOrder));

    private OrdersAndDecisionsRules() {}

    /** That an order is still in force after a reversal may be right: its revocation takes the court's time. */
    private static void orderRestsOnADecision(Case child, Findings findings) {
        if (child.datedDecisions().isEmpty()) {
            child.firstEpisode(Episode::isUnderPlacementOrder)
                    .ifPresent(order -> findings.fault(EPISODES, order, "LS"));
            return;
        }
        boolean stillInForce = child.firstEpisode(episode -> episode.isUnderPlacementOrder() && episode.isOpen())
                .isPresent();
        if (stillInForce && !child.hasOpenDecision()) {
            child.datedDecisions().stream()
                    .reduce((first, second) -> second)
                    .ifPresent(
                            row -> findings.warning(
                                    PLACED_ADOPTION,
                                    row,
                                    "DATE_PLACED_CEASED",
                                    "The decision is reversed while the placement order is still in force: see that it is revoked."));
        }
    }

    /**
     * By the rule's own note it can be wrong where earlier years hold the order's start: it is a fault only where this
     * return shows the order being granted and in force in its year, otherwise a warning.
     */
    private static void decidedBeforeTheOrder(Case child, Findings findings) {
        List<Row<Episode>> episodes = child.episodes();
        boolean inForce = false;
        for (int i = 0; i < episodes.size(); i++) {
            boolean begins = episodes.get(i).values().isUnderPlacementOrder() && !inForce;
            inForce = episodes.get(i).values().isUnderPlacementOrder();
            if (begins && tellIfDecidedAfter(child, i, findings)) {
                return;
            }
        }
    }

    private static boolean tellIfDecidedAfter(Case child, int place, Findings findings) {
        Episode order = child.episodes().get(place).values();
        boolean decidedAfter = !child.isDecidedBy(order.decom());
        if (decidedAfter) {
            boolean certain = (place > 0 || order.hasRne("S", "L", "B", "U")) && isOfThisYear(child, place);
            child.datedDecisions().stream()
                    .filter(row -> row.values().datePlaced().isAfter(order.decom()))
                    .findFirst()
                    .ifPresent(row -> {
                        if (certain) {
                            findings.fault(PLACED_ADOPTION, row, "DATE_PLACED");
                        } else {
                            findings.warning(
                                    PLACED_ADOPTION,
                                    row,
                                    "DATE_PLACED",
                                    "The order may have been granted in an earlier year, upon an earlier decision.");
                        }
                    });
        }
        return decidedAfter;
    }

    /** An order that ended before the year began rested on a decision that an earlier return told. */
    private static boolean isOfThisYear(Case child, int first) {
        List<Row<Episode>> episodes = child.episodes();
        int last = first;
        while (last + 1 < episodes.size() && episodes.get(last + 1).values().isUnderPlacementOrder()) {
            last++;
        }
        return !Dates.isBefore(episodes.get(last).values().dec(), child.year().firstDay());
    }
}
