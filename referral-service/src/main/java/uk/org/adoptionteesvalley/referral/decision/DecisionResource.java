package uk.org.adoptionteesvalley.referral.decision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.referral.record.Children;

/** The council ADM's decisions: that a child should be placed for adoption, and that it no longer should. */
@Path("children/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {

    private final Children children;
    private final Desk desk;

    DecisionResource(Children children, Desk desk) {
        this.children = children;
        this.desk = desk;
    }

    @POST
    @Path("best-interests-decisions")
    @PermissionsAllowed("decision:record")
    @Operation(
            operationId = "recordBestInterestsDecision",
            summary = "Record a best interests decision",
            description = "All broken guards are named at once, by the number of the return's rule or the regulation.")
    @APIResponse(
            responseCode = "201",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response decide(UUID id, @Valid @NotNull NewDecision request) {
        return desk.record(children, id, request, DecisionView::of).response();
    }

    @POST
    @Path("reversals")
    @PermissionsAllowed("decision:record")
    @Operation(
            operationId = "recordReversal",
            summary = "Record that the child should no longer be placed for adoption",
            description = "Reverses the open decision.")
    @APIResponse(
            responseCode = "201",
            description = "The decision with its reversal",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response reverse(UUID id, @Valid @NotNull NewReversal request) {
        return desk.record(children, id, request, DecisionView::of).response();
    }
}
