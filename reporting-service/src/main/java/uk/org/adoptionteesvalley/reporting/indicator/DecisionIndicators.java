package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
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
                Reach.PERIOD,
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
                        "ASGLB"),
                Measure.MEAN_DAYS,
                Reach.PERIOD,
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
                Reach.PERIOD,
                journey -> reversed(journey, reason));
    }

    private static Cases reversed(Journey journey, Predicate<String> reason) {
        Findings found = new Findings();
        journey.child().decisions().stream()
                .filter(d -> d.reversedOn() != null && reason.test(d.reversalReason()))
                .forEach(d -> found.counted(d.reversedOn()));
        return found.each();
    }

    private static Cases decided(Journey journey) {
        Findings found = new Findings();
        decisionDays(journey).forEach(found::counted);
        return found.firstOfPeriod();
    }

    private static Cases entryToDecision(Journey journey) {
        Findings found = new Findings();
        LocalDate enteredOn = journey.child().enteredCareOn();
        decisionDays(journey)
                .forEach(on ->
                        found.between(new Dated("enteredCareOn", enteredOn), new Dated("decisions.decidedOn", on)));
        found.throughout(journey.days(), day -> waitsForDecision(journey, day) ? State.since(enteredOn) : State.NOT_SO);
        return found.firstOfPeriod();
    }

    /** A decision of an earlier period of care is not the one that is waited for. */
    private static boolean waitsForDecision(Journey journey, LocalDate day) {
        LocalDate enteredOn = journey.child().enteredCareOn();
        return enteredOn != null
                && !enteredOn.isAfter(day)
                && journey.openOn(day)
                && journey.child().decisions().stream()
                        .map(Decision::decidedOn)
                        .filter(Objects::nonNull)
                        .noneMatch(on -> !on.isBefore(enteredOn) && !on.isAfter(day));
    }

    private static Stream<LocalDate> decisionDays(Journey journey) {
        return journey.child().decisions().stream()
                .filter(Decision::forAdoption)
                .map(Decision::decidedOn)
                .filter(Objects::nonNull);
    }
}
