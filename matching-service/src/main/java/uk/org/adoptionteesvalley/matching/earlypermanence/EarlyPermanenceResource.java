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
import uk.org.adoptionteesvalley.matching.journey.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.journey.JourneyRecords;

/** Early permanence placements. */
@Path("children/{id}/early-permanence-placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Early permanence")
public class EarlyPermanenceResource {

    private final JourneyRecords records;
    private final Desk desk;
    private final EarlyPermanenceEvidence evidence;

    EarlyPermanenceResource(JourneyRecords records, Desk desk, EarlyPermanenceEvidence evidence) {
        this.records = records;
        this.desk = desk;
        this.evidence = evidence;
    }

    @POST
    @PermissionsAllowed("early-permanence:record")
    @Operation(operationId = "startEarlyPermanence", summary = "Place a child for early permanence")
    @APIResponse(
            responseCode = "201",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = EarlyPermanenceState.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The household is not approved for it or full, or the child is in another placement: every fault is named")
    public Response start(@PathParam("id") UUID id, @Valid @NotNull EarlyPermanenceRequest request) {
        return desk.record(records, id, request, EarlyPermanenceState::recorded, evidence.of(request))
                .response();
    }
}
