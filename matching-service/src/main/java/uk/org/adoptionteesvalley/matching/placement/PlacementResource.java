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
import uk.org.adoptionteesvalley.matching.journey.JourneyRecords;
import uk.org.adoptionteesvalley.matching.journey.PlacementState;

/** Placements for adoption. */
@Path("children/{id}/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementResource {

    private final JourneyRecords records;
    private final Desk desk;
    private final PlacementEvidence evidence;

    PlacementResource(JourneyRecords records, Desk desk, PlacementEvidence evidence) {
        this.records = records;
        this.desk = desk;
        this.evidence = evidence;
    }

    @POST
    @PermissionsAllowed("placement:record")
    @Operation(operationId = "placeForAdoption", summary = "Place a child for adoption")
    @APIResponse(
            responseCode = "201",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementState.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Match, authority to place or approval is missing, or the child is in another placement: every fault is named")
    public Response place(@PathParam("id") UUID id, @Valid @NotNull PlacementRequest request) {
        return desk.record(records, id, request, PlacementState::recorded, evidence.of(request))
                .response();
    }
}
