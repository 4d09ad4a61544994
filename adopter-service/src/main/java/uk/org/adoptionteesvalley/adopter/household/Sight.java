package uk.org.adoptionteesvalley.adopter.household;

import java.util.Set;
import uk.org.adoptionteesvalley.chassis.caller.Caller;

/** How much of a household a caller sees: as much as the one of their roles that sees most. */
enum Sight {
    /** Everything. */
    WHOLE(Set.of("atv-social-worker", "atv-panel-adviser", "atv-adm", "atv-manager")),
    /** The way from the enquiry to the end of Stage One, and nothing of panel and approval. */
    UP_TO_STAGE_ONE(Set.of("atv-enquiry")),
    /** What the household offers a child, and nothing by which anybody could know who it is. */
    OFFER(Set.of());

    private final Set<String> roles;

    Sight(Set<String> roles) {
        this.roles = roles;
    }

    static Sight of(Caller caller) {
        for (Sight sight : values()) {
            if (sight.roles.stream().anyMatch(caller::has)) {
                return sight;
            }
        }
        return OFFER;
    }
}
