package uk.org.adoptionteesvalley.adopter.closure;

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
import uk.org.adoptionteesvalley.adopter.household.FactDesk;
import uk.org.adoptionteesvalley.adopter.household.HouseholdView;

/** The end of a household's way. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closure")
public class ClosureResource {

    private final FactDesk desk;

    ClosureResource(FactDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("closures")
    @Transactional
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "closeHousehold",
            summary = "Close a household",
            description = "For atv-enquiry up to the end of Stage One, and for atv-social-worker.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    @APIResponse(responseCode = "412", description = "The household has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "The household is closed already, or something happened to it later")
    public Response close(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ClosureRequest.class),
                                            examples = @ExampleObject(name = "Close a household", value = """
                                                    {"closedOn": "2024-09-02", "reason": "WITHDREW"}""")))
                    @Valid
                    @NotNull
                    ClosureRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }
}
