package uk.org.adoptionteesvalley.adopter.stageone;

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

/** Stage One: its checks and its decision. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage One")
public class StageOneResource {

    private final FactDesk desk;

    StageOneResource(FactDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("stage-one/checks")
    @Transactional
    @PermissionsAllowed("stage-one:record")
    @Operation(
            operationId = "recordStageOneCheck",
            summary = "Record a check",
            description = "For atv-enquiry and atv-social-worker.")
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
            description = "No registration was accepted by then, or the check is not of this household")
    public Response receiveCheck(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CheckRequest.class),
                                            examples = @ExampleObject(name = "Record a check", value = """
                                                    {"type": "REFEREE", "refereeIsRelative": false, "requestedOn": "2024-05-14", "receivedOn": "2024-06-11", "outcome": "SATISFACTORY"}""")))
                    @Valid
                    @NotNull
                    CheckRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }

    @POST
    @Path("stage-one/decision")
    @Transactional
    @PermissionsAllowed("stage-one:record")
    @Operation(
            operationId = "decideStageOne",
            summary = "Decide Stage One",
            description = "For atv-enquiry and atv-social-worker.")
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
            description =
                    "Checks are missing, reasons are missing, or the dates are out of order: every fault is named")
    public Response decide(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StageOneDecisionRequest.class),
                                            examples = @ExampleObject(name = "Decide Stage One", value = """
                                                    {"decidedOn": "2024-07-08", "outcome": "MAY_BE_SUITABLE"}""")))
                    @Valid
                    @NotNull
                    StageOneDecisionRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }
}
