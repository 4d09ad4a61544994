package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;

/** Finds placement orders: every time the legal status becomes E1. */
final class Orders {

    private Orders() {}

    static List<KnownOrder> in(List<Episode> episodes) {
        List<KnownOrder> orders = new ArrayList<>();
        boolean inForce = false;
        LocalDate granted = null;
        Episode before = null;
        for (Episode episode : episodes) {
            if (episode.isUnderPlacementOrder() && !inForce) {
                granted = isGrantKnown(before, episode) ? episode.decom() : null;
                inForce = true;
            } else if (!episode.isUnderPlacementOrder() && inForce) {
                orders.add(new KnownOrder(granted, episode.decom()));
                inForce = false;
            }
            if (inForce && episode.endsInAdoption()) {
                orders.add(new KnownOrder(granted, episode.dec()));
                inForce = false;
            }
            before = episode;
        }
        if (inForce) {
            orders.add(new KnownOrder(granted, null));
        }
        return orders;
    }

    /** Known from the episode before, or from the episode itself where it says that the law changed. */
    private static boolean isGrantKnown(Episode before, Episode episode) {
        boolean seenBefore = before != null
                && before.dec() != null
                && !before.endsCare()
                && !before.dec().isBefore(episode.decom().minusDays(1));
        return seenBefore || episode.hasRne("S", "L", "B", "U");
    }
}
