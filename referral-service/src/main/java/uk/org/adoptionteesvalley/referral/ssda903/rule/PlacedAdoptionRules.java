package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** Rules on the decisions that a child should be placed for adoption: by themselves, and with AD1. */
final class PlacedAdoptionRules {

    static final List<Rule> RULES = List.of(
            date("115", "DATE_PLACED"),
            date("116", "DATE_PLACED_CEASED"),
            rule("119", (c, f) -> c.decisions()
                    .forEach(row -> f.faultIf(
                            !row.isNoDate("DATE_PLACED_CEASED") && isHalfReversed(row.values()),
                            PLACED_ADOPTION,
                            row,
                            row.values().datePlacedCeased() == null ? "DATE_PLACED_CEASED" : "REASON_PLACED_CEASED"))),
            each("120", "REASON_PLACED_CEASED", entry -> !Codes.blankOr(Codes.REVERSAL, entry.reasonPlacedCeased())),
            each("522", "DATE_PLACED", entry -> Dates.isAfter(entry.datePlaced(), entry.datePlacedCeased())),
            rule("563", (c, f) -> c.decisions()
                    .forEach(row -> f.faultIf(
                            row.values().datePlaced() == null
                                    && !row.isNoDate("DATE_PLACED")
                                    && row.values().isReversed(),
                            PLACED_ADOPTION,
                            row,
                            "DATE_PLACED"))),
            rule("579", PlacedAdoptionRules::decisionsDoNotOverlap),
            rule("583", PlacedAdoptionRules::earlierDecisionsAreReversed),
            rule("523", PlacedAdoptionRules::decisionIsTheSameInBothTables),
            rule("525", PlacedAdoptionRules::reversedIsNotAdopted));

    private PlacedAdoptionRules() {}

    private static Rule date(String number, String column) {
        return rule(number, (c, f) -> c.decisions()
                .forEach(row -> f.faultIf(row.isNoDate(column), PLACED_ADOPTION, row, column)));
    }

    private static Rule each(String number, String column, Predicate<DecisionEntry> broken) {
        return rule(number, (c, f) -> c.decisions()
                .forEach(row -> f.faultIf(broken.test(row.values()), PLACED_ADOPTION, row, column)));
    }

    private static boolean isHalfReversed(DecisionEntry entry) {
        return (entry.datePlacedCeased() == null) != (entry.reasonPlacedCeased() == null);
    }

    private static void decisionsDoNotOverlap(Case child, Findings findings) {
        List<Row<DecisionEntry>> rows = child.datedDecisions();
        for (int i = 1; i < rows.size(); i++) {
            Row<DecisionEntry> before = rows.get(i - 1);
            if (before.isNoDate("DATE_PLACED_CEASED")) {
                continue;
            }
            LocalDate ceased = before.values().datePlacedCeased();
            findings.faultIf(
                    ceased == null || ceased.isAfter(rows.get(i).values().datePlaced()),
                    PLACED_ADOPTION,
                    rows.get(i),
                    "DATE_PLACED");
        }
    }

    private static void earlierDecisionsAreReversed(Case child, Findings findings) {
        List<Row<DecisionEntry>> rows = child.datedDecisions();
        for (Row<DecisionEntry> row : rows.subList(0, Math.max(0, rows.size() - 1))) {
            findings.faultIf(
                    row.values().datePlacedCeased() == null && !row.isNoDate("DATE_PLACED_CEASED"),
                    PLACED_ADOPTION,
                    row,
                    "DATE_PLACED_CEASED");
        }
    }

    /** The decision that led to the adoption is the one still open; an earlier, reversed one is another decision. */
    private static void decisionIsTheSameInBothTables(Case child, Findings findings) {
        List<Row<DecisionEntry>> rows = child.datedDecisions();
        List<Row<DecisionEntry>> open =
                rows.stream().filter(row -> !row.values().isReversed()).toList();
        List<Row<DecisionEntry>> meant = open.isEmpty() ? rows : open;
        child.adoptions()
                .forEach(adoption -> findings.faultIf(
                        meant.stream()
                                .anyMatch(row -> Dates.differ(
                                        row.values().datePlaced(),
                                        adoption.values().dateInt())),
                        AD1,
                        adoption,
                        "DATE_INT"));
    }

    private static void reversedIsNotAdopted(Case child, Findings findings) {
        boolean reversed =
                child.decisions().stream().anyMatch(row -> row.values().isReversed());
        child.adoptions()
                .forEach(row -> findings.faultIf(
                        reversed && !child.hasOpenDecision() && row.values().hasAnyItem(), AD1, row, "DATE_INT"));
    }
}
