package uk.org.adoptionteesvalley.referral.child;

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
import uk.org.adoptionteesvalley.referral.care.CareEntry;
import uk.org.adoptionteesvalley.referral.plan.Closure;
import uk.org.adoptionteesvalley.referral.plan.Notification;
import uk.org.adoptionteesvalley.referral.plan.Referral;
import uk.org.adoptionteesvalley.referral.record.Children;

/** The facts before a decision: entering care, notification, referral, and a plan given up without one. */
@Path("children/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class PlanResource {

    private final Children children;
    private final ChildViews views;
    private final Desk desk;

    PlanResource(Children children, ChildViews views, Desk desk) {
        this.children = children;
        this.views = views;
        this.desk = desk;
    }

    @POST
    @Path("care-entries")
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "recordCareEntry",
            summary = "The child enters care",
            description = "The start of the latest period of care.")
    @APIResponse(
            responseCode = "201",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response enterCare(UUID id, @Valid @NotNull CareEntry request) {
        return desk.record(children, id, request, views::of).response();
    }

    @POST
    @Path("notifications")
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "notifyChild",
            summary = "The early notification of a child",
            description = "Of a child who is there already, or the correction of its day.")
    @APIResponse(
            responseCode = "201",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response notify(UUID id, @Valid @NotNull Notification request) {
        return desk.record(children, id, request, views::of).response();
    }

    @POST
    @Path("referrals")
    @PermissionsAllowed("child:write")
    @Operation(operationId = "referChild", summary = "The formal referral of a notified child")
    @APIResponse(
            responseCode = "201",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response refer(UUID id, @Valid @NotNull Referral request) {
        return desk.record(children, id, request, views::of).response();
    }

    @POST
    @Path("closures")
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "closeChild",
            summary = "The plan is no longer adoption, without a decision",
            description = "Where a decision stands, it is reversed instead.")
    @APIResponse(
            responseCode = "201",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response close(UUID id, @Valid @NotNull Closure request) {
        return desk.record(children, id, request, views::of).response();
    }
}
