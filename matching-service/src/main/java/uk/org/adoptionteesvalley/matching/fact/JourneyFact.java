package uk.org.adoptionteesvalley.matching.fact;

import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;

/**
 * What can happen on a child's way to a family. Links, matches and placements are named by the id of their first
 * telling; a placement that only a return tells of has an id that follows from the return.
 */
public sealed interface JourneyFact extends FactBody
        permits LinkStarted,
                LinkEnded,
                MatchDecision,
                EarlyPermanenceStarted,
                EarlyPermanenceEnded,
                PlacedForAdoption,
                Disrupted,
                AdoptionOrder,
                ReturnedHistory {

    /** The same without the household that it names: after the adoption order the two are not told together. */
    default JourneyFact withoutHousehold() {
        return this;
    }

    /** All of them, by their names in the log. */
    FactKinds<JourneyFact> KINDS = FactKinds.of(JourneyFact.class);
}
