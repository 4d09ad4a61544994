package uk.org.adoptionteesvalley.matching.earlypermanence;

import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.journey.Turn;

/** The guards of early permanence placements (CPPCR 2010 reg 25A). */
final class EarlyPermanenceRules {

    private static final String REG_25A = "CPPCR 2010 reg 25A";

    private EarlyPermanenceRules() {}

    static void checkStart(EarlyPermanenceRequest request, Approval approval, int otherChildren, Turn turn) {
        turn.notInTheFuture(request.startedOn(), "startedOn").notAdopted("startedOn");
        turn.guards()
                .require(
                        turn.state()
                                .spells()
                                .allMatch(spell ->
                                        spell.to() != null && !spell.to().isAfter(request.startedOn())),
                        "startedOn",
                        null,
                        "The child is in another placement on that day")
                .require(
                        approval.holds(),
                        "householdId",
                        REG_25A,
                        "The household was not approved on " + request.startedOn())
                .require(
                        !approval.holds() || approval.isForEarlyPermanence(),
                        "householdId",
                        REG_25A,
                        "The household is not approved for early permanence")
                .require(
                        !approval.holds() || approval.hasRoomBeside(otherChildren),
                        "householdId",
                        "AAR 2005 reg 30B",
                        "The household has as many children as it is approved for")
                .check();
    }

    static void checkEnd(EarlyPermanenceEndingRequest request, EarlyPermanenceState placement, Turn turn) {
        turn.notInTheFuture(request.endedOn(), "endedOn");
        turn.guards()
                .require(placement.isOpen(), "endedOn", REG_25A, "The placement ended on " + placement.endedOn())
                .require(
                        !request.endedOn().isBefore(placement.begin()),
                        "endedOn",
                        REG_25A,
                        "The placement began on " + placement.startedOn())
                .check();
    }
}
