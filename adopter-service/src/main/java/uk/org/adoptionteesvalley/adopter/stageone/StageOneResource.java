package uk.org.adoptionteesvalley.adopter.stageone;

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

/** Stage One: its checks and its decision. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage One")
public class StageOneResource {

    private final Desk desk;
    private final HouseholdRecords records;
    private final HouseholdViews views;

    StageOneResource(Desk desk, HouseholdRecords records, HouseholdViews views) {
        this.desk = desk;
        this.records = records;
        this.views = views;
    }

    @POST
    @Path("stage-one/checks")
    @PermissionsAllowed("stage-one:record")
    @Operation(
            operationId = "recordStageOneCheck",
            summary = "Record a check",
            description =
                    "Police and health of each adopter, three referees, the local authority (AAR 2005 regs 25, 26, Sch 4 Pt 1).")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "422",
            description = "No registration was accepted by then, or the check is not of this household")
    public Response receiveCheck(@PathParam("id") UUID id, @Valid @NotNull CheckRequest request) {
        return desk.record(records, id, request, views).response();
    }

    @POST
    @Path("stage-one/decision")
    @PermissionsAllowed("stage-one:record")
    @Operation(
            operationId = "decideStageOne",
            summary = "Decide Stage One",
            description = "Within two months of the acceptance, or with the reason why not (AAR 2005 reg 27).")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Checks or reasons are missing, or the dates are out of order: every fault is named")
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull StageOneDecisionRequest request) {
        return desk.record(records, id, request, views).response();
    }
}
