package uk.org.adoptionteesvalley.adopter.stagetwo;

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

/** The beginning of Stage Two. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage Two")
public class StageTwoResource {

    private final Desk desk;
    private final HouseholdRecords records;
    private final HouseholdViews views;

    StageTwoResource(Desk desk, HouseholdRecords records, HouseholdViews views) {
        this.desk = desk;
        this.records = records;
        this.views = views;
    }

    @POST
    @Path("stage-two/start")
    @PermissionsAllowed("stage-two:record")
    @Operation(
            operationId = "startStageTwo",
            summary = "Record the notice to proceed",
            description =
                    "Within six months of the Stage One decision (AAR 2005 reg 28); on the fast track after the acceptance.")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "422", description = "Stage One is not complete, or the six months have passed")
    public Response start(@PathParam("id") UUID id, @Valid @NotNull StageTwoRequest request) {
        return desk.record(records, id, request, views).response();
    }
}
