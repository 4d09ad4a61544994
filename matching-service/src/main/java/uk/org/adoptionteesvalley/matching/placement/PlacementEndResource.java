package uk.org.adoptionteesvalley.matching.placement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.matching.journey.JourneyDesk;
import uk.org.adoptionteesvalley.matching.journey.Journeys;

/** How placements end: by disruption or by adoption order. */
@Path("placements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementEndResource {

    private final PlacementDesk desk;
    private final JourneyDesk journeyDesk;
    private final Journeys journeys;

    PlacementEndResource(PlacementDesk desk, JourneyDesk journeyDesk, Journeys journeys) {
        this.desk = desk;
        this.journeyDesk = journeyDesk;
        this.journeys = journeys;
    }

    @POST
    @Path("disruptions")
    @Transactional
    @PermissionsAllowed("placement:record")
    @Operation(
            operationId = "recordDisruption",
            summary = "Record a disruption",
            description =
                    "For la-social-worker, of the own council's children, atv-family-finder and atv-social-worker. The match ends with the placement.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "What was recorded",
            content = @Content(schema = @Schema(implementation = PlacementState.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such record for you")
    @APIResponse(responseCode = "412", description = "The journey has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "The placement has ended, or the dates are out of order")
    public Response disrupt(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DisruptionRequest.class),
                                            examples = @ExampleObject(name = "Record a disruption", value = """
                                                    {"disruptedOn": "2025-03-10", "reason": "Asked for by the household"}""")))
                    @Valid
                    @NotNull
                    DisruptionRequest request,
            @Context HttpHeaders headers) {
        return journeyDesk.act(
                journeys.childOfSpell(id), id, request, headers, turn -> desk.disrupt(id, request, turn));
    }

    @POST
    @Path("adoption-orders")
    @Transactional
    @PermissionsAllowed("adoption-order:record")
    @Operation(
            operationId = "recordAdoptionOrder",
            summary = "Record an adoption order",
            description = "For la-social-worker, of the own council's children, and atv-social-worker.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "What was recorded",
            content = @Content(schema = @Schema(implementation = PlacementState.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such record for you")
    @APIResponse(responseCode = "412", description = "The journey has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description =
                    "The placement has ended, the ten weeks have not run, or the child is 18: every fault is named")
    @APIResponse(
            responseCode = "503",
            description = "A service whose latest truth the decision needs does not answer; nothing was recorded")
    public Response adopt(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdoptionOrderRequest.class),
                                            examples = @ExampleObject(name = "Record an adoption order", value = """
                                                    {"grantedOn": "2025-06-16", "court": "Testtown Family Court", "caseNumber": "ZZ25A00001", "recCode": "E11"}""")))
                    @Valid
                    @NotNull
                    AdoptionOrderRequest request,
            @Context HttpHeaders headers) {
        return journeyDesk.act(journeys.childOfSpell(id), id, request, headers, turn -> desk.adopt(id, request, turn));
    }
}
