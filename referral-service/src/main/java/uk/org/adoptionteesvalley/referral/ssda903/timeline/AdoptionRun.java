package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import java.util.List;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;

/**
 * One placement for adoption: the unbroken run of A3 to A6 with the same carers. Another family's placement that
 * follows at once is another run.
 *
 * @param first where its first episode stands in the list that it was found in
 * @param last where its last episode stands there
 */
public record AdoptionRun(int first, int last) {

    /** The runs among episodes that stand in the order of events. */
    public static List<AdoptionRun> in(List<Episode> episodes) {
        return new Placements(Stay.of(episodes)).adoptionRuns();
    }

    public boolean holds(int place) {
        return first <= place && place <= last;
    }
}
