package uk.org.adoptionteesvalley.matching.placement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.check.Authority;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.Spell;
import uk.org.adoptionteesvalley.matching.journey.Turn;
import uk.org.adoptionteesvalley.matching.link.MatchState;

/** The guards of placing a child for adoption (903 rules 331, 335, 336, 408 and 521; ACA 2002 ss 19 and 21). */
final class PlacementRules {

    private PlacementRules() {}

    static void checkMatch(PlacementRequest request, Optional<MatchState> match, Turn turn) {
        LocalDate placedOn = request.placedOn();
        turn.notInTheFuture(placedOn, "placedOn").notAdopted("placedOn");
        turn.guards()
                .require(
                        match.filter(approved -> !approved.decidedOn().isAfter(placedOn))
                                .isPresent(),
                        "linkId",
                        "331",
                        "The link had no approved match on " + placedOn);
    }

    /** Only an EP placement with the same household may be open: the placement converts it. */
    static void checkRoom(PlacementRequest request, UUID household, Turn turn) {
        JourneyState state = turn.state();
        Optional<EarlyPermanenceState> converted = state.earlyPermanence().stream()
                .filter(placement -> placement.isOpen() && household.equals(placement.householdId()))
                .findFirst();
        turn.guards()
                .require(
                        state.spells()
                                .filter(spell -> !Objects.equals(spell, converted.orElse(null)))
                                .allMatch(spell -> endedBy(spell, request.placedOn())),
                        "placedOn",
                        null,
                        "The child is in another placement on that day")
                .require(
                        converted
                                .filter(fostered -> fostered.begin().isAfter(request.placedOn()))
                                .isEmpty(),
                        "placedOn",
                        "336",
                        "The child's early permanence placement with this household began later")
                .require(
                        converted.isEmpty() || request.placeCode().isWithPresentCarers(),
                        "placeCode",
                        "335",
                        "The child lives with this household already: A3 or A5");
    }

    static void checkTruth(
            PlacementRequest request, Authority authority, Approval approval, int otherChildren, Turn turn) {
        LocalDate placedOn = request.placedOn();
        boolean byOrder = request.placeCode().isByPlacementOrder();
        turn.guards()
                .require(
                        authority.decidedBy(placedOn),
                        "placedOn",
                        "521",
                        "No decision that the child should be placed for adoption was in force on " + placedOn)
                .require(
                        authority.is(byOrder ? Authority.Kind.PLACEMENT_ORDER : Authority.Kind.CONSENT, placedOn),
                        "placeCode",
                        byOrder ? "408" : "ACA 2002 s19",
                        (byOrder ? "No placement order" : "No consent") + " was in force on " + placedOn)
                .require(approval.holds(), "linkId", "AAR 2005 reg 33", "The household was not approved on " + placedOn)
                .require(
                        !approval.holds() || approval.hasRoomBeside(otherChildren),
                        "linkId",
                        "AAR 2005 reg 30B",
                        "The household has as many children as it is approved for");
    }

    private static boolean endedBy(Spell spell, LocalDate day) {
        return spell.to() != null && !spell.to().isAfter(day);
    }
}
