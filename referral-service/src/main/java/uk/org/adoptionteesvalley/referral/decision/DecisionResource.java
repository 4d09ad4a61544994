package uk.org.adoptionteesvalley.referral.decision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.Children;
import uk.org.adoptionteesvalley.referral.child.FactRequest;
import uk.org.adoptionteesvalley.referral.child.Recorded;
import uk.org.adoptionteesvalley.referral.child.Source;

/** The council ADM's decisions: that a child should be placed for adoption, and that it no longer should. */
@Path("children/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final Children children;
    private final Idempotency idempotency;
    private final Clock clock;

    DecisionResource(Children children, Idempotency idempotency, Clock clock) {
        this.children = children;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Path("best-interests-decisions")
    @Transactional
    @PermissionsAllowed("decision:record")
    @Operation(
            operationId = "recordBestInterestsDecision",
            summary = "Record a best interests decision",
            description = "All broken guards are named at once, by the number of the return's rule or the regulation."
                    + " Roles: la-adm.")
    @APIResponse(
            responseCode = "201",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "412", description = "If-Match was given and is stale")
    @APIResponse(responseCode = "422", description = "The decision would break a rule")
    public Response decide(UUID id, @Valid @NotNull NewDecision request) {
        Child child = locked(id);
        return idempotency.once("recordBestInterestsDecision", new FactRequest(id, request), () -> {
            request.guards(child, LocalDate.now(clock)).check();
            BestInterestsDecision decision = new BestInterestsDecision(
                            child, request.decidedOn(), request.shouldBePlaced(), Source.API, children.now())
                    .upon(Boolean.TRUE.equals(request.healthReportSeen()), request.reasons());
            child.add(decision);
            return recorded(child, decision);
        });
    }

    @POST
    @Path("reversals")
    @Transactional
    @PermissionsAllowed("decision:record")
    @Operation(
            operationId = "recordReversal",
            summary = "Record that the child should no longer be placed for adoption",
            description = "Reverses the open decision. Roles: la-adm.")
    @APIResponse(
            responseCode = "201",
            description = "The decision with its reversal",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "400", description = "A field is unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "412", description = "If-Match was given and is stale")
    @APIResponse(responseCode = "422", description = "The reversal would break a rule")
    public Response reverse(UUID id, @Valid @NotNull NewReversal request) {
        Child child = locked(id);
        return idempotency.once("recordReversal", new FactRequest(id, request), () -> {
            request.guards(child, LocalDate.now(clock)).check();
            BestInterestsDecision decision = child.openDecision().orElseThrow();
            Recorded by = children.now();
            decision.reverse(request.decidedOn(), request.reason(), Source.API, by);
            return recorded(child, decision);
        });
    }

    private Child locked(UUID id) {
        Child child = children.lock(id);
        Versions.matchIfGiven(headers, child.version());
        return child;
    }

    private Response recorded(Child child, BestInterestsDecision decision) {
        children.changed(child);
        return Response.created(
                        uri.getBaseUriBuilder().path("children/" + child.id()).build())
                .tag(Versions.tag(child.version()))
                .entity(DecisionView.of(decision))
                .build();
    }
}
