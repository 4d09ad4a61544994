package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
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
                Reach.TWELVE_MONTHS,
                MatchingTimeIndicator::cases));
    }

    private static Cases cases(Journey journey) {
        Findings found = new Findings();
        journey.adoption().ifPresent(adoption -> orderToMatch(journey, adoption, found));
        found.throughout(journey.days(), day -> waiting(journey, day));
        return found.each();
    }

    private static Optional<State> waiting(Journey journey, LocalDate day) {
        if (!journey.openOn(day) || journey.matchedOn(day) || journey.placedOn(day)) {
            return State.NOT_SO;
        }
        return journey.child().placementOrders().stream()
                .filter(order -> order.inForceOn(day))
                .map(PlacementOrder::grantedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .flatMap(State::since);
    }

    private static void orderToMatch(Journey journey, Placement adoption, Findings found) {
        LocalDate adoptedOn = adoption.adoptionOrderOn();
        Optional<PlacementOrder> order = journey.placementOrderBehind(adoption);
        Optional<LocalDate> matchedOn = journey.matchBehind(adoption).map(Match::decidedOn);
        if (order.isEmpty()) {
            found.excluded("no placement order", adoptedOn);
        } else if (order.get().grantedOn() == null) {
            found.excluded("placementOrders.grantedOn unknown", adoptedOn);
        } else if (matchedOn.isEmpty()) {
            found.excluded("matches.decidedOn unknown", adoptedOn);
        } else {
            long days = ChronoUnit.DAYS.between(order.get().grantedOn(), matchedOn.get());
            found.counted(adoptedOn, Math.max(0, days));
        }
    }
}
