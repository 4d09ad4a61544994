package uk.org.adoptionteesvalley.referral.order;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.referral.record.Children;

/** Placement orders: applied for, granted, revoked. */
@Path("children/{id}/placement-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Authority to place")
public class PlacementOrderResource {

    private final Children children;
    private final Desk desk;

    PlacementOrderResource(Children children, Desk desk) {
        this.children = children;
        this.desk = desk;
    }

    @POST
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordPlacementOrder",
            summary = "Record a placement order or the application for one",
            description = "A grant answers the pending application.")
    @APIResponse(
            responseCode = "201",
            description = "The order",
            content = @Content(schema = @Schema(implementation = PlacementOrderView.class)))
    public Response order(UUID id, @Valid @NotNull NewPlacementOrder request) {
        return desk.record(children, id, request, PlacementOrderView::of).response();
    }

    @POST
    @Path("{orderId}/revocation")
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordRevocation",
            summary = "The court revokes a placement order",
            description = "s24 Adoption and Children Act 2002.")
    @APIResponse(
            responseCode = "201",
            description = "The order with its end",
            content = @Content(schema = @Schema(implementation = PlacementOrderView.class)))
    public Response revoke(UUID id, UUID orderId, @Valid @NotNull Revocation request) {
        return desk.record(children, id, request.of(orderId), PlacementOrderView::of)
                .response();
    }
}
