package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** Rules that compare what AD1 says of an adoption with the child's episodes. */
final class EpisodesAndAd1Rules {

    private static final Set<String> WITH_CURRENT_CARERS = Set.of("A2", "A3", "A5");
    private static final Set<String> WITH_OTHERS = Set.of("A1", "A4", "A6");

    static final List<Rule> RULES = List.of(
            rule("331", (c, f) -> c.adoptedInYear().ifPresent(adopted -> c.adoptions()
                    .forEach(row -> f.faultIf(
                            Dates.isAfter(
                                    row.values().dateMatch(),
                                    c.placementBefore(adopted).values().decom()),
                            AD1,
                            row,
                            "DATE_MATCH")))),
            rule("334", (c, f) -> latestStart(c).ifPresent(started -> c.adoptions()
                    .forEach(row -> f.faultIf(
                            Dates.isBefore(
                                    row.values().dateInt(), started.values().decom()),
                            AD1,
                            row,
                            "DATE_INT")))),
            adopted(
                    "335",
                    "FOSTER_CARE",
                    (entry, episode) -> "0".equals(entry.fosterCare()) && isOneOf(WITH_CURRENT_CARERS, episode)
                            || "1".equals(entry.fosterCare()) && isOneOf(WITH_OTHERS, episode)),
            rule("521", (c, f) -> c.adoptions()
                    .forEach(row -> f.faultIf(
                            placement(c)
                                    .filter(placed -> Dates.isAfter(
                                            row.values().dateInt(),
                                            placed.values().decom()))
                                    .isPresent(),
                            AD1,
                            row,
                            "DATE_INT"))),
            adopted(
                            "582",
                            "DATE_MATCH",
                            (entry, episode) -> entry.dateMatch() != null
                                    && entry.dateMatch().equals(episode.dec()))
                    .from(2023),
            rule("601", EpisodesAndAd1Rules::adoptionIsTold),
            rule("602", (c, f) -> c.adoptions()
                    .forEach(row -> f.faultIf(
                            row.values().hasAnyItem() && c.adoptedInYear().isEmpty(), AD1, row, "CHILD"))),
            rule("187", (c, f) -> c.adoptions()
                            .forEach(row -> f.faultIf(
                                    row.values().hasAnyItem() && isLookedAfterAllYear(c), AD1, row, "DATE_INT")))
                    .needing(AD1, EPISODES));

    private EpisodesAndAd1Rules() {}

    private static Rule adopted(String number, String column, BiPredicate<AdoptionEntry, Episode> broken) {
        return rule(number, (c, f) -> c.adoptedInYear().ifPresent(episode -> c.adoptions()
                .forEach(row -> f.faultIf(broken.test(row.values(), episode.values()), AD1, row, column))));
    }

    /** The Department's text speaks of every child adopted in the year, so a child without an AD1 row is at fault too. */
    private static void adoptionIsTold(Case child, Findings findings) {
        child.adoptedInYear().ifPresent(episode -> {
            if (child.adoptions().isEmpty()) {
                findings.fault(EPISODES, episode, "REC");
            }
            child.adoptions()
                    .forEach(row -> findings.faultIf(
                            !row.values().hasEveryItem() && row.notDates().isEmpty(), AD1, row, "DATE_INT"));
        });
    }

    /** The placement that AD1 speaks of: that which ended in the adoption, or the latest while there is none. */
    private static Optional<Row<Episode>> placement(Case child) {
        return child.adoptedInYear().map(child::placementBefore).or(() -> child.placements().stream()
                .reduce((first, second) -> second));
    }

    private static Optional<Row<Episode>> latestStart(Case child) {
        return child.episodes().stream()
                .filter(row -> row.values().startsCare())
                .reduce((first, second) -> second);
    }

    /** OC2: in care, short breaks apart, on every day of the year and on its last. */
    private static boolean isLookedAfterAllYear(Case child) {
        List<Row<Episode>> episodes = child.episodes();
        boolean since = !episodes.isEmpty()
                && !episodes.get(0).values().decom().isAfter(child.year().firstDay());
        boolean broken = episodes.stream()
                .map(Row::values)
                .anyMatch(episode -> episode.isShortBreak()
                        || episode.endsCare() && child.year().contains(episode.dec())
                        || episode.startsCare()
                                && episode.decom().isAfter(child.year().firstDay()));
        boolean still = child.latestEpisode()
                .filter(row -> row.values().isOpen()
                        || !row.values().dec().isBefore(child.year().lastDay()))
                .isPresent();
        return since && !broken && still;
    }

    private static boolean isOneOf(Set<String> codes, Episode episode) {
        return episode.place() != null && codes.contains(episode.place());
    }
}
