package uk.org.adoptionteesvalley.matching.link;

import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.Turn;

/** The guards of a link's beginning and end. */
final class LinkRules {

    private LinkRules() {}

    static void checkStart(LinkRequest request, boolean householdIsOpen, Turn turn) {
        turn.notInTheFuture(request.startedOn(), "startedOn").notAdopted("childId");
        turn.guards()
                .require(
                        turn.state().links().stream()
                                .noneMatch(link -> link.endedOn() == null
                                        && link.householdId().equals(request.householdId())),
                        "householdId",
                        null,
                        "The child and the household are linked already")
                .require(
                        householdIsOpen,
                        "householdId",
                        null,
                        "The agency has no open household with this id on that day")
                .check();
    }

    static void checkEnd(LinkEndingRequest request, Link link, Turn turn) {
        JourneyState state = turn.state();
        turn.notInTheFuture(request.endedOn(), "endedOn");
        turn.guards()
                .require(link.endedOn() == null, "endedOn", null, "The link ended on " + link.endedOn())
                .require(
                        !request.endedOn().isBefore(link.startedOn()),
                        "endedOn",
                        null,
                        "The link began on " + link.startedOn())
                .require(
                        turn.facts()
                                .openMatchOf(link, state)
                                .filter(match -> match.decidedOn().isAfter(request.endedOn()))
                                .isEmpty(),
                        "endedOn",
                        null,
                        "The match was decided later than that")
                .require(
                        !turn.facts().isPlaced(link, state),
                        "endedOn",
                        null,
                        "The child is placed with this household: a disruption or an adoption order ends that")
                .check();
    }
}
