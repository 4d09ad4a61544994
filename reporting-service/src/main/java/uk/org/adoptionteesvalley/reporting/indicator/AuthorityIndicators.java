package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
import uk.org.adoptionteesvalley.reporting.journey.Consent;
import uk.org.adoptionteesvalley.reporting.journey.Decision;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;
import uk.org.adoptionteesvalley.reporting.journey.Placement;
import uk.org.adoptionteesvalley.reporting.journey.PlacementOrder;

/** Placement orders granted, and children with authority to place who wait for a match. */
final class AuthorityIndicators {

    private static final String ORDER_UNKNOWN = "placementOrders.grantedOn unknown";
    private static final String WAITING =
            "Children who at the period's end have a best interests decision and authority"
                    + " to place (placement order or consent) in force and neither a match nor a placement.";
    private static final String WAITING_CITATION = "ASGLB A9, A14: children waiting";

    private AuthorityIndicators() {}

    static List<Indicator> all() {
        return List.of(
                Indicator.ofChildren(
                        ofChildren(
                                "placement_orders",
                                "Placement orders",
                                Unit.CHILDREN,
                                "Children granted a placement order in the period, each counted once. An order of"
                                        + " unknown date that could lie in the period is excluded.",
                                "Adoption and Children Act 2002, s21; SSDA903 LS becomes E1; ASGLB A16"),
                        Measure.COUNT,
                        Reach.PERIOD,
                        AuthorityIndicators::ordersGranted),
                Indicator.ofChildren(
                        ofChildren(
                                "waiting_children",
                                "Children waiting for a match",
                                Unit.CHILDREN,
                                WAITING,
                                WAITING_CITATION),
                        Measure.COUNT,
                        Reach.END,
                        journey -> waiting(journey, day -> State.SO)),
                Indicator.ofChildren(
                        ofChildren(
                                "waiting_children_days",
                                "Average days that waiting children have waited",
                                Unit.DAYS,
                                WAITING
                                        + " Mean days at the period's end since authority to place was first given under"
                                        + " the decision in force, or since a match or placement ended after it.",
                                WAITING_CITATION),
                        Measure.MEAN_DAYS,
                        Reach.END,
                        journey -> waiting(journey, day -> waitingSince(journey, day))));
    }

    private static Cases ordersGranted(Journey journey) {
        Findings found = new Findings();
        for (PlacementOrder order : journey.child().placementOrders()) {
            if (order.grantedOn() == null) {
                found.unknown(ORDER_UNKNOWN, firstDecidedOn(journey), lastDayOf(order, journey));
            } else {
                found.counted(order.grantedOn());
            }
        }
        return found.firstOfPeriod();
    }

    /** An order follows the decision (rule 554). */
    private static LocalDate firstDecidedOn(Journey journey) {
        return journey.firstDecision().map(Decision::decidedOn).orElse(null);
    }

    /** An order comes before its own end and the adoption. */
    private static LocalDate lastDayOf(PlacementOrder order, Journey journey) {
        return Stream.of(
                        Optional.ofNullable(order.endedOn()), journey.adoption().map(Placement::adoptionOrderOn))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Cases waiting(Journey journey, Function<LocalDate, Optional<State>> state) {
        Findings found = new Findings();
        found.throughout(journey.days(), day -> waits(journey, day) ? state.apply(day) : State.NOT_SO);
        return found.each();
    }

    private static boolean waits(Journey journey, LocalDate date) {
        boolean authority = journey.child().placementOrders().stream().anyMatch(order -> order.inForceOn(date))
                || journey.child().consents().stream().anyMatch(consent -> consent.inForceOn(date));
        return authority
                && journey.openOn(date)
                && journey.decisionInForceOn(date).isPresent()
                && !journey.matchedOn(date)
                && !journey.placedOn(date);
    }

    private static Optional<State> waitingSince(Journey journey, LocalDate day) {
        Optional<LocalDate> authorityOn = authorityGivenOn(journey, day);
        if (authorityOn.isEmpty()) {
            return State.unknown(ORDER_UNKNOWN);
        }
        LocalDate decidedOn =
                journey.decisionInForceOn(day).map(Decision::decidedOn).orElseThrow();
        return Stream.concat(Stream.of(authorityOn.get(), decidedOn), endedBy(journey, day))
                .max(Comparator.naturalOrder())
                .flatMap(State::since);
    }

    /** The first day of the authority in force; empty where it rests on an order of unknown date. */
    private static Optional<LocalDate> authorityGivenOn(Journey journey, LocalDate date) {
        Stream<PlacementOrder> orders =
                journey.child().placementOrders().stream().filter(order -> order.inForceOn(date));
        Stream<LocalDate> consents = journey.child().consents().stream()
                .filter(c -> c.inForceOn(date))
                .map(Consent::consentedOn);
        return Stream.concat(orders.map(PlacementOrder::grantedOn), consents)
                .map(Optional::ofNullable)
                .min(Comparator.comparing(on -> on.orElse(LocalDate.MIN)))
                .flatMap(on -> on);
    }

    private static Stream<LocalDate> endedBy(Journey journey, LocalDate date) {
        return Stream.concat(
                        journey.matches().stream().filter(Match::decidedFor).map(Match::endedOn),
                        journey.placements().stream().map(Placement::lastDay))
                .filter(endedOn -> endedOn != null && !endedOn.isAfter(date));
    }
}
