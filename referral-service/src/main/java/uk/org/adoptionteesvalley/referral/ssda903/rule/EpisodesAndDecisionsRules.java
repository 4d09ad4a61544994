package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** Rules that compare the decisions with the child's episodes. */
final class EpisodesAndDecisionsRules {

    static final List<Rule> RULES = List.of(
            rule("117", EpisodesAndDecisionsRules::noDecisionAfterCare),
            rule("118", EpisodesAndDecisionsRules::reversedThisYearAndInCare),
            rule("551", (c, f) -> c.firstEpisode(Episode::isForAdoption)
                    .ifPresent(row -> f.faultIf(c.datedDecisions().isEmpty(), EPISODES, row, "PLACE"))),
            rule("552", EpisodesAndDecisionsRules::decidedBeforePlaced),
            rule("557", EpisodesAndDecisionsRules::leftUnadoptedMeansReversed),
            rule("558", EpisodesAndDecisionsRules::adoptedMeansNotReversed),
            rule("1003", EpisodesAndDecisionsRules::decidedInCare));

    private EpisodesAndDecisionsRules() {}

    private static void noDecisionAfterCare(Case child, Findings findings) {
        LocalDate left = child.latestEpisode()
                .map(Row::values)
                .filter(Episode::endsCare)
                .map(Episode::dec)
                .orElse(child.lastDay());
        LocalDate last = left.isBefore(child.lastDay()) ? left : child.lastDay();
        for (Row<DecisionEntry> row : child.decisions()) {
            findings.faultIf(Dates.isAfter(row.values().datePlaced(), last), PLACED_ADOPTION, row, "DATE_PLACED");
            findings.faultIf(
                    Dates.isAfter(row.values().datePlacedCeased(), last), PLACED_ADOPTION, row, "DATE_PLACED_CEASED");
        }
    }

    /** A reversal is reported in the year in which it happens, so an earlier one belongs to an earlier return. */
    private static void reversedThisYearAndInCare(Case child, Findings findings) {
        LocalDate yearBegan = child.year().firstDay();
        LocalDate careBegan = child.firstEpisode(episode -> !episode.isShortBreak())
                .map(row -> row.values().decom())
                .orElse(yearBegan);
        child.decisions()
                .forEach(row -> findings.faultIf(
                        Dates.isBefore(row.values().datePlacedCeased(), yearBegan)
                                || Dates.isBefore(row.values().datePlacedCeased(), careBegan),
                        PLACED_ADOPTION,
                        row,
                        "DATE_PLACED_CEASED"));
    }

    /** Each placement needs a decision before it; a later decision after a disruption is the next placement's. */
    private static void decidedBeforePlaced(Case child, Findings findings) {
        if (child.datedDecisions().isEmpty()) {
            return;
        }
        child.placements().stream()
                .filter(placed -> !child.isDecidedBy(placed.values().decom()))
                .findFirst()
                .ifPresent(placed -> findings.fault(EPISODES, placed, "DECOM"));
    }

    /**
     * The child's leaving is judged, not the episode with which it left: whoever was placed or under an order at any
     * time of that period of care, or has left for good, needs every decision of that time reversed.
     */
    private static void leftUnadoptedMeansReversed(Case child, Findings findings) {
        List<Row<Episode>> episodes = child.episodes();
        boolean concerned = false;
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i).values();
            concerned =
                    concerned && !episode.startsCare() || episode.isForAdoption() || episode.isUnderPlacementOrder();
            boolean forGood =
                    i == episodes.size() - 1 && !child.datedDecisions().isEmpty();
            if (leavesUnadopted(episode)
                    && (concerned || forGood)
                    && tellIfNotReversed(child, episodes.get(i), findings)) {
                return;
            }
        }
    }

    private static boolean leavesUnadopted(Episode episode) {
        return episode.endsCare() && !episode.endsInAdoption() && !episode.isShortBreak();
    }

    private static boolean tellIfNotReversed(Case child, Row<Episode> left, Findings findings) {
        if (child.datedDecisions().isEmpty()) {
            findings.fault(EPISODES, left, "REC");
            return true;
        }
        Optional<Row<DecisionEntry>> open = child.datedDecisions().stream()
                .filter(row ->
                        !Dates.isAfter(row.values().datePlaced(), left.values().dec()))
                .filter(row ->
                        !row.isNoDate("DATE_PLACED_CEASED") && !row.values().isWhollyReversed())
                .reduce((first, second) -> second);
        open.ifPresent(row -> findings.fault(PLACED_ADOPTION, row, "DATE_PLACED_CEASED"));
        return open.isPresent();
    }

    private static void adoptedMeansNotReversed(Case child, Findings findings) {
        if (child.firstEpisode(Episode::endsInAdoption).isEmpty() || child.hasOpenDecision()) {
            return;
        }
        child.decisions().stream()
                .filter(row -> row.values().datePlacedCeased() != null)
                .reduce((first, second) -> second)
                .ifPresent(row -> findings.fault(PLACED_ADOPTION, row, "DATE_PLACED_CEASED"));
    }

    /** Judged only where the return shows the start of care: a first episode without S began in an earlier year. */
    private static void decidedInCare(Case child, Findings findings) {
        child.firstEpisode(episode -> true)
                .filter(row -> row.values().startsCare())
                .ifPresent(start -> child.decisions()
                        .forEach(row -> findings.faultIf(
                                Dates.isBefore(
                                        row.values().datePlaced(),
                                        start.values().decom()),
                                PLACED_ADOPTION,
                                row,
                                "DATE_PLACED")));
    }
}
