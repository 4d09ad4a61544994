package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.HEADER;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/**
 * What must hold before facts can be read from a return at all, whichever of its tables were sent. These are the
 * agency's own; they bear words, not numbers, so that nobody looks for them among the Department's, and are silent where
 * one of the Department's speaks of the same date.
 */
final class SoundnessRules {

    static final List<Rule> RULES = List.of(
            own(
                    "RETURN-YEAR",
                    "The date is in the future or after the end of the return's year.",
                    List.of("DOB", "DECOM", "DEC", "DATE_INT", "DATE_MATCH", "DATE_PLACED", "DATE_PLACED_CEASED"),
                    Set.of(),
                    SoundnessRules::nothingAfterTheYear),
            own(
                    "BIRTH",
                    "The date is before the child's birth.",
                    List.of("DOB", "DECOM", "DATE_INT", "DATE_MATCH", "DATE_PLACED", "DATE_PLACED_CEASED"),
                    Set.of(),
                    SoundnessRules::nothingBeforeBirth),
            own(
                    "BIRTH-DATE",
                    "Date of birth is not a valid date.",
                    List.of("DOB"),
                    Set.of(),
                    SoundnessRules::birthIsADate),
            own(
                    "ONE-HEADER",
                    "The child stands more than once in the header table.",
                    List.of("CHILD"),
                    Set.of(HEADER),
                    (c, f) -> c.headers().stream().skip(1).limit(1).forEach(row -> f.fault(HEADER, row, "CHILD"))));

    private SoundnessRules() {}

    private static Rule own(String word, String message, List<String> fields, Set<Table> tables, Rule.Check check) {
        return new Rule(word, message, fields, tables, false, 0, Integer.MAX_VALUE, check);
    }

    /** Rule 117 speaks of the decisions where the episodes were sent with them. */
    private static void nothingAfterTheYear(Case child, Findings findings) {
        Predicate<LocalDate> late = day -> day != null && day.isAfter(child.lastDay());
        child.headers().forEach(row -> findings.faultIf(late.test(row.values().dob()), HEADER, row, "DOB"));
        child.child().episodes().forEach(row -> {
            findings.faultIf(late.test(row.values().decom()), EPISODES, row, "DECOM");
            findings.faultIf(late.test(row.values().dec()), EPISODES, row, "DEC");
        });
        tellOfAd1(child, findings, late);
        if (!child.wasSent(EPISODES)) {
            tellOfDecisions(child, findings, late);
        }
    }

    /** Rules 184 and 302 speak of the decision and of entering care where the header tells the birth. */
    private static void nothingBeforeBirth(Case child, Findings findings) {
        Optional<LocalDate> birth = born(child);
        if (birth.isEmpty()) {
            return;
        }
        Predicate<LocalDate> early = day -> Dates.isBefore(day, birth.get());
        tellOfAd1(child, findings, early);
        if (child.dob().isEmpty()) {
            tellOfDecisions(child, findings, early);
            child.firstEpisode(episode -> true)
                    .ifPresent(row -> findings.faultIf(early.test(row.values().decom()), EPISODES, row, "DECOM"));
        } else {
            child.decisions()
                    .forEach(row -> findings.faultIf(
                            early.test(row.values().datePlacedCeased()), PLACED_ADOPTION, row, "DATE_PLACED_CEASED"));
        }
    }

    /** The header's own is rule 102's, and with it a row's that differs is INT11's or INT12's. */
    private static void birthIsADate(Case child, Findings findings) {
        if (!child.wasSent(HEADER)) {
            child.adoptions().forEach(row -> findings.faultIf(row.isNoDate("DOB"), AD1, row, "DOB"));
            child.decisions().forEach(row -> findings.faultIf(row.isNoDate("DOB"), PLACED_ADOPTION, row, "DOB"));
        }
    }

    private static void tellOfAd1(Case child, Findings findings, Predicate<LocalDate> wrong) {
        child.adoptions().forEach(row -> {
            findings.faultIf(wrong.test(row.values().dateInt()), AD1, row, "DATE_INT");
            findings.faultIf(wrong.test(row.values().dateMatch()), AD1, row, "DATE_MATCH");
        });
    }

    private static void tellOfDecisions(Case child, Findings findings, Predicate<LocalDate> wrong) {
        child.decisions().forEach(row -> {
            findings.faultIf(wrong.test(row.values().datePlaced()), PLACED_ADOPTION, row, "DATE_PLACED");
            findings.faultIf(wrong.test(row.values().datePlacedCeased()), PLACED_ADOPTION, row, "DATE_PLACED_CEASED");
        });
    }

    private static Optional<LocalDate> born(Case child) {
        Stream<LocalDate> told = Stream.concat(
                child.adoptions().stream().map(row -> row.values().dob()),
                child.decisions().stream().map(row -> row.values().dob()));
        return child.dob().or(() -> told.filter(Objects::nonNull).findFirst());
    }
}
