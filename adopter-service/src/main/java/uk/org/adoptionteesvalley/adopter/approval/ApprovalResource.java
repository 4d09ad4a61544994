package uk.org.adoptionteesvalley.adopter.approval;

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
import uk.org.adoptionteesvalley.adopter.household.HouseholdRecords;
import uk.org.adoptionteesvalley.adopter.household.HouseholdView;
import uk.org.adoptionteesvalley.adopter.household.HouseholdViews;
import uk.org.adoptionteesvalley.chassis.desk.Desk;

/** The agency's decision on a household. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel and approval")
public class ApprovalResource {

    private final Desk desk;
    private final HouseholdRecords records;
    private final HouseholdViews views;

    ApprovalResource(Desk desk, HouseholdRecords records, HouseholdViews views) {
        this.desk = desk;
        this.records = records;
        this.views = views;
    }

    @POST
    @Path("approval-decisions")
    @PermissionsAllowed("approval:decide")
    @Operation(
            operationId = "decideApproval",
            summary = "Approve a household, or determine that it is not suitable",
            description =
                    "Within four months of the notice to proceed, or with the reason why not (AAR 2005 reg 30B); not by whoever recorded the panel's recommendation or sat on the panel.")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Health information, checks, the recommendation or reasons are missing, or the decision maker took part in the panel")
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull ApprovalDecisionRequest request) {
        return desk.record(records, id, request, views).response();
    }
}
