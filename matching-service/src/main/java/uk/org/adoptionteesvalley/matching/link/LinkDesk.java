package uk.org.adoptionteesvalley.matching.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces;
import uk.org.adoptionteesvalley.matching.household.KnownHousehold;
import uk.org.adoptionteesvalley.matching.journey.Command.Change;
import uk.org.adoptionteesvalley.matching.journey.Turn;

/** What staff do with a link: begin it, end it, and as the council's ADM decide on the match. */
@ApplicationScoped
public class LinkDesk {

    private final EntityManager entityManager;
    private final LatestTruth truth;
    private final HouseholdPlaces places;

    LinkDesk(EntityManager entityManager, LatestTruth truth, HouseholdPlaces places) {
        this.entityManager = entityManager;
        this.truth = truth;
        this.places = places;
    }

    Change start(LinkRequest request, Turn turn) {
        LinkRules.checkStart(request, isOpen(request.householdId(), request.startedOn()), turn);
        Link link = new Link(turn.child(), request.householdId(), request.startedOn(), turn.recording());
        return new Change(link, state -> LinkView.of(link));
    }

    Change end(UUID id, LinkEndingRequest request, Turn turn) {
        Link link = turn.facts().link(id);
        LinkRules.checkEnd(request, link, turn);
        link.end(request.endedOn(), request.reason(), turn.recording());
        return new Change(null, state -> LinkView.of(link));
    }

    Change decide(UUID id, MatchDecisionRequest request, Turn turn) {
        Link link = turn.facts().link(id);
        MatchRules.check(request, link, turn);
        if (request.approved()) {
            Approval approval = truth.approval(link.householdId(), request.decidedOn());
            MatchRules.checkApproval(
                    request,
                    truth.authority(link.childId(), request.decidedOn()),
                    approval,
                    places.takenByOthers(link.householdId(), link.childId()),
                    turn);
        }
        turn.guards().check();
        MatchDecision decision =
                new MatchDecision(link, request.decidedOn(), request.approved(), request.reasons(), turn.recording());
        return new Change(decision, state -> state.match(decision.id()));
    }

    /** A household that no feed has told of yet is one that the adopter service itself must know as approved. */
    private boolean isOpen(UUID householdId, LocalDate on) {
        return Optional.ofNullable(entityManager.find(KnownHousehold.class, householdId))
                .map(household -> !household.isClosedOn(on))
                .orElseGet(() -> truth.approval(householdId, on).holds());
    }
}
