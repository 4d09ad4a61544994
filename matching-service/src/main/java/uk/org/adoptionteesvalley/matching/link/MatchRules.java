package uk.org.adoptionteesvalley.matching.link;

import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.check.Authority;
import uk.org.adoptionteesvalley.matching.journey.Turn;

/** The guards of a decision on a match (AAR 2005 reg 33; 903 rules 331 and 333). */
final class MatchRules {

    private static final String REG_33 = "AAR 2005 reg 33";

    private MatchRules() {}

    static void check(MatchDecisionRequest request, Link link, Turn turn) {
        turn.notInTheFuture(request.decidedOn(), "decidedOn").notAdopted("decidedOn");
        turn.guards()
                .require(link.endedOn() == null, "decidedOn", REG_33, "The link ended on " + link.endedOn())
                .require(
                        !request.decidedOn().isBefore(link.startedOn()),
                        "decidedOn",
                        REG_33,
                        "The link began on " + link.startedOn())
                .require(
                        request.approved()
                                || request.reasons() != null
                                        && !request.reasons().isBlank(),
                        "reasons",
                        REG_33,
                        "A decision against a match is given with reasons");
    }

    /** An approval rests on what the other services know now; a match may precede the placement order. */
    static void checkApproval(
            MatchDecisionRequest request, Authority authority, Approval approval, int otherChildren, Turn turn) {
        turn.guards()
                .require(
                        turn.state().openMatch().isEmpty(),
                        "approved",
                        REG_33,
                        "The child has an approved match already; its link must end first")
                .require(
                        authority.decidedBy(request.decidedOn()),
                        "decidedOn",
                        "333",
                        "No decision that the child should be placed for adoption was in force on "
                                + request.decidedOn())
                .require(
                        approval.holds(),
                        "decidedOn",
                        REG_33,
                        "The household was not approved on " + request.decidedOn())
                .require(
                        !approval.holds() || approval.hasRoomBeside(otherChildren),
                        "approved",
                        "AAR 2005 reg 30B",
                        "The household has as many children as it is approved for");
    }
}
