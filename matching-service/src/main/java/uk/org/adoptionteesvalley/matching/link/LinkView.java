package uk.org.adoptionteesvalley.matching.link;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.Sight;
import uk.org.adoptionteesvalley.matching.journey.Sights;

/** A link as staff read it. */
public record LinkView(
        UUID id,
        UUID childId,
        String localAuthority,

        @Schema(description = "Null where it is not shown, after the adoption order", nullable = true)
        UUID householdId,

        LocalDate startedOn,
        LocalDate endedOn) {

    /** The link that was recorded, or of which the ending was. */
    static LinkView of(Child child, Facts<JourneyFact> facts, UUID thing) {
        JourneyFacts journey = JourneyFacts.whenLastTold(child, facts, thing);
        return of(journey.state(), journey.about(thing), Sights.ofRecording(child, facts));
    }

    static LinkView of(JourneyState journey, UUID id, Sight sight) {
        return journey.link(id)
                .map(sight::of)
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
