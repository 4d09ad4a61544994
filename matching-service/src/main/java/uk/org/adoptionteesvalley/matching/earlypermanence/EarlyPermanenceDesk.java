package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces;
import uk.org.adoptionteesvalley.matching.journey.Command.Change;
import uk.org.adoptionteesvalley.matching.journey.Source;
import uk.org.adoptionteesvalley.matching.journey.Turn;

/** What staff enter about early permanence. */
@ApplicationScoped
public class EarlyPermanenceDesk {

    private final LatestTruth truth;
    private final HouseholdPlaces places;

    EarlyPermanenceDesk(LatestTruth truth, HouseholdPlaces places) {
        this.truth = truth;
        this.places = places;
    }

    Change start(EarlyPermanenceRequest request, Turn turn) {
        EarlyPermanenceRules.checkStart(
                request,
                truth.approval(request.householdId(), request.startedOn()),
                places.takenByOthers(request.householdId(), turn.child().id()),
                turn);
        EarlyPermanenceState told = new EarlyPermanenceState(
                Ids.next(), request.householdId(), request.startedOn(), null, null, Source.API);
        return new Change(
                new EarlyPermanencePlacement(turn.child(), told, turn.recording()),
                state -> state.earlyPermanence(told.id()).orElseThrow());
    }

    Change end(UUID id, EarlyPermanenceEndingRequest request, Turn turn) {
        EarlyPermanenceState told = turn.state().earlyPermanence(id).orElseThrow(ProblemException::notFound);
        EarlyPermanenceRules.checkEnd(request, told, turn);
        EarlyPermanencePlacement placement = turn.facts().earlyPermanence().stream()
                .filter(entered -> entered.id().equals(id))
                .findFirst()
                .orElseGet(() -> new EarlyPermanencePlacement(turn.child(), told, turn.recording()));
        placement.end(request.endedOn(), request.outcome().outcome(), turn.recording());
        return new Change(placement, state -> state.earlyPermanence(id).orElseThrow());
    }
}
