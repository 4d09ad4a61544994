package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.HeaderEntry;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.AdoptionHistory;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.EpisodeTimeline;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.KnownOrder;

/**
 * Everything that all returns of a child together say, the latest year being right where they differ.
 *
 * @param firstDay the earliest day of which anything is told
 * @param careStarts every start of care that is told
 */
record ToldFacts(
        LocalDate dob,
        String sex,
        String ethnic,
        LocalDate firstDay,
        List<LocalDate> careStarts,
        LocalDate enteredCareOn,
        LocalDate leftCareOn,
        List<ToldDecision> decisions,
        List<KnownOrder> orders,
        History903 history) {

    private static final Map<String, String> SEX_UNTIL_2024 = Map.of("1", "M", "2", "F");

    /** A decision that the child should be placed for adoption, and its reversal. */
    record ToldDecision(LocalDate decidedOn, LocalDate reversedOn, String reason) {}

    static ToldFacts of(SortedMap<Integer, YearRows> years) {
        TreeMap<Integer, List<Episode>> episodes = new TreeMap<>();
        HeaderEntry header = new HeaderEntry(null, null, null);
        AdoptionEntry adoption = null;
        LocalDate dob = null;
        for (Map.Entry<Integer, YearRows> year : years.entrySet()) {
            YearRows rows = year.getValue();
            episodes.put(year.getKey(), rows.episodes());
            header = rows.headers().stream().findFirst().orElse(header);
            adoption = rows.adoptions().stream()
                    .filter(AdoptionEntry::hasAnyItem)
                    .findFirst()
                    .orElse(adoption);
            dob = bornOn(rows, dob);
        }
        EpisodeTimeline timeline = EpisodeTimeline.of(episodes);
        AdoptionHistory history = AdoptionHistory.of(timeline);
        List<ToldDecision> decisions = decisions(years, adoption);
        return new ToldFacts(
                dob,
                header.sex() == null ? null : SEX_UNTIL_2024.getOrDefault(header.sex(), header.sex()),
                header.ethnic(),
                firstDay(timeline, decisions, adoption),
                timeline.episodes().stream()
                        .filter(Episode::startsCare)
                        .map(Episode::decom)
                        .toList(),
                history.enteredCareOn(),
                history.leftCareOn(),
                decisions,
                history.placementOrders(),
                history(history, adoption));
    }

    private static LocalDate firstDay(EpisodeTimeline timeline, List<ToldDecision> decisions, AdoptionEntry adoption) {
        return Stream.of(
                        timeline.episodes().stream().map(Episode::decom),
                        decisions.stream().map(ToldDecision::decidedOn),
                        Stream.ofNullable(adoption).map(AdoptionEntry::dateMatch))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same, where nothing of the care that it tells has become a fact of the child yet. */
    ToldFacts withoutCare() {
        return new ToldFacts(dob, sex, ethnic, firstDay, List.of(), null, null, decisions, orders, history);
    }

    boolean hasAdoptionFacts() {
        return !decisions.isEmpty() || !orders.isEmpty() || history != null;
    }

    private static History903 history(AdoptionHistory history, AdoptionEntry adoption) {
        if (history.placements().isEmpty() && history.adoptionOrderOn() == null && adoption == null) {
            return null;
        }
        return new History903(
                history.placements(),
                adoption == null ? null : adoption.dateMatch(),
                history.adoptionOrderOn(),
                adoption != null && adoption.adoptedByFosterCarer());
    }

    private static LocalDate bornOn(YearRows rows, LocalDate known) {
        LocalDate dob = known;
        for (DecisionEntry row : rows.decisions()) {
            dob = row.dob() == null ? dob : row.dob();
        }
        for (AdoptionEntry row : rows.adoptions()) {
            dob = row.dob() == null ? dob : row.dob();
        }
        for (HeaderEntry row : rows.headers()) {
            dob = row.dob() == null ? dob : row.dob();
        }
        return dob;
    }

    /** A later year tells an open decision again, with its reversal where there is one; AD1 speaks where no row does. */
    private static List<ToldDecision> decisions(SortedMap<Integer, YearRows> years, AdoptionEntry adoption) {
        TreeMap<LocalDate, ToldDecision> told = new TreeMap<>();
        for (YearRows rows : years.values()) {
            List<ToldDecision> now = rows.decisions().stream()
                    .filter(row -> row.datePlaced() != null)
                    .map(row -> new ToldDecision(row.datePlaced(), row.datePlacedCeased(), row.reasonPlacedCeased()))
                    .toList();
            if (!now.isEmpty()) {
                told.values().removeIf(before -> isReplaced(before, now));
            }
            now.forEach(decision -> told.put(decision.decidedOn(), decision));
        }
        if (told.isEmpty() && adoption != null && adoption.dateInt() != null) {
            told.put(adoption.dateInt(), new ToldDecision(adoption.dateInt(), null, null));
        }
        return new ArrayList<>(told.values());
    }

    /** An open decision that a later year does not repeat, telling another, was told with a wrong date (rule 560). */
    private static boolean isReplaced(ToldDecision before, List<ToldDecision> now) {
        return before.reversedOn() == null
                && now.stream().noneMatch(decision -> Objects.equals(decision.decidedOn(), before.decidedOn()));
    }
}
