package uk.org.adoptionteesvalley.matching.link;

import java.time.LocalDate;
import java.util.UUID;

/** A link as staff read it. */
public record LinkView(
        UUID id, UUID childId, String localAuthority, UUID householdId, LocalDate startedOn, LocalDate endedOn) {

    static LinkView of(Link link) {
        return new LinkView(
                link.id(), link.childId(), link.localAuthority(), link.householdId(), link.startedOn(), link.endedOn());
    }
}
