package uk.org.adoptionteesvalley.matching.earlypermanence;

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

/** Endings of early permanence placements. */
@Path("early-permanence-placements/{id}/endings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Early permanence")
public class EarlyPermanenceEndingResource {

    private final EarlyPermanenceDesk desk;
    private final JourneyDesk journeyDesk;
    private final Journeys journeys;

    EarlyPermanenceEndingResource(EarlyPermanenceDesk desk, JourneyDesk journeyDesk, Journeys journeys) {
        this.desk = desk;
        this.journeyDesk = journeyDesk;
        this.journeys = journeys;
    }

    @POST
    @Transactional
    @PermissionsAllowed("early-permanence:record")
    @Operation(
            operationId = "endEarlyPermanence",
            summary = "End an early permanence placement",
            description =
                    "For atv-family-finder. A conversion is not recorded here: it follows from the placement for adoption with the same household.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "What was recorded",
            content = @Content(schema = @Schema(implementation = EarlyPermanenceState.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such record for you")
    @APIResponse(responseCode = "412", description = "The journey has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "The placement has ended, or the dates are out of order")
    public Response end(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EarlyPermanenceEndingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "End an early permanence placement",
                                                            value = """
                                                    {"endedOn": "2024-09-02", "outcome": "REUNIFIED"}""")))
                    @Valid
                    @NotNull
                    EarlyPermanenceEndingRequest request,
            @Context HttpHeaders headers) {
        return journeyDesk.act(journeys.childOfSpell(id), id, request, headers, turn -> desk.end(id, request, turn));
    }
}
