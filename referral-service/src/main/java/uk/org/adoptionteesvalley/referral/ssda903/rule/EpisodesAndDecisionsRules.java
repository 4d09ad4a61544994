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
            rule("551", (c, f) -> c.episodes().stream()
                    .filter(row -> row.values().isForAdoption() && !hasDecision(c))
                    .forEach(row -> f.fault(EPISODES, row, "PLACE"))),
            rule("552", EpisodesAndDecisionsRules::decidedBeforePlaced),
            rule("553", EpisodesAndDecisionsRules::orderRestsOnADecision),
            rule("554", EpisodesAndDecisionsRules::decidedBeforeTheOrder),
            rule("557", EpisodesAndDecisionsRules::leftUnadoptedMeansReversed),
            rule("558", EpisodesAndDecisionsRules::adoptedMeansNotReversed),
            rule("1003", EpisodesAndDecisionsRules::decidedInCare));

    private EpisodesAndDecisionsRules() {}

    private static boolean hasDecision(Case child) {
        return child.decisions().stream().anyMatch(row -> row.values().datePlaced() != null);
    }

    private static boolean isDecidedBy(Case child, LocalDate day) {
        return child.decisions().stream()
                .anyMatch(row -> row.values().datePlaced() != null
                        && !row.values().datePlaced().isAfter(day));
    }

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
        if (!hasDecision(child)) {
            return;
        }
        child.adoptionRuns()
                .forEach(
                        run -> findings.faultIf(!isDecidedBy(child, run.values().decom()), EPISODES, run, "DECOM"));
    }

    /** That an order is still in force after a reversal may be right: its revocation takes the court's time. */
    private static void orderRestsOnADecision(Case child, Findings findings) {
        List<Row<Episode>> orders = child.episodes().stream()
                .filter(row -> row.values().isUnderPlacementOrder())
                .toList();
        if (!hasDecision(child)) {
            orders.forEach(row -> findings.fault(EPISODES, row, "LS"));
            return;
        }
        boolean stillInForce = orders.stream().anyMatch(row -> row.values().isOpen());
        if (stillInForce && !child.hasOpenDecision()) {
            child.decisions()
                    .forEach(
                            row -> findings.warning(
                                    PLACED_ADOPTION,
                                    row,
                                    "DATE_PLACED_CEASED",
                                    "The decision is reversed while the placement order is still in force: see that it is revoked."));
        }
    }

    /**
     * By the rule's own note it can be wrong where earlier years hold the order's start: it is a fault only where this
     * return shows the order being granted, otherwise a warning.
     */
    private static void decidedBeforeTheOrder(Case child, Findings findings) {
        Optional<Row<Episode>> first = child.firstEpisode(Episode::isUnderPlacementOrder);
        if (first.isEmpty() || !hasDecision(child)) {
            return;
        }
        Episode order = first.get().values();
        if (isDecidedBy(child, order.decom())) {
            return;
        }
        boolean grantedHere =
                order.hasRne("S", "L", "B", "U") || child.episodes().indexOf(first.get()) > 0;
        for (Row<DecisionEntry> row : child.decisions()) {
            if (grantedHere) {
                findings.faultIf(row.values().datePlaced() != null, PLACED_ADOPTION, row, "DATE_PLACED");
            } else {
                findings.warning(
                        PLACED_ADOPTION,
                        row,
                        "DATE_PLACED",
                        "The order may have been granted in an earlier year, upon an earlier decision.");
            }
        }
    }

    private static void leftUnadoptedMeansReversed(Case child, Findings findings) {
        child.episodes().stream()
                .filter(row -> row.values().isForAdoption() || row.values().isUnderPlacementOrder())
                .filter(row -> row.values().endsCare() && !row.values().endsInAdoption())
                .forEach(row -> {
                    if (child.decisions().isEmpty()) {
                        findings.fault(EPISODES, row, "REC");
                    }
                    child.decisions().stream()
                            .filter(decision -> !Dates.isAfter(
                                    decision.values().datePlaced(), row.values().dec()))
                            .forEach(decision -> findings.faultIf(
                                    decision.values().datePlacedCeased() == null
                                            || decision.values().reasonPlacedCeased() == null,
                                    PLACED_ADOPTION,
                                    decision,
                                    "DATE_PLACED_CEASED"));
                });
    }

    private static void adoptedMeansNotReversed(Case child, Findings findings) {
        if (child.firstEpisode(Episode::endsInAdoption).isEmpty() || child.hasOpenDecision()) {
            return;
        }
        child.decisions()
                .forEach(row -> findings.faultIf(
                        row.values().datePlacedCeased() != null, PLACED_ADOPTION, row, "DATE_PLACED_CEASED"));
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
