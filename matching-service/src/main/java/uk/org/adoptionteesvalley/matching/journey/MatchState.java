package uk.org.adoptionteesvalley.matching.journey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Source;

/**
 * A decision on a match as the journey tells it.
 *
 * @param householdId null where a return alone tells of the match
 * @param endedOn when the link ended or the placement disrupted
 */
public record MatchState(
        UUID id, UUID householdId, LocalDate decidedOn, boolean approved, LocalDate endedOn, Source source) {

    @JsonIgnore
    public boolean holds() {
        return approved && endedOn == null;
    }
}
