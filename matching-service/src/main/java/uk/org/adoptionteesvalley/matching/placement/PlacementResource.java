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

/** Placements for adoption and how they end. */
@Path("children/{id}/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementResource {

    private final PlacementDesk desk;
    private final JourneyDesk journeyDesk;

    PlacementResource(PlacementDesk desk, JourneyDesk journeyDesk) {
        this.desk = desk;
        this.journeyDesk = journeyDesk;
    }

    @POST
    @Transactional
    @PermissionsAllowed("placement:record")
    @Operation(
            operationId = "placeForAdoption",
            summary = "Place a child for adoption",
            description =
                    "For la-social-worker, of the own council's children, atv-family-finder and atv-social-worker.")
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
                    "Match, authority to place or approval is missing, or the child is in another placement: every fault is named")
    @APIResponse(
            responseCode = "503",
            description = "A service whose latest truth the decision needs does not answer; nothing was recorded")
    public Response place(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PlacementRequest.class),
                                            examples =
                                                    @ExampleObject(name = "Place a child for adoption", value = """
                                                    {"linkId": "019a0000-0000-7000-8000-000000000003", "placedOn": "2025-01-20", "placeCode": "A6"}""")))
                    @Valid
                    @NotNull
                    PlacementRequest request,
            @Context HttpHeaders headers) {
        return journeyDesk.act(id, id, request, headers, turn -> desk.place(request, turn));
    }
}
