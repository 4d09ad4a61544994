package uk.org.adoptionteesvalley.adopter.approval;

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

/** The agency's decision on a household. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel and approval")
public class ApprovalResource {

    private final FactDesk desk;

    ApprovalResource(FactDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("approval-decisions")
    @Transactional
    @PermissionsAllowed("approval:decide")
    @Operation(
            operationId = "decideApproval",
            summary = "Approve a household, or determine that it is not suitable",
            description = "For atv-adm, unless they recorded the panel's recommendation or sat on the panel.")
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
                    "Health information, checks, the recommendation or reasons are missing, or the decision maker took part in the panel")
    public Response decide(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ApprovalDecisionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name =
                                                                    "Approve a household, or determine that it is not suitable",
                                                            value = """
                                                    {"decidedOn": "2024-10-22", "approved": true, "approvedFor": {"children": 2, "ageFrom": 0, "ageTo": 5, "earlyPermanence": true}}""")))
                    @Valid
                    @NotNull
                    ApprovalDecisionRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }
}
