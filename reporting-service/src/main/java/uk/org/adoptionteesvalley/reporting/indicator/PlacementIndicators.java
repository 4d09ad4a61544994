package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.reporting.journey.Decision;
import uk.org.adoptionteesvalley.reporting.journey.EarlyPermanence;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Placement;

/** Placements for adoption and in early permanence, and those that ended otherwise than hoped. */
final class PlacementIndicators {

    private static final String EARLY_PERMANENCE_CITATION = "SSDA903 PLACE U2, U5; Children Act 1989, s22C(9A)-(9B)";

    private PlacementIndicators() {}

    static List<Indicator> all() {
        return List.of(
                Indicator.ofChildren(
                        ofChildren(
                                "placed_for_adoption",
                                "Placements for adoption",
                                Unit.CHILDREN,
                                "Children placed for adoption in the period, each counted once; where the adopters"
                                        + " already fostered the child, on the day it became an adoption placement. A"
                                        + " placement of unknown beginning that could lie in the period is excluded.",
                                "SSDA903 PLACE A3 to A6"),
                        Measure.COUNT,
                        Reach.PERIOD,
                        PlacementIndicators::placed),
                Indicator.ofChildren(
                        ofChildren(
                                "early_permanence",
                                "Early permanence placements",
                                Unit.CHILDREN,
                                "Children placed in an early permanence placement in the period, each counted once. A"
                                        + " placement of unknown beginning that could lie in the period is excluded.",
                                EARLY_PERMANENCE_CITATION),
                        Measure.COUNT,
                        Reach.PERIOD,
                        PlacementIndicators::placedEarly),
                Indicator.ofChildren(
                        ofChildren(
                                "early_permanence_reunified",
                                "Early permanence placements ended in return to the family",
                                Unit.CHILDREN,
                                "Early permanence placements that ended in the period in the child's return to the"
                                        + " family.",
                                EARLY_PERMANENCE_CITATION),
                        Measure.COUNT,
                        Reach.PERIOD,
                        PlacementIndicators::reunified),
                Indicator.ofChildren(
                        ofChildren(
                                "disruptions",
                                "Disruptions",
                                Unit.CHILDREN,
                                "Placements for adoption that ended in the period before an adoption order; an ending"
                                        + " during introductions is not a disruption.",
                                "SSDA903: a run of A3 to A6 that ends in another placement"),
                        Measure.COUNT,
                        Reach.PERIOD,
                        PlacementIndicators::disrupted));
    }

    private static Cases placed(Journey journey) {
        Findings found = new Findings();
        for (Placement placement : journey.placements()) {
            if (placement.placedOn() == null) {
                found.unknown("placements.placedOn unknown", firstDecidedOn(journey), placement.lastDay());
            } else {
                found.counted(placement.placedOn());
            }
        }
        return found.firstOfPeriod();
    }

    /** A placement for adoption follows the decision (rule 552). */
    private static LocalDate firstDecidedOn(Journey journey) {
        return journey.firstDecision().map(Decision::decidedOn).orElse(null);
    }

    private static Cases placedEarly(Journey journey) {
        Findings found = new Findings();
        for (EarlyPermanence early : journey.earlyPermanence()) {
            if (early.startedOn() == null) {
                found.unknown(
                        "earlyPermanence.startedOn unknown", journey.child().enteredCareOn(), early.endedOn());
            } else {
                found.counted(early.startedOn());
            }
        }
        return found.firstOfPeriod();
    }

    private static Cases reunified(Journey journey) {
        Findings found = new Findings();
        journey.earlyPermanence().stream()
                .filter(EarlyPermanence::reunified)
                .forEach(e -> ended(e.endedOn(), e.startedOn(), "earlyPermanence.endedOn", found));
        return found.each();
    }

    private static Cases disrupted(Journey journey) {
        Findings found = new Findings();
        journey.placements().stream()
                .filter(Placement::disrupted)
                .forEach(p -> ended(p.endedOn(), p.placedOn(), "placements.endedOn", found));
        return found.each();
    }

    private static void ended(LocalDate endedOn, LocalDate startedOn, String field, Findings found) {
        if (endedOn == null) {
            found.unknown(field + " unknown", startedOn, null);
        } else {
            found.counted(endedOn);
        }
    }
}
