package uk.org.adoptionteesvalley.matching.link;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;

/** A link as staff read it. */
public record LinkView(
        UUID id, UUID childId, String localAuthority, UUID householdId, LocalDate startedOn, LocalDate endedOn) {

    /** The link that was recorded, or of which the ending was. */
    static LinkView of(Child child, Facts<JourneyFact> facts, UUID thing) {
        JourneyFacts journey = JourneyFacts.whenLastTold(child, facts, thing);
        return of(journey.state(), journey.about(thing));
    }

    static LinkView of(JourneyState journey, UUID id) {
        return journey.link(id)
                .map(link -> new LinkView(
                        link.id(),
                        journey.childId(),
                        journey.localAuthority(),
                        link.householdId(),
                        link.startedOn(),
                        link.endedOn()))
                .orElseThrow(ProblemException::notFound);
    }
}
