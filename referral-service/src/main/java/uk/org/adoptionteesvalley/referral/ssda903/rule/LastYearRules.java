package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** Rules that compare this year's return with last year's, as it is stored. */
final class LastYearRules {

    static final List<Rule> RULES = List.of(
            rule("502", LastYearRules::openEpisodeGoesOn),
            rule("559", LastYearRules::earlierDecisionWasReported),
            rule("560", LastYearRules::openDecisionKeepsItsDate),
            rule("561", (c, f) -> eachWithReversed(c, f, (now, before) -> now.equals(before))),
            rule("584", (c, f) -> eachWithReversed(c, f, LocalDate::isBefore)));

    private LastYearRules() {}

    /** Compares a date of this year with that of a decision reversed last year. */
    @FunctionalInterface
    private interface Comparison {
        boolean isWrong(LocalDate thisYear, LocalDate reversedLastYear);
    }

    private static List<DecisionEntry> before(Case child) {
        return child.earlier().lastYearsDecisionsOf(child.id()).stream()
                .filter(decision -> decision.datePlaced() != null)
                .toList();
    }

    /**
     * A warning, since last year's return may be the wrong one of the two. Some systems let the episode that goes on
     * begin with the year.
     */
    private static void openEpisodeGoesOn(Case child, Findings findings) {
        LocalDate since = child.earlier().openSince().get(child.id());
        child.firstEpisode(episode -> since != null)
                .filter(first -> !first.values().decom().equals(since)
                        && !first.values().decom().equals(child.year().firstDay()))
                .ifPresent(first -> findings.warning(
                        EPISODES, first, "DECOM", "See which of the two is right; this year's was taken."));
    }

    /** Where last year's decision is still open, a different date is a change of that decision: rule 560 speaks of it. */
    private static void earlierDecisionWasReported(Case child, Findings findings) {
        List<DecisionEntry> before = before(child);
        boolean open = before.stream().anyMatch(decision -> !decision.isReversed());
        for (Row<DecisionEntry> row : child.decisions()) {
            LocalDate placed = row.values().datePlaced();
            boolean reported =
                    before.stream().anyMatch(decision -> decision.datePlaced().equals(placed));
            findings.faultIf(
                    Dates.isBefore(placed, child.year().firstDay()) && !reported && !open,
                    PLACED_ADOPTION,
                    row,
                    "DATE_PLACED");
        }
    }

    private static void openDecisionKeepsItsDate(Case child, Findings findings) {
        List<Row<DecisionEntry>> rows = child.decisions().stream()
                .filter(row -> row.values().datePlaced() != null)
                .toList();
        for (DecisionEntry open : before(child)) {
            boolean cameBack =
                    rows.stream().anyMatch(row -> row.values().datePlaced().equals(open.datePlaced()));
            if (!open.isReversed() && !cameBack && !rows.isEmpty()) {
                findings.fault(PLACED_ADOPTION, rows.get(0), "DATE_PLACED");
            }
        }
    }

    private static void eachWithReversed(Case child, Findings findings, Comparison comparison) {
        List<LocalDate> reversed = before(child).stream()
                .filter(DecisionEntry::isReversed)
                .map(DecisionEntry::datePlaced)
                .toList();
        for (Row<DecisionEntry> row : child.decisions()) {
            LocalDate placed = row.values().datePlaced();
            findings.faultIf(
                    placed != null && reversed.stream().anyMatch(before -> comparison.isWrong(placed, before)),
                    PLACED_ADOPTION,
                    row,
                    "DATE_PLACED");
        }
    }
}
