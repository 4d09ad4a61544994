package uk.org.adoptionteesvalley.matching.order;

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

/** Adoption orders. */
@Path("placements/{id}/adoption-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption orders")
public class AdoptionOrderResource {

    private final Children children;
    private final JourneyRecords records;
    private final Desk desk;
    private final AdoptionOrderEvidence evidence;

    AdoptionOrderResource(Children children, JourneyRecords records, Desk desk, AdoptionOrderEvidence evidence) {
        this.children = children;
        this.records = records;
        this.desk = desk;
        this.evidence = evidence;
    }

    @POST
    @PermissionsAllowed("adoption-order:record")
    @Operation(operationId = "recordAdoptionOrder", summary = "Record an adoption order")
    @APIResponse(
            responseCode = "201",
            description = "The placement, as the order ended it",
            content = @Content(schema = @Schema(implementation = PlacementState.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The placement has ended, the ten weeks have not run, or the child is 18: every fault is named")
    public Response adopt(@PathParam("id") UUID id, @Valid @NotNull AdoptionOrderRequest request) {
        return desk.record(
                        records, children.ofThing(id), request.of(id), PlacementState::recorded, evidence.of(request))
                .response();
    }
}
