package uk.org.adoptionteesvalley.matching.link;

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
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.matching.child.Children;
import uk.org.adoptionteesvalley.matching.journey.JourneyRecords;
import uk.org.adoptionteesvalley.matching.journey.MatchState;

/** The decisions that make matches of links. */
@Path("links/{id}/match-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links and matches")
public class MatchDecisionResource {

    private final Children children;
    private final JourneyRecords records;
    private final Desk desk;
    private final MatchEvidence evidence;

    MatchDecisionResource(Children children, JourneyRecords records, Desk desk, MatchEvidence evidence) {
        this.children = children;
        this.records = records;
        this.desk = desk;
        this.evidence = evidence;
    }

    @POST
    @PermissionsAllowed("match-decision:record")
    @Operation(
            operationId = "decideMatch",
            summary = "Decide on the match",
            description = "By the agency decision maker of the child's council.")
    @APIResponse(
            responseCode = "201",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = MatchState.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The child has a match, no decision that it should be placed is in force, or the household is not approved or full: every fault is named")
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull MatchDecisionRequest request) {
        return desk.record(
                        records, children.ofThing(id), request.of(id), MatchState::recorded, evidence.of(id, request))
                .response();
    }
}
