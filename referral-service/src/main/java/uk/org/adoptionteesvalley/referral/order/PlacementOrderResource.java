package uk.org.adoptionteesvalley.referral.order;

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
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.Children;
import uk.org.adoptionteesvalley.referral.child.FactRequest;
import uk.org.adoptionteesvalley.referral.child.Source;

/** Placement orders: applied for, granted, revoked. */
@Path("children/{id}/placement-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Authority to place")
public class PlacementOrderResource {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final Children children;
    private final Idempotency idempotency;
    private final Clock clock;

    PlacementOrderResource(Children children, Idempotency idempotency, Clock clock) {
        this.children = children;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The day on which the court revoked the order. */
    public record Revocation(
            @NotNull @Schema(examples = "2025-06-02") LocalDate revokedOn) {}

    @POST
    @Transactional
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordPlacementOrder",
            summary = "Record a placement order or the application for one",
            description = "A grant completes the pending application. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "201",
            description = "The order",
            content = @Content(schema = @Schema(implementation = PlacementOrderView.class)))
    @APIResponse(responseCode = "400", description = "A field is unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "412", description = "If-Match was given and is stale")
    @APIResponse(responseCode = "422", description = "The order would break a rule")
    public Response order(UUID id, @Valid @NotNull NewPlacementOrder request) {
        Child child = locked(id);
        return idempotency.once("recordPlacementOrder", new FactRequest(id, request), () -> {
            request.guards(child, LocalDate.now(clock)).check();
            PlacementOrder order = request.pending(child).orElseGet(() -> applied(child, request.appliedOn()));
            order.before(request.court(), request.caseNumber());
            if (request.grantedOn() != null) {
                order.grant(request.grantedOn());
            }
            return recorded(child, order);
        });
    }

    @POST
    @Path("{orderId}/revocation")
    @Transactional
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordRevocation",
            summary = "The court revokes a placement order",
            description = "s24 Adoption and Children Act 2002. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "201",
            description = "The order with its end",
            content = @Content(schema = @Schema(implementation = PlacementOrderView.class)))
    @APIResponse(responseCode = "404", description = "There is no such child or order in your council")
    @APIResponse(responseCode = "422", description = "The revocation would break a rule")
    public Response revoke(UUID id, UUID orderId, @Valid @NotNull Revocation request) {
        Child child = locked(id);
        PlacementOrder order = child.orders().stream()
                .filter(each -> each.id().equals(orderId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return idempotency.once("recordRevocation", new FactRequest(orderId, request), () -> {
            LocalDate on = request.revokedOn();
            boolean afterGrant = order.grantedOn() == null || !on.isBefore(order.grantedOn());
            new Guards()
                    .require(!on.isAfter(LocalDate.now(clock)), "revokedOn", "FUTURE", "The date is in the future.")
                    .require(order.isInForce(), "revokedOn", "s24 ACA 2002", "The order is not in force.")
                    .require(afterGrant, "revokedOn", "s24 ACA 2002", "The order was granted later.")
                    .check();
            order.end(on);
            return recorded(child, order);
        });
    }

    private PlacementOrder applied(Child child, LocalDate on) {
        PlacementOrder order = new PlacementOrder(child, on, Source.API, children.now());
        child.add(order);
        return order;
    }

    private Child locked(UUID id) {
        Child child = children.lock(id);
        Versions.matchIfGiven(headers, child.version());
        return child;
    }

    private Response recorded(Child child, PlacementOrder order) {
        children.changed(child);
        return Response.created(
                        uri.getBaseUriBuilder().path("children/" + child.id()).build())
                .tag(Versions.tag(child.version()))
                .entity(PlacementOrderView.of(order))
                .build();
    }
}
