package uk.org.adoptionteesvalley.adopter.panel;

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

/** The adoption panel's recommendations on households. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel and approval")
public class PanelResource {

    private final Desk desk;
    private final HouseholdRecords records;
    private final HouseholdViews views;

    PanelResource(Desk desk, HouseholdRecords records, HouseholdViews views) {
        this.desk = desk;
        this.records = records;
        this.views = views;
    }

    @POST
    @Path("panel-recommendations")
    @PermissionsAllowed("panel:record")
    @Operation(
            operationId = "recordPanelRecommendation",
            summary = "Record the panel's recommendation",
            description = "Whoever records it, or corrects it, cannot take the decision (AAR 2005 reg 30A).")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "422", description = "Stage Two has not begun, or the household is approved")
    public Response recommend(@PathParam("id") UUID id, @Valid @NotNull PanelRecommendationRequest request) {
        return desk.record(records, id, request, views).response();
    }
}
