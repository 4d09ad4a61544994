package uk.org.adoptionteesvalley.matching.placement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import uk.org.adoptionteesvalley.matching.child.Children;
import uk.org.adoptionteesvalley.matching.journey.JourneyRecords;
import uk.org.adoptionteesvalley.matching.journey.PlacementState;

/** Disruptions of placements for adoption. */
@Path("placements/{id}/disruptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class DisruptionResource {

    private final Children children;
    private final JourneyRecords records;
    private final Desk desk;

    DisruptionResource(Children children, JourneyRecords records, Desk desk) {
        this.children = children;
        this.records = records;
        this.desk = desk;
    }

    @POST
    @PermissionsAllowed("placement:record")
    @Operation(
            operationId = "recordDisruption",
            summary = "Record a disruption",
            description = "The match ends with the placement.")
    @APIResponse(
            responseCode = "201",
            description = "The placement, as it ended",
            content = @Content(schema = @Schema(implementation = PlacementState.class)))
    @APIResponse(responseCode = "422", description = "The placement has ended, or the dates are out of order")
    public Response disrupt(@PathParam("id") UUID id, @Valid @NotNull DisruptionRequest request) {
        return desk.record(records, children.ofThing(id), request.of(id), PlacementState::recorded)
                .response();
    }
}
