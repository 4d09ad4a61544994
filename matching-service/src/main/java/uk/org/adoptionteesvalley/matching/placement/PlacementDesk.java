package uk.org.adoptionteesvalley.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces;
import uk.org.adoptionteesvalley.matching.journey.Command.Change;
import uk.org.adoptionteesvalley.matching.journey.Source;
import uk.org.adoptionteesvalley.matching.journey.Turn;
import uk.org.adoptionteesvalley.matching.link.Link;
import uk.org.adoptionteesvalley.matching.link.MatchState;

/** What staff enter about placements for adoption. */
@ApplicationScoped
public class PlacementDesk {

    private final LatestTruth truth;
    private final HouseholdPlaces places;

    PlacementDesk(LatestTruth truth, HouseholdPlaces places) {
        this.truth = truth;
        this.places = places;
    }

    Change place(PlacementRequest request, Turn turn) {
        UUID childId = turn.child().id();
        Link link = turn.facts().links().stream()
                .filter(own -> own.id().equals(request.linkId()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        Optional<MatchState> match = turn.facts().openMatchOf(link, turn.state());
        PlacementRules.checkMatch(request, match, turn);
        PlacementRules.checkRoom(request, link.householdId(), turn);
        PlacementRules.checkTruth(
                request,
                truth.authority(childId, request.placedOn()),
                truth.approval(link.householdId(), request.placedOn()),
                places.takenByOthers(link.householdId(), childId),
                turn);
        turn.guards().check();
        PlacementState told = new PlacementState(
                Ids.next(),
                link.householdId(),
                request.placedOn(),
                request.placedOn(),
                null,
                null,
                null,
                request.placeCode().isWithPresentCarers(),
                Source.API);
        UUID matchId = match.orElseThrow().id();
        return new Change(
                new AdoptionPlacement(turn.child(), matchId, request.placeCode(), told, turn.recording()),
                state -> state.placement(told.id()).orElseThrow());
    }

    Change disrupt(UUID id, DisruptionRequest request, Turn turn) {
        PlacementState told = told(id, turn);
        PlacementEndRules.checkDisruption(request, told, turn);
        AdoptionPlacement placement = entered(told, turn);
        placement.disrupt(request, turn.recording());
        return new Change(placement, state -> state.placement(id).orElseThrow());
    }

    Change adopt(UUID id, AdoptionOrderRequest request, Turn turn) {
        PlacementState told = told(id, turn);
        PlacementEndRules.checkOrder(request, told, truth.authority(turn.child().id(), request.grantedOn()), turn);
        AdoptionPlacement placement = entered(told, turn);
        placement.adopt(request, turn.recording());
        return new Change(placement, state -> state.placement(id).orElseThrow());
    }

    private static PlacementState told(UUID id, Turn turn) {
        return turn.state().placement(id).orElseThrow(ProblemException::notFound);
    }

    /** A placement that only a return tells of becomes an entered one when somebody adds to it. */
    private static AdoptionPlacement entered(PlacementState told, Turn turn) {
        return turn.facts().placements().stream()
                .filter(placement -> placement.id().equals(told.id()))
                .findFirst()
                .orElseGet(() -> new AdoptionPlacement(turn.child(), null, null, told, turn.recording()));
    }
}
