package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                        PlacementIndicators::disrupted));
    }

    private static void placed(Journey journey, Window window, Tally tally) {
        Optional<LocalDate> first = journey.placements().stream()
                .map(Placement::placedOn)
                .filter(window::contains)
                .min(Comparator.naturalOrder());
        if (first.isPresent()) {
            tally.counted(Subject.of(journey), first.get());
        } else if (journey.placements().stream().anyMatch(p -> mayBeginIn(journey, p, window))) {
            tally.excluded(Subject.of(journey), "placements.placedOn unknown");
        }
    }

    /** A placement for adoption follows the decision (rule 552). */
    private static boolean mayBeginIn(Journey journey, Placement placement, Window window) {
        LocalDate decidedOn = journey.firstDecision().map(d -> d.decidedOn()).orElse(null);
        return placement.placedOn() == null && window.mayContain(decidedOn, placement.lastDay());
    }

    private static void placedEarly(Journey journey, Window window, Tally tally) {
        Optional<LocalDate> first = journey.earlyPermanence().stream()
                .map(EarlyPermanence::startedOn)
                .filter(window::contains)
                .min(Comparator.naturalOrder());
        if (first.isPresent()) {
            tally.counted(Subject.of(journey), first.get());
        } else if (journey.earlyPermanence().stream()
                .anyMatch(e -> e.startedOn() == null
                        && window.mayContain(journey.child().enteredCareOn(), e.endedOn()))) {
            tally.excluded(Subject.of(journey), "earlyPermanence.startedOn unknown");
        }
    }

    private static void reunified(Journey journey, Window window, Tally tally) {
        journey.earlyPermanence().stream()
                .filter(EarlyPermanence::isReunified)
                .forEach(e -> endedIn(journey, e.endedOn(), e.startedOn(), "earlyPermanence.endedOn", window, tally));
    }

    private static void disrupted(Journey journey, Window window, Tally tally) {
        journey.placements().stream()
                .filter(Placement::isDisrupted)
                .forEach(p -> endedIn(journey, p.endedOn(), p.placedOn(), "placements.endedOn", window, tally));
    }

    private static void endedIn(
            Journey journey, LocalDate endedOn, LocalDate startedOn, String field, Window window, Tally tally) {
        if (window.contains(endedOn)) {
            tally.counted(Subject.of(journey), endedOn);
        } else if (endedOn == null && window.mayContain(startedOn, null)) {
            tally.excluded(Subject.of(journey), field + " unknown");
        }
    }
}
