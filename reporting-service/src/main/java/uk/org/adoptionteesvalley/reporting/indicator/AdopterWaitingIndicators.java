package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofHouseholds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;

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
                        AdopterWaitingIndicators::matched,
                        true),
                Indicator.ofHouseholds(
                        ofHouseholds(
                                "waiting_households",
                                "Approved households waiting for a match",
                                Unit.HOUSEHOLDS,
                                WAITING,
                                "DfE adoption scorecard A11"),
                        Measure.COUNT,
                        (household, facts, window, tally) -> {
                            if (waits(household, facts, window.end())) {
                                tally.counted(Subject.of(household), window.end());
                            }
                        }),
                Indicator.ofHouseholds(
                        ofHouseholds(
                                "waiting_households_days",
                                "Average days that waiting households have waited",
                                Unit.DAYS,
                                WAITING + " Mean days at the period's end since approval, or since a match ended.",
                                "DfE adoption scorecard A11"),
                        Measure.MEAN_DAYS,
                        AdopterWaitingIndicators::daysWaited));
    }

    private static void matched(Facts facts, Window window, Tally tally) {
        for (Household household : facts.households()) {
            firstMatchIn(household, facts, window).ifPresent(matchedOn -> share(household, matchedOn, tally));
        }
        for (Journey journey : facts.journeys()) {
            journey.matches().stream()
                    .filter(match -> match.isApproved() && match.householdId() == null)
                    .filter(match -> window.contains(match.decidedOn()))
                    .forEach(match -> tally.excluded(Subject.of(journey), "matches.householdId unknown"));
        }
    }

    private static Optional<LocalDate> firstMatchIn(Household household, Facts facts, Window window) {
        return facts.matchesOf(household)
                .map(Match::decidedOn)
                .filter(window::contains)
                .min(Comparator.naturalOrder());
    }

    private static void share(Household household, LocalDate matchedOn, Tally tally) {
        Subject subject = Subject.of(household);
        LocalDate approvedOn = household.approvedOn();
        if (approvedOn == null || matchedOn.isBefore(approvedOn)) {
            tally.excluded(subject, approvedOn == null ? "approvedOn unknown" : "matched before approvedOn");
        } else {
            tally.share(
                    subject,
                    matchedOn,
                    ChronoUnit.DAYS.between(approvedOn, matchedOn),
                    matchedOn.isAfter(approvedOn.plusMonths(MONTHS_TO_MATCH)));
        }
    }

    private static boolean waits(Household household, Facts facts, LocalDate date) {
        return household.approvedAt(date) && facts.matchesOf(household).noneMatch(match -> match.inForceOn(date));
    }

    private static void daysWaited(Household household, Facts facts, Window window, Tally tally) {
        if (waits(household, facts, window.end())) {
            LocalDate since = Stream.concat(
                            Stream.of(household.approvedOn()),
                            facts.matchesOf(household)
                                    .map(Match::endedOn)
                                    .filter(endedOn -> endedOn != null && !endedOn.isAfter(window.end())))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            tally.days(Subject.of(household), window.end(), window.daysToEnd(since));
        }
    }
}
