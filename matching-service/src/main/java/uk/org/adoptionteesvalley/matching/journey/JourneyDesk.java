package uk.org.adoptionteesvalley.matching.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.matching.child.Child;

/** Where every fact of a journey is entered: under the child's lock, once, and told to the other services. */
@ApplicationScoped
public class JourneyDesk {

    private final Journeys journeys;
    private final Idempotency idempotency;
    private final AuditTrail audit;

    JourneyDesk(Journeys journeys, Idempotency idempotency, AuditTrail audit) {
        this.journeys = journeys;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /**
     * Lets a command act on a child's journey.
     *
     * @param about the record that the request is about, which with the request's kind makes its idempotency key
     */
    public Response act(UUID childId, UUID about, Object request, HttpHeaders headers, Command command) {
        return idempotency.once(request.getClass().getSimpleName() + " " + about, request, () -> {
            JourneyFacts facts = journeys.locked(childId);
            Child child = facts.child();
            audit.saw(childId);
            Versions.matchIfGiven(headers, child.version());
            Turn turn = new Turn(facts, facts.state(), journeys.recording(), new Guards());
            Command.Change change = command.on(turn);
            journeys.add(child, change.entry());
            JourneyState state = journeys.settle(child);
            journeys.flush();
            return Response.created(URI.create("children/" + childId))
                    .tag(Versions.tag(child.version()))
                    .entity(change.view().apply(state))
                    .build();
        });
    }
}
