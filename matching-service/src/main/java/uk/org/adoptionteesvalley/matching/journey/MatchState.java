package uk.org.adoptionteesvalley.matching.journey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * A decision on a match as the journey tells it.
 *
 * @param householdId null where a return alone tells of the match, or where it is not shown after the adoption order
 * @param endedOn when the link ended or the placement disrupted
 */
public record MatchState(
        UUID id, UUID householdId, LocalDate decidedOn, boolean approved, LocalDate endedOn, Source source) {

    /** The decision that was recorded. */
    public static MatchState recorded(Child child, Facts<JourneyFact> facts, UUID thing) {
        return Sights.ofRecording(child, facts)
                .of(JourneyFacts.whenLastTold(child, facts, thing)
                        .state()
                        .match(thing)
                        .orElseThrow());
    }

    @JsonIgnore
    public boolean holds() {
        return approved && endedOn == null;
    }
}
