package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofHouseholds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;
import uk.org.adoptionteesvalley.reporting.journey.Round;

/** How long approved households wait for a match, and how long those waited who were matched (scorecard A11, A12). */
final class AdopterWaitingIndicators {

    /** The limit of scorecard measure A12, in calendar months. */
    private static final int MONTHS_TO_MATCH = 3;

    private static final String WAITING =
            "Households approved, and not closed, at the period's end that have no match in force.";

    private AdopterWaitingIndicators() {}

    static List<Indicator> all() {
        return List.of(
                new Indicator(
                        ofHouseholds(
                                "approval_to_match_over_3_months_percent",
                                "Households matched more than three months after approval",
                                Unit.PERCENT,
                                "Of the households matched in the period, those whose match was decided more than three"
                                        + " months after their approval; a household is counted by its first match in"
                                        + " the period. Matches with households unknown to the agency are excluded.",
                                "DfE adoption scorecard A12"),
                        Measure.PERCENT,
                        Reach.PERIOD,
                        Indicator.Subject.HOUSEHOLD,
                        AdopterWaitingIndicators::matchedWithUnknown,
                        AdopterWaitingIndicators::matched),
                Indicator.ofHouseholds(
                        ofHouseholds(
                                "waiting_households",
                                "Approved households waiting for a match",
                                Unit.HOUSEHOLDS,
                                WAITING,
                                "DfE adoption scorecard A11"),
                        Measure.COUNT,
                        Reach.END,
                        matched -> waiting(matched, day -> State.SO)),
                Indicator.ofHouseholds(
                        ofHouseholds(
                                "waiting_households_days",
                                "Average days that waiting households have waited",
                                Unit.DAYS,
                                WAITING + " Mean days at the period's end since approval, or since a match ended.",
                                "DfE adoption scorecard A11"),
                        Measure.MEAN_DAYS,
                        Reach.END,
                        matched -> waiting(matched, day -> waitingSince(matched, day))));
    }

    private static Cases matchedWithUnknown(Journey journey) {
        Findings found = new Findings();
        journey.matches().stream()
                .filter(match -> match.decidedFor() && match.householdId() == null)
                .forEach(match -> found.excluded("matches.householdId unknown", match.decidedOn()));
        return found.each();
    }

    private static Cases matched(MatchedHousehold matched) {
        Findings found = new Findings();
        matched.matches().forEach(match -> share(approvedBefore(matched, match), match.decidedOn(), found));
        return found.firstOfPeriod();
    }

    /** The approval that the match rests on: the last before it, or else the first that there was at all. */
    private static LocalDate approvedBefore(MatchedHousehold matched, Match match) {
        List<LocalDate> approvals = matched.household().rounds().stream()
                .map(Round::approvedOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return approvals.stream()
                .filter(on -> !on.isAfter(match.decidedOn()))
                .reduce((earlier, later) -> later)
                .orElse(approvals.isEmpty() ? null : approvals.get(0));
    }

    private static void share(LocalDate approvedOn, LocalDate matchedOn, Findings found) {
        if (approvedOn == null || matchedOn.isBefore(approvedOn)) {
            found.excluded(approvedOn == null ? "approvedOn unknown" : "matched before approvedOn", matchedOn);
        } else {
            found.share(
                    matchedOn,
                    ChronoUnit.DAYS.between(approvedOn, matchedOn),
                    matchedOn.isAfter(approvedOn.plusMonths(MONTHS_TO_MATCH)));
        }
    }

    private static Cases waiting(MatchedHousehold matched, Function<LocalDate, Optional<State>> state) {
        Findings found = new Findings();
        found.throughout(matched.days(), day -> {
            boolean waits = matched.household().approvedAt(day).isPresent() && !matched.matchedOn(day);
            return waits ? state.apply(day) : State.NOT_SO;
        });
        return found.each();
    }

    private static Optional<State> waitingSince(MatchedHousehold matched, LocalDate day) {
        LocalDate approvedOn =
                matched.household().approvedAt(day).map(Round::approvedOn).orElseThrow();
        return Stream.concat(
                        Stream.of(approvedOn),
                        matched.matches().stream()
                                .map(Match::endedOn)
                                .filter(endedOn -> endedOn != null && !endedOn.isAfter(day)))
                .max(Comparator.naturalOrder())
                .flatMap(State::since);
    }
}
