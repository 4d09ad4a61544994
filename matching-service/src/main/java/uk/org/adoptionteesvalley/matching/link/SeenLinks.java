package uk.org.adoptionteesvalley.matching.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.matching.child.Children;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.Journeys;
import uk.org.adoptionteesvalley.matching.journey.LinkRows;
import uk.org.adoptionteesvalley.matching.journey.Sight;
import uk.org.adoptionteesvalley.matching.journey.Sights;

/**
 * The links that a caller finds. To be found by the household is to be told with it: whoever may not see an adopted
 * child's household finds no link of the child by it, and no cursor tells of one.
 */
@ApplicationScoped
class SeenLinks {

    private final Children children;
    private final LinkRows rows;
    private final Journeys journeys;
    private final Sights sights;

    SeenLinks(Children children, LinkRows rows, Journeys journeys, Sights sights) {
        this.children = children;
        this.rows = rows;
        this.journeys = journeys;
        this.sights = sights;
    }

    Page<LinkView> page(UUID child, UUID household, PageRequest page) {
        List<LinkView> seen = new ArrayList<>();
        UUID from = page.from();
        boolean more = true;
        while (more && seen.size() <= page.limit()) {
            List<LinkRows.Row> found = rows.page(child, household, from, page.limit());
            views(found, household != null).forEach(seen::add);
            more = found.size() > page.limit();
            from = found.isEmpty() ? from : found.get(found.size() - 1).id();
        }
        return Page.of(
                seen.subList(0, Math.min(seen.size(), page.limit() + 1)), page.limit(), LinkView::id, link -> link);
    }

    private List<LinkView> views(List<LinkRows.Row> found, boolean byHousehold) {
        Map<UUID, JourneyState> states = journeys.states(
                children.of(found.stream().map(LinkRows.Row::child).distinct().toList()));
        List<LinkView> views = new ArrayList<>();
        for (LinkRows.Row row : found) {
            JourneyState state = states.get(row.child());
            Sight sight = byHousehold ? sights.of(state) : sights.inList(state);
            if (sight.household() || !byHousehold) {
                views.add(LinkView.of(state, row.id(), sight));
            }
        }
        return views;
    }
}
