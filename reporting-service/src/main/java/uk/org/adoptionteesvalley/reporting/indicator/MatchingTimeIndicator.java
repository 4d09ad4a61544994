package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;
import uk.org.adoptionteesvalley.reporting.journey.Placement;
import uk.org.adoptionteesvalley.reporting.journey.PlacementOrder;

/** Scorecard measure A2: from the court's authority to the match, of the children adopted. */
final class MatchingTimeIndicator {

    private MatchingTimeIndicator() {}

    static List<Indicator> all() {
        return List.of(Indicator.ofChildren(
                Definition.ofChildren(
                        "a2_days",
                        "Average days from placement order to match (A2)",
                        Unit.DAYS,
                        "Mean days from the placement order to the council's decision on the match that led to the"
                                + " adoption, of the children adopted in the twelve months to the period's end. Children"
                                + " with no placement order are excluded; a match before the order counts as 0. Open:"
                                + " children with a placement order in force and no match at the period's end.",
                        "DfE adoption scorecard A2"),
                Measure.MEAN_DAYS,
                MatchingTimeIndicator::judge));
    }

    private static void judge(Journey journey, Window window, Tally tally) {
        AdoptionIndicators.adoptedInTwelveMonths(journey, window, adoption -> orderToMatch(journey, adoption, tally));
        LocalDate end = window.end();
        if (journey.openOn(end) && !journey.matchedOn(end) && !journey.placedOn(end)) {
            journey.child().placementOrders().stream()
                    .filter(order -> order.inForceOn(end))
                    .map(PlacementOrder::grantedOn)
                    .filter(grantedOn -> grantedOn != null)
                    .max(Comparator.naturalOrder())
                    .ifPresent(grantedOn -> tally.open(Subject.of(journey), window.daysToEnd(grantedOn)));
        }
    }

    private static void orderToMatch(Journey journey, Placement adoption, Tally tally) {
        Subject subject = Subject.of(journey);
        Optional<PlacementOrder> order = journey.placementOrderBehind(adoption);
        Optional<LocalDate> matchedOn = journey.matchBehind(adoption).map(Match::decidedOn);
        if (order.isEmpty()) {
            tally.excluded(subject, "no placement order");
        } else if (order.get().grantedOn() == null) {
            tally.excluded(subject, "placementOrders.grantedOn unknown");
        } else if (matchedOn.isEmpty()) {
            tally.excluded(subject, "matches.decidedOn unknown");
        } else {
            long days = ChronoUnit.DAYS.between(order.get().grantedOn(), matchedOn.get());
            tally.days(subject, adoption.adoptionOrderOn(), Math.max(0, days));
        }
    }
}
