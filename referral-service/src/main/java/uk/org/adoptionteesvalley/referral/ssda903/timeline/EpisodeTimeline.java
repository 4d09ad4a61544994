package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;

/**
 * One child's episodes out of the returns of several years. A return holds only the episodes of its own year, and its
 * first continues the one that was open at the last year's end; a file with the whole history works as well. Years are
 * folded in their order, whichever was sent first, and a later year is right about whatever it tells again.
 */
public final class EpisodeTimeline {

    private final List<Episode> episodes;

    private EpisodeTimeline(List<Episode> episodes) {
        this.episodes = episodes;
    }

    public static EpisodeTimeline of(SortedMap<Integer, List<Episode>> years) {
        List<Episode> folded = List.of();
        for (Map.Entry<Integer, List<Episode>> year : years.entrySet()) {
            List<Episode> rows = year.getValue().stream()
                    .filter(episode -> episode.decom() != null)
                    .sorted(Episode.IN_ORDER)
                    .toList();
            if (!rows.isEmpty()) {
                folded = fold(folded, rows, new ReturnYear(year.getKey()));
            }
        }
        return new EpisodeTimeline(folded);
    }

    public List<Episode> episodes() {
        return episodes;
    }

    private static List<Episode> fold(List<Episode> before, List<Episode> rows, ReturnYear year) {
        Episode first = rows.get(0);
        List<Episode> folded = new ArrayList<>(before.stream()
                .filter(episode -> isToldOnlyBefore(episode, rows))
                .toList());
        Episode open = folded.isEmpty() ? null : folded.get(folded.size() - 1);
        if (open != null && continuesAtYearStart(open, first, year)) {
            folded.set(folded.size() - 1, open.endingAs(first));
            folded.addAll(rows.subList(1, rows.size()));
            return folded;
        }
        if (open != null && correctsStart(open, first, year)) {
            folded.remove(folded.size() - 1);
        }
        folded.addAll(rows);
        return folded;
    }

    /** An episode of a single day that began when the continued one did is not told again by the later return. */
    private static boolean isToldOnlyBefore(Episode episode, List<Episode> rows) {
        Episode first = rows.get(0);
        if (episode.decom().equals(first.decom())) {
            return episode.decom().equals(episode.dec()) && !first.decom().equals(first.dec());
        }
        return episode.decom().isBefore(first.decom());
    }

    /** Some systems let the continued episode begin with the year; its real start is the one told before. */
    private static boolean continuesAtYearStart(Episode open, Episode first, ReturnYear year) {
        boolean stillThere = open.isOpen()
                || "X1".equals(open.rec()) && open.dec().equals(year.firstDay().minusDays(1));
        return stillThere && first.decom().equals(year.firstDay()) && isSameStay(open, first);
    }

    /** A first episode that began before its year can only be the one that was open: its start was told wrongly. */
    private static boolean correctsStart(Episode open, Episode first, ReturnYear year) {
        return open.isOpen()
                && first.decom().isBefore(year.firstDay())
                && Objects.equals(open.rne(), first.rne())
                && isSameStay(open, first);
    }

    private static boolean isSameStay(Episode one, Episode other) {
        return Objects.equals(one.ls(), other.ls())
                && Objects.equals(one.place(), other.place())
                && (one.urn() == null || other.urn() == null || one.urn().equals(other.urn()));
    }
}
