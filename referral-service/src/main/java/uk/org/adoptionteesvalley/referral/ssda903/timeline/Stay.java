package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;

/**
 * An episode of the timeline with what went before it: whether the child stayed with the same carers, and whether
 * anything is known of the time just before. Temporary placements (T0 to T4) are no stays: the child returns from them.
 *
 * @param place where the episode stands in the timeline
 * @param sameCarers the carers are those of the stay before
 * @param contiguous the stay before is known and ended where this one begins
 * @param endedOn last day of the stay, or null while it lasts
 * @param endsCare whether the child left care at its end
 * @param adopted whether the end is the adoption order
 * @param rec reason of that end
 */
record Stay(
        Episode episode,
        int place,
        boolean sameCarers,
        boolean contiguous,
        LocalDate endedOn,
        boolean endsCare,
        boolean adopted,
        String rec) {

    static List<Stay> of(List<Episode> episodes) {
        List<Stay> stays = new ArrayList<>();
        Episode before = null;
        boolean wasAway = false;
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            if (episode.isTemporary()) {
                wasAway = true;
                continue;
            }
            Episode previous = i == 0 ? null : episodes.get(i - 1);
            stays.add(stay(episodes, i, carersStay(before, previous, episode, wasAway), follows(previous, episode)));
            before = episode;
            wasAway = false;
        }
        return stays;
    }

    /** Whether the day of this stay's start is certain: an L says only that the law changed. */
    boolean isKnownStart() {
        return contiguous || episode.hasRne("S", "P", "B", "T", "U");
    }

    private static Stay stay(List<Episode> episodes, int index, boolean sameCarers, boolean contiguous) {
        Episode episode = episodes.get(index);
        Episode last = episode;
        int next = index + 1;
        while (next < episodes.size() && episodes.get(next).isTemporary() && !last.endsCare()) {
            last = episodes.get(next);
            next++;
        }
        boolean ends = last.endsCare();
        LocalDate endedOn = ends ? last.dec() : null;
        if (!ends && next < episodes.size()) {
            endedOn = episode.dec() == null ? episodes.get(index + 1).decom() : episode.dec();
        }
        return new Stay(
                episode,
                index,
                sameCarers,
                contiguous,
                endedOn,
                ends,
                ends && last.endsInAdoption(),
                ends ? last.rec() : null);
    }

    private static boolean follows(Episode previous, Episode episode) {
        return previous != null
                && previous.dec() != null
                && !previous.endsCare()
                && !previous.dec().isBefore(episode.decom().minusDays(1));
    }

    private static boolean carersStay(Episode before, Episode previous, Episode episode, boolean wasAway) {
        if (before == null || previous.endsCare() || episode.startsCare()) {
            return false;
        }
        boolean samePlace =
                Objects.equals(before.place(), episode.place()) && Objects.equals(before.urn(), episode.urn());
        if (wasAway) {
            return samePlace;
        }
        if (episode.hasRne("P", "B")) {
            return false;
        }
        // Where a year is missing between, the code tells of an episode nobody sent: only the place can speak.
        return episode.rne() == null || !follows(previous, episode) ? samePlace : true;
    }
}
