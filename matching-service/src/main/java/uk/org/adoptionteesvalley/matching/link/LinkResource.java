package uk.org.adoptionteesvalley.matching.link;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.matching.child.Children;
import uk.org.adoptionteesvalley.matching.journey.JourneyRecords;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.Sights;

/** Links and their endings. */
@Path("links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links and matches")
public class LinkResource {

    private final Children children;
    private final SeenLinks links;
    private final Sights sights;
    private final JourneyRecords records;
    private final Desk desk;
    private final OpenHousehold openHousehold;
    private final AuditTrail audit;

    LinkResource(
            Children children,
            SeenLinks links,
            Sights sights,
            JourneyRecords records,
            Desk desk,
            OpenHousehold openHousehold,
            AuditTrail audit) {
        this.children = children;
        this.links = links;
        this.sights = sights;
        this.records = records;
        this.desk = desk;
        this.openHousehold = openHousehold;
        this.audit = audit;
    }

    @POST
    @PermissionsAllowed("link:write")
    @Operation(operationId = "startLink", summary = "Link a child and a household")
    @APIResponse(
            responseCode = "201",
            description = "The link",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "404", description = "There is no child with this id in your council or agency")
    @APIResponse(
            responseCode = "422",
            description = "They are linked already, the household is closed, or the day lies ahead")
    public Response start(@Valid @NotNull LinkRequest request) {
        return desk.record(records, request.childId(), request, LinkView::of, openHousehold.of(request))
                .response();
    }

    @GET
    @Transactional
    @PermissionsAllowed("journey:read")
    @Operation(
            operationId = "listLinks",
            summary = "List links in the order of their recording",
            description =
                    "After the adoption order a link is found by its household only by those who may see it, for a"
                            + " stated purpose.")
    @APIResponse(responseCode = "200", description = "A page of links")
    public Page<LinkView> list(
            @Parameter(description = "Only links of this child") @QueryParam("childId") UUID childId,
            @Parameter(description = "Only links of this household") @QueryParam("householdId") UUID householdId,
            @BeanParam @Valid PageRequest page) {
        Page<LinkView> shown = links.page(childId, householdId, page);
        audit.saw(shown.items().stream().map(LinkView::childId).toList());
        return shown;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("journey:read")
    @Operation(operationId = "getLink", summary = "Read a link")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response get(@PathParam("id") UUID id) {
        return desk.show(records, children.ofThing(id), null, (child, facts, thing) -> {
                    JourneyState state = JourneyState.of(child, facts);
                    return LinkView.of(state, id, sights.of(state));
                })
                .response();
    }

    @POST
    @Path("{id}/endings")
    @PermissionsAllowed("link:write")
    @Operation(
            operationId = "endLink",
            summary = "End a link",
            description = "The match made of the link ends with it.")
    @APIResponse(
            responseCode = "201",
            description = "The link, as it ended",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The link has ended, the child is placed, or the dates are out of order")
    public Response end(@PathParam("id") UUID id, @Valid @NotNull LinkEndingRequest request) {
        return desk.record(records, children.ofThing(id), request.of(id), LinkView::of)
                .response();
    }
}
