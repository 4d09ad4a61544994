package uk.org.adoptionteesvalley.adopter.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Everything that was ever recorded of a household, and the taking back of what never was. */
@Path("households/{id}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline")
public class TimelineResource {

    private final Desk desk;
    private final HouseholdRecords records;

    TimelineResource(Desk desk, HouseholdRecords records) {
        this.desk = desk;
        this.records = records;
    }

    @GET
    @PermissionsAllowed("household-fact:read")
    @Operation(
            operationId = "listHouseholdFacts",
            summary = "Read a household's timeline",
            description = "Every fact in the order of recording: who recorded it when, what replaced it and why.")
    @APIResponse(responseCode = "200", description = "The timeline")
    public Timeline facts(@PathParam("id") UUID id) {
        return desk.timeline(records, id);
    }

    @GET
    @Path("{factId}")
    @PermissionsAllowed("household-fact:read")
    @Operation(
            operationId = "getHouseholdFact",
            summary = "Read one fact of a household",
            description = "As its timeline shows it.")
    @APIResponse(responseCode = "200", description = "The fact")
    public Timeline.Entry fact(@PathParam("id") UUID id, @PathParam("factId") UUID factId) {
        return desk.fact(records, id, factId);
    }

    @POST
    @Path("{factId}/retractions")
    @PermissionsAllowed({"household:write", "panel:record", "approval:decide"})
    @Operation(
            operationId = "retractHouseholdFact",
            summary = "Take back a fact that never was",
            description = "Whoever records facts of its kind takes them back. What followed from it, by the rules that"
                    + " would be broken without it, is taken back with it, each with a retraction of its own; where"
                    + " that is another role's to take back, 403 names what must be taken back first, and by whom.")
    @APIResponse(
            responseCode = "201",
            description = "The retraction",
            content = @Content(schema = @Schema(implementation = Timeline.Entry.class)))
    @APIResponse(responseCode = "422", description = "The fact no longer stands, or the household cannot be without it")
    public Response retract(
            @PathParam("id") UUID id, @PathParam("factId") UUID factId, @Valid @NotNull Retraction request) {
        return desk.retract(records, id, factId, request).response();
    }
}
