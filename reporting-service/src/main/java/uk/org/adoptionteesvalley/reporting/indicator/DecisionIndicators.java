package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.reporting.journey.Decision;
import uk.org.adoptionteesvalley.reporting.journey.Journey;

/** Best interests decisions and their reversals (SSDA903 DATE_PLACED, DATE_PLACED_CEASED and its reason). */
final class DecisionIndicators {

    private static final String REASONS_CITATION = "SSDA903 REASON_PLACED_CEASED (rule 120)";

    private static final Map<String, String> REVERSAL_REASONS = new TreeMap<>(Map.of(
            "RD1", "the child's needs changed after the decision",
            "RD2", "the court did not make a placement order",
            "RD3", "adopters could not be found",
            "RD4", "any other reason"));

    private DecisionIndicators() {}

    static List<Indicator> all() {
        List<Indicator> indicators = new ArrayList<>();
        indicators.add(Indicator.ofChildren(
                ofChildren(
                        "adm_best_interests_decisions",
                        "ADM best interests decisions",
                        Unit.CHILDREN,
                        "Children with a best interests decision in the period, each counted once; a decision that the"
                                + " child should not be placed does not count.",
                        "SSDA903 DATE_PLACED; ASGLB A15"),
                Measure.COUNT,
                DecisionIndicators::decided));
        indicators.add(reversals("reversals", "Decisions reversed", "by any reason", reason -> true));
        REVERSAL_REASONS.forEach((code, words) -> indicators.add(reversals(
                "reversals_" + code.toLowerCase(Locale.ROOT),
                "Decisions reversed: " + words,
                "with reason " + code + " (" + words + ")",
                code::equals)));
        indicators.add(Indicator.ofChildren(
                ofChildren(
                        "entry_to_decision_days",
                        "Average days from entering care to decision",
                        Unit.DAYS,
                        "Mean days from the first day of the latest period of care to the child's first best interests"
                                + " decision in the period. Open: children in care, known to the agency, for whom no"
                                + " decision had been made by the period's end.",
                        "ASGLB; target 183 days"),
                Measure.MEAN_DAYS,
                DecisionIndicators::entryToDecision));
        return indicators;
    }

    private static Indicator reversals(String id, String name, String which, Predicate<String> reason) {
        return Indicator.ofChildren(
                ofChildren(
                        id,
                        name,
                        Unit.CHILDREN,
                        "Best interests decisions that the council reversed in the period, " + which + ".",
                        REASONS_CITATION),
                Measure.COUNT,
                (journey, window, tally) -> journey.child().decisions().stream()
                        .filter(d -> window.contains(d.reversedOn()) && reason.test(d.reversalReason()))
                        .forEach(d -> tally.counted(Subject.of(journey), d.reversedOn())));
    }

    private static void decided(Journey journey, Window window, Tally tally) {
        firstIn(journey, window).ifPresent(decidedOn -> tally.counted(Subject.of(journey), decidedOn));
    }

    private static void entryToDecision(Journey journey, Window window, Tally tally) {
        Subject subject = Subject.of(journey);
        Dated entered = new Dated("enteredCareOn", journey.child().enteredCareOn());
        Optional<LocalDate> decidedOn = firstIn(journey, window);
        if (decidedOn.isPresent()) {
            tally.between(subject, entered, new Dated("decisions.decidedOn", decidedOn.get()));
        } else if (waitsForDecision(journey, window)) {
            tally.open(subject, window.daysToEnd(entered.on()));
        }
    }

    private static boolean waitsForDecision(Journey journey, Window window) {
        LocalDate entered = journey.child().enteredCareOn();
        boolean undecided = journey.child().decisions().stream()
                .noneMatch(d -> d.decidedOn() != null
                        && !d.decidedOn().isBefore(entered == null ? d.decidedOn() : entered)
                        && !d.decidedOn().isAfter(window.end()));
        return entered != null && !entered.isAfter(window.end()) && undecided && journey.openOn(window.end());
    }

    private static Optional<LocalDate> firstIn(Journey journey, Window window) {
        return journey.child().decisions().stream()
                .filter(Decision::isForAdoption)
                .map(Decision::decidedOn)
                .filter(window::contains)
                .min(Comparator.naturalOrder());
    }
}
