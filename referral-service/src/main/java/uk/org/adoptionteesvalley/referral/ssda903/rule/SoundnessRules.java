package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.HEADER;

import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/**
 * What must hold before facts can be read from a return at all. These are the agency's own; they bear words, not
 * numbers, so that nobody looks for them among the Department's.
 */
final class SoundnessRules {

    static final List<Rule> RULES = List.of(
            own(
                    "EPISODE-DATES",
                    "The episode ends before it begins.",
                    List.of("DECOM", "DEC"),
                    EPISODES,
                    (c, f) -> c.episodes()
                            .forEach(row -> f.faultIf(
                                    Dates.isBefore(
                                            row.values().dec(), row.values().decom()),
                                    EPISODES,
                                    row,
                                    "DEC"))),
            own(
                    "RETURN-YEAR",
                    "The date is in the future or after the end of the return's year.",
                    List.of("DECOM", "DEC"),
                    EPISODES,
                    (c, f) -> c.episodes().forEach(row -> {
                        f.faultIf(row.values().decom().isAfter(c.lastDay()), EPISODES, row, "DECOM");
                        f.faultIf(Dates.isAfter(row.values().dec(), c.lastDay()), EPISODES, row, "DEC");
                    })),
            own(
                    "ONE-HEADER",
                    "The child stands more than once in the header table.",
                    List.of("CHILD"),
                    HEADER,
                    (c, f) -> c.headers().stream().skip(1).forEach(row -> f.fault(HEADER, row, "CHILD"))));

    private SoundnessRules() {}

    private static Rule own(String word, String message, List<String> fields, Table table, Rule.Check check) {
        return new Rule(word, message, fields, Set.of(table), 0, Integer.MAX_VALUE, check);
    }
}
