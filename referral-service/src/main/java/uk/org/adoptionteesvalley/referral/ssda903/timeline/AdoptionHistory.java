package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;

/**
 * The adoption facts that follow from a child's episodes, by the definitions of the SSDA903 guide: entering care is the
 * latest RNE S, a placement order is LS becoming E1, placed for adoption is the start of a run of A3 to A6.
 *
 * @param enteredCareOn start of the latest period of care, or null where no return tells
 * @param leftCareOn end of the latest period of care, or null while it lasts
 */
public record AdoptionHistory(
        LocalDate enteredCareOn,
        LocalDate leftCareOn,
        List<KnownOrder> placementOrders,
        List<KnownPlacement> placements,
        LocalDate adoptionOrderOn) {

    public static AdoptionHistory of(EpisodeTimeline timeline) {
        List<Episode> episodes = timeline.episodes();
        return new AdoptionHistory(
                latest(episodes.stream().filter(Episode::startsCare).map(Episode::decom)),
                leftCareOn(episodes),
                Orders.in(episodes),
                new Placements(Stay.of(episodes)).found(),
                latest(episodes.stream().filter(Episode::endsInAdoption).map(Episode::dec)));
    }

    private static LocalDate leftCareOn(List<Episode> episodes) {
        if (episodes.isEmpty()) {
            return null;
        }
        Episode last = episodes.get(episodes.size() - 1);
        return last.endsCare() ? last.dec() : null;
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.filter(day -> day != null).reduce((first, second) -> second).orElse(null);
    }
}
