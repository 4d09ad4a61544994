package uk.org.adoptionteesvalley.matching.earlypermanence;

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
import uk.org.adoptionteesvalley.matching.journey.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.journey.JourneyRecords;

/** Endings of early permanence placements. */
@Path("early-permanence-placements/{id}/endings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Early permanence")
public class EarlyPermanenceEndingResource {

    private final Children children;
    private final JourneyRecords records;
    private final Desk desk;

    EarlyPermanenceEndingResource(Children children, JourneyRecords records, Desk desk) {
        this.children = children;
        this.records = records;
        this.desk = desk;
    }

    @POST
    @PermissionsAllowed("early-permanence:record")
    @Operation(
            operationId = "endEarlyPermanence",
            summary = "End an early permanence placement",
            description =
                    "A conversion is not recorded here: it follows from the placement for adoption with the same household.")
    @APIResponse(
            responseCode = "201",
            description = "The placement, as it ended",
            content = @Content(schema = @Schema(implementation = EarlyPermanenceState.class)))
    @APIResponse(
            responseCode = "422",
            description = "The placement has ended or was converted, or the dates are out of order")
    public Response end(@PathParam("id") UUID id, @Valid @NotNull EarlyPermanenceEndingRequest request) {
        return desk.record(records, children.ofThing(id), request.of(id), EarlyPermanenceState::recorded)
                .response();
    }
}
