package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Placement;

/** Adoption orders, and how long the children adopted had waited for their family (scorecard measures A1 and A10). */
final class AdoptionIndicators {

    private static final String ENTRY_TO_MOVE =
            "Mean days from the first day of the latest period of care to %s, of the"
                    + " children adopted in the twelve months to the period's end. Open: children in care with a best interests"
                    + " decision in force and no placement for adoption at the period's end, aged from entering care.";

    private AdoptionIndicators() {}

    static List<Indicator> all() {
        return List.of(
                Indicator.ofChildren(
                        ofChildren(
                                "adoption_orders",
                                "Adoption orders",
                                Unit.CHILDREN,
                                "Adoption orders granted in the period.",
                                "SSDA903 REC E11, E12"),
                        Measure.COUNT,
                        Reach.PERIOD,
                        journey -> journey.adoption()
                                .map(adoption -> new Findings()
                                        .counted(adoption.adoptionOrderOn())
                                        .each())
                                .orElse(Cases.NONE)),
                Indicator.ofChildren(
                        ofChildren(
                                        "a10_days",
                                        "Average days from entering care to moving in (A10)",
                                        Unit.DAYS,
                                        ENTRY_TO_MOVE.formatted(
                                                "the day the child moved in with the adopters, also as their foster or"
                                                        + " early permanence carers"),
                                        "DfE adoption scorecard A10")
                                .heldFrom(Definition.A10_IN_USE),
                        Measure.MEAN_DAYS,
                        Reach.TWELVE_MONTHS,
                        entryTo("placements.movedInOn", Placement::movedInOn)),
                Indicator.ofChildren(
                        ofChildren(
                                "a1_days",
                                "Average days from entering care to placement for adoption (A1)",
                                Unit.DAYS,
                                ENTRY_TO_MOVE.formatted("the day of the placement for adoption that led to the order"),
                                "DfE adoption scorecard A1"),
                        Measure.MEAN_DAYS,
                        Reach.TWELVE_MONTHS,
                        entryTo("placements.placedOn", Placement::placedOn)),
                Indicator.ofChildren(
                        ofChildren(
                                "placed_to_order_days",
                                "Average days from placement to adoption order",
                                Unit.DAYS,
                                "Mean days from placement for adoption to the adoption order, of the children adopted in"
                                        + " the period. Open: children placed and not yet adopted at the period's end.",
                                "Adoption Tees Valley annual report 2021-22"),
                        Measure.MEAN_DAYS,
                        Reach.PERIOD,
                        AdoptionIndicators::placedToOrder));
    }

    private static Function<Journey, Cases> entryTo(String field, Function<Placement, LocalDate> arrival) {
        return journey -> {
            Findings found = new Findings();
            LocalDate enteredOn = journey.child().enteredCareOn();
            journey.adoption()
                    .ifPresent(adoption -> found.between(
                            new Dated("enteredCareOn", enteredOn),
                            new Dated(field, arrival.apply(adoption)),
                            adoption.adoptionOrderOn()));
            if (enteredOn != null) {
                found.throughout(journey.days(), day -> unplaced(journey, day) ? State.since(enteredOn) : State.NOT_SO);
            }
            return found.each();
        };
    }

    private static boolean unplaced(Journey journey, LocalDate date) {
        return journey.openOn(date) && journey.decisionInForceOn(date).isPresent() && !journey.placedOn(date);
    }

    private static Cases placedToOrder(Journey journey) {
        Findings found = new Findings();
        journey.adoption()
                .ifPresent(adoption -> found.between(
                        new Dated("placements.placedOn", adoption.placedOn()),
                        new Dated("placements.adoptionOrderOn", adoption.adoptionOrderOn())));
        journey.placements().stream()
                .filter(placement -> placement.placedOn() != null)
                .forEach(placement -> found.throughout(
                        journey.days(),
                        day -> journey.openOn(day) && placement.inForceOn(day)
                                ? State.since(placement.placedOn())
                                : State.NOT_SO));
        return found.each();
    }
}
