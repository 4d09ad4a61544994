package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** Rules on a child's episodes in their order. */
final class EpisodeOrderRules {

    private static final Set<String> WITH_CURRENT_CARERS = Set.of("A3", "A5");

    static final List<Rule> RULES = List.of(
            rule(
                    "142",
                    pairs((before, after, f) -> f.faultIf(
                            !before.isNoDate("DEC")
                                    && (before.values().dec() == null
                                            || before.values().rec() == null),
                            EPISODES,
                            before,
                            before.values().dec() == null ? "DEC" : "REC"))),
            rule("199", EpisodeOrderRules::nothingFollowsAnAdoption),
            rule(
                    "225",
                    pairs((before, after, f) -> f.faultIf(
                            lacksReason(before.values(), after.values()), EPISODES, before, "REASON_PLACE_CHANGE"))),
            rule("226", EpisodeOrderRules::temporaryPlacementsNeedNoReason),
            rule("336", EpisodeOrderRules::currentCarersFosteredBefore),
            rule("388", EpisodeOrderRules::whatContinuesIsThere),
            rule(
                    "431",
                    pairs((before, after, f) -> f.faultIf(
                            isAnew(before.values(), after.values())
                                    && after.values()
                                            .decom()
                                            .equals(before.values().dec()),
                            EPISODES,
                            after,
                            "RNE"))),
            rule(
                    "432",
                    pairs((before, after, f) -> f.faultIf(
                            before.values().endsCare() && !after.values().startsCare(), EPISODES, after, "RNE"))),
            rule(
                    "433",
                    pairs((before, after, f) -> f.faultIf(
                            !before.values().endsCare()
                                    && !after.values().startsCare()
                                    && isGap(before.values(), after.values()),
                            EPISODES,
                            after,
                            "DECOM"))),
            rule(
                    "501",
                    pairs((before, after, f) -> f.faultIf(
                            Dates.isBefore(
                                    after.values().decom(), before.values().dec()),
                            EPISODES,
                            after,
                            "DECOM"))));

    private EpisodeOrderRules() {}

    /** Judges one episode and the next. */
    @FunctionalInterface
    private interface Pair {
        void judge(Row<Episode> before, Row<Episode> after, Findings findings);
    }

    private static Rule.Check pairs(Pair pair) {
        return (child, findings) -> {
            List<Row<Episode>> rows = child.episodes();
            for (int i = 1; i < rows.size(); i++) {
                pair.judge(rows.get(i - 1), rows.get(i), findings);
            }
        };
    }

    private static boolean lacksReason(Episode before, Episode after) {
        return "X1".equals(before.rec())
                && before.reasonPlaceChange() == null
                && !before.isTemporary()
                && after.hasRne("P", "B", "T", "U")
                && !after.isTemporary();
    }

    /** Of short breaks each is a period of care of its own, and two may share a day. */
    private static boolean isAnew(Episode before, Episode after) {
        return after.startsCare() && !(before.isShortBreak() && after.isShortBreak());
    }

    private static boolean isGap(Episode before, Episode after) {
        return Dates.isBefore(before.dec(), after.decom());
    }

    /**
     * Where care is said to go on and the next episode starts it anew later, days of it are missing. Of a return's last
     * episode the continuation may have been left out, or stand in the next year's return.
     */
    private static void whatContinuesIsThere(Case child, Findings findings) {
        List<Row<Episode>> rows = child.episodes();
        for (int i = 0; i < rows.size(); i++) {
            Row<Episode> row = rows.get(i);
            if (!"X1".equals(row.values().rec()) || row.values().dec() == null) {
                continue;
            }
            boolean isLast = i + 1 == rows.size();
            if (!isLast) {
                Episode next = rows.get(i + 1).values();
                findings.faultIf(isAnew(row.values(), next) && isGap(row.values(), next), EPISODES, row, "REC");
            } else if (row.values().dec().isBefore(child.year().lastDay())) {
                findings.warning(EPISODES, row, "REC", "See that no episode has been left out.");
            }
        }
    }

    /** Judged on this return and on the adoptions that the council's earlier returns show. */
    private static void nothingFollowsAnAdoption(Case child, Findings findings) {
        LocalDate adopted = child.earlier().adoptedOn().get(child.id());
        for (Row<Episode> row : child.episodes()) {
            if (adopted != null && !isBeforeAdoption(row.values(), adopted)) {
                findings.fault(EPISODES, row, "CHILD");
                return;
            }
            if (adopted == null && row.values().endsInAdoption()) {
                adopted = row.values().dec();
            }
        }
    }

    private static boolean isBeforeAdoption(Episode episode, LocalDate adopted) {
        return episode.decom().isBefore(adopted) && !Dates.isAfter(episode.dec(), adopted) && !episode.isOpen();
    }

    private static void temporaryPlacementsNeedNoReason(Case child, Findings findings) {
        Row<Episode> before = null;
        for (Row<Episode> row : child.episodes()) {
            boolean broken = row.values().isTemporary()
                    && (row.values().reasonPlaceChange() != null
                            || before != null && before.values().reasonPlaceChange() != null);
            findings.faultIf(broken, EPISODES, row, "REASON_PLACE_CHANGE");
            before = row;
        }
    }

    /**
     * A stay in a temporary placement does not come between a child and the carers returned to; a placement of an
     * earlier period of care is not immediately prior.
     */
    private static void currentCarersFosteredBefore(Case child, Findings findings) {
        Episode before = null;
        for (Row<Episode> row : child.episodes()) {
            if (row.values().startsCare()) {
                before = null;
            }
            if (row.values().isTemporary() && before != null) {
                continue;
            }
            boolean broken = before != null
                    && row.values().place() != null
                    && WITH_CURRENT_CARERS.contains(row.values().place())
                    && (before.place() == null || !Codes.FOSTER_OR_ADOPTION.contains(before.place()));
            findings.faultIf(broken, EPISODES, row, "PLACE");
            before = row.values();
        }
    }
}
