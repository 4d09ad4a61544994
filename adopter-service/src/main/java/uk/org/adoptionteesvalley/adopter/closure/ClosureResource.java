package uk.org.adoptionteesvalley.adopter.closure;

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

/** The end of a household's way. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closure")
public class ClosureResource {

    private final Desk desk;
    private final HouseholdRecords records;
    private final HouseholdViews views;

    ClosureResource(Desk desk, HouseholdRecords records, HouseholdViews views) {
        this.desk = desk;
        this.records = records;
        this.views = views;
    }

    @POST
    @Path("closures")
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "closeHousehold",
            summary = "Close a household",
            description = "The household leaves the process, with the reason of Annex A List 11.")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The household is closed already, or something happened to it later")
    public Response close(@PathParam("id") UUID id, @Valid @NotNull ClosureRequest request) {
        return desk.record(records, id, request, views).response();
    }
}
