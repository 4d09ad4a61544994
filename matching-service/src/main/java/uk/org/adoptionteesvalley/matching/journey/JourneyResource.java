package uk.org.adoptionteesvalley.matching.journey;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.matching.child.Child;

/** What has happened to a child on the way to a family. */
@Path("children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
public class JourneyResource {

    private final Journeys journeys;
    private final AuditTrail audit;

    JourneyResource(Journeys journeys, AuditTrail audit) {
        this.journeys = journeys;
        this.audit = audit;
    }

    @GET
    @Transactional
    @PermissionsAllowed("journey:read")
    @Operation(
            operationId = "listJourneys",
            summary = "List children's journeys in a stable order",
            description = "For la-social-worker, la-adoption-lead and la-adm, of their own council's children; for"
                    + " atv-family-finder, atv-social-worker and atv-manager, of all.")
    @APIResponse(responseCode = "200", description = "A page of journeys: ids, dates and codes only")
    @APIResponse(responseCode = "400", description = "The limit or the cursor is not valid")
    public Page<JourneyState> list(@BeanParam @Valid PageRequest page) {
        Page<JourneyState> found = Page.of(journeys.list(page), page.limit(), Child::id, journeys::state);
        audit.saw(found.items().stream().map(JourneyState::childId).toList());
        return found;
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("journey:read")
    @Operation(
            operationId = "getJourney",
            summary = "Read a child's journey: links, matches, early permanence, placements, adoption order",
            description = "For every role that may read journeys, of the children whom it may see.")
    @APIResponse(
            responseCode = "200",
            description = "The journey: ids, dates and codes only",
            content = @Content(schema = @Schema(implementation = JourneyState.class)))
    @APIResponse(responseCode = "404", description = "There is no such child for you")
    public Response get(@PathParam("id") UUID id) {
        Child child = journeys.child(id);
        return Response.ok(journeys.state(child))
                .tag(Versions.tag(child.version()))
                .build();
    }
}
