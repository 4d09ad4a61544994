package uk.org.adoptionteesvalley.referral.child;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** The facts before a decision: entering care, referral, and a plan given up without one. */
@Path("children/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class PlanResource {

    @Context
    HttpHeaders headers;

    private final Children children;
    private final Clock clock;

    PlanResource(Children children, Clock clock) {
        this.children = children;
        this.clock = clock;
    }

    /** The day on which it happened. */
    public record Entry(
            @NotNull @Schema(examples = "2024-06-01") LocalDate enteredCareOn) {}

    /** The day on which it happened. */
    public record Referral(
            @NotNull @Schema(examples = "2024-07-01") LocalDate referredOn) {}

    /** The day on which it happened, and why. */
    public record Closure(
            @NotNull @Schema(examples = "2024-08-01") LocalDate closedOn,

            @NotBlank @Size(max = 500) @Schema(examples = "The plan is now long-term fostering")
            String reason) {}

    @POST
    @Path("care-entries")
    @Transactional
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "recordCareEntry",
            summary = "The child enters care",
            description = "The start of the latest period of care. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "422", description = "The date is impossible, or the child is in care")
    public Response enterCare(UUID id, @Valid @NotNull Entry request) {
        Child child = locked(id);
        LocalDate on = request.enteredCareOn();
        boolean born = child.dateOfBirth() != null && !on.isBefore(child.dateOfBirth());
        boolean again = child.enteredCareOn() == null || child.leftCareOn() != null && !on.isBefore(child.leftCareOn());
        notFuture(on, "enteredCareOn")
                .require(born, "enteredCareOn", "BIRTH", "A child cannot enter care before its birth.")
                .require(again, "enteredCareOn", "432", "The child is in care already; a wrong date is corrected.")
                .check();
        child.inCare(on, null);
        return recorded(child);
    }

    @POST
    @Path("referrals")
    @Transactional
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "referChild",
            summary = "The formal referral of a notified child",
            description = "Roles: la-social-worker.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "422", description = "The date is impossible, or the child is referred")
    public Response refer(UUID id, @Valid @NotNull Referral request) {
        Child child = locked(id);
        LocalDate on = request.referredOn();
        boolean afterNotice = child.notifiedOn() == null || !on.isBefore(child.notifiedOn());
        notFuture(on, "referredOn")
                .require(child.referredOn() == null, "referredOn", "ONCE", "The child has been referred already.")
                .require(afterNotice, "referredOn", "ORDER", "The early notification comes first.")
                .check();
        child.refer(on);
        return recorded(child);
    }

    @POST
    @Path("closures")
    @Transactional
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "closeChild",
            summary = "The plan is no longer adoption, without a decision",
            description = "Where a decision stands, it is reversed instead. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "422", description = "The date is impossible, or a decision stands")
    public Response close(UUID id, @Valid @NotNull Closure request) {
        Child child = locked(id);
        notFuture(request.closedOn(), "closedOn")
                .require(child.closedOn() == null, "closedOn", "ONCE", "The child's case is closed already.")
                .require(
                        child.openDecision().isEmpty(),
                        "closedOn",
                        "557",
                        "The decision that the child should be placed for adoption stands: reverse it.")
                .check();
        child.close(request.closedOn(), request.reason());
        return recorded(child);
    }

    private Child locked(UUID id) {
        Child child = children.lock(id);
        Versions.matchIfGiven(headers, child.version());
        return child;
    }

    private Guards notFuture(LocalDate on, String field) {
        return new Guards().require(!on.isAfter(LocalDate.now(clock)), field, "FUTURE", "The date is in the future.");
    }

    private Response recorded(Child child) {
        children.changed(child);
        return Response.ok(ChildView.of(child, LocalDate.now(clock)))
                .tag(Versions.tag(child.version()))
                .build();
    }
}
