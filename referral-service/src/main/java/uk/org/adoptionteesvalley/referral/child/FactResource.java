package uk.org.adoptionteesvalley.referral.child;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import uk.org.adoptionteesvalley.chassis.desk.Retraction;
import uk.org.adoptionteesvalley.chassis.desk.Timeline;
import uk.org.adoptionteesvalley.referral.record.Children;

/** Everything that was ever recorded of a child, and taking back what never was. */
@Path("children/{id}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class FactResource {

    private final Children children;
    private final Desk desk;

    FactResource(Children children, Desk desk) {
        this.children = children;
        this.desk = desk;
    }

    @GET
    @PermissionsAllowed("fact:read")
    @Operation(
            operationId = "listChildFacts",
            summary = "A child's timeline",
            description = "Every fact in the order of recording: who recorded it when, what replaced it and why.")
    @APIResponse(
            responseCode = "200",
            description = "Every fact, the corrected and the retracted ones too",
            content = @Content(schema = @Schema(implementation = Timeline.class)))
    public Timeline list(UUID id) {
        return desk.timeline(children, id);
    }

    @GET
    @Path("{factId}")
    @PermissionsAllowed("fact:read")
    @Operation(operationId = "readChildFact", summary = "One fact of a child")
    @APIResponse(
            responseCode = "200",
            description = "The fact",
            content = @Content(schema = @Schema(implementation = Timeline.Entry.class)))
    public Timeline.Entry read(UUID id, UUID factId) {
        return desk.fact(children, id, factId);
    }

    @POST
    @Path("{factId}/retractions")
    @PermissionsAllowed({"legal-fact:record", "decision:record"})
    @Operation(
            operationId = "retractChildFact",
            summary = "Take back a fact that never was",
            description = "What refers to it is taken back with it; what a rule would then refuse must be taken back"
                    + " first. Decisions and reversals are the ADM's to take back, all else the social worker's.")
    @APIResponse(
            responseCode = "201",
            description = "The retraction",
            content = @Content(schema = @Schema(implementation = Timeline.Entry.class)))
    public Response retract(UUID id, UUID factId, @Valid @NotNull Retraction request) {
        return desk.retract(children, id, factId, request).response();
    }
}
