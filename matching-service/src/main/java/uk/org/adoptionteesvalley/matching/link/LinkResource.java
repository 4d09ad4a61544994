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
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.journey.JourneyDesk;
import uk.org.adoptionteesvalley.matching.journey.Journeys;

/** Links, their endings, and the decisions that make matches of them. */
@Path("links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links and matches")
public class LinkResource {

    private final Links links;
    private final LinkDesk desk;
    private final JourneyDesk journeyDesk;
    private final Journeys journeys;
    private final AuditTrail audit;

    LinkResource(Links links, LinkDesk desk, JourneyDesk journeyDesk, Journeys journeys, AuditTrail audit) {
        this.links = links;
        this.desk = desk;
        this.journeyDesk = journeyDesk;
        this.journeys = journeys;
        this.audit = audit;
    }

    @POST
    @Transactional
    @PermissionsAllowed("link:write")
    @Operation(
            operationId = "startLink",
            summary = "Link a child and a household",
            description = "For atv-family-finder.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "What was recorded",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such child for you")
    @APIResponse(responseCode = "412", description = "The journey has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "They are linked already, the household is closed, or the day lies ahead")
    @APIResponse(
            responseCode = "503",
            description = "A service whose latest truth the decision needs does not answer; nothing was recorded")
    public Response start(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LinkRequest.class),
                                            examples =
                                                    @ExampleObject(name = "Link a child and a household", value = """
                                                    {"childId": "019a0000-0000-7000-8000-000000000001", "householdId": "019a0000-0000-7000-8000-000000000002", "startedOn": "2024-11-04"}""")))
                    @Valid
                    @NotNull
                    LinkRequest request,
            @Context HttpHeaders headers) {
        return journeyDesk.act(
                request.childId(), request.childId(), request, headers, turn -> desk.start(request, turn));
    }

    @GET
    @Transactional
    @PermissionsAllowed("journey:read")
    @Operation(
            operationId = "listLinks",
            summary = "List links in the order of their recording",
            description = "For la-social-worker, la-adoption-lead and la-adm, of their own council's children; for"
                    + " atv-family-finder, atv-social-worker and atv-manager, of all.")
    @APIResponse(responseCode = "200", description = "A page of links")
    @APIResponse(responseCode = "400", description = "An id, the limit or the cursor is not valid")
    public Page<LinkView> list(
            @Parameter(description = "Only links of this child") @QueryParam("childId") UUID childId,
            @Parameter(description = "Only links of this household") @QueryParam("householdId") UUID householdId,
            @BeanParam @Valid PageRequest page) {
        Page<LinkView> found = Page.of(links.list(childId, householdId, page), page.limit(), Link::id, LinkView::of);
        audit.saw(found.items().stream().map(LinkView::childId).toList());
        return found;
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("journey:read")
    @Operation(
            operationId = "getLink",
            summary = "Read a link",
            description = "For every role that may read journeys, of the children whom it may see.")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "404", description = "There is no such link for you")
    public Response get(@PathParam("id") UUID id) {
        Child child = journeys.child(journeys.childOfLink(id));
        audit.saw(child.id());
        return Response.ok(LinkView.of(links.get(id)))
                .tag(Versions.tag(child.version()))
                .build();
    }

    @POST
    @Path("{id}/endings")
    @Transactional
    @PermissionsAllowed("link:write")
    @Operation(
            operationId = "endLink",
            summary = "End a link",
            description = "For atv-family-finder. The match made of the link ends with it.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "What was recorded",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such record for you")
    @APIResponse(responseCode = "412", description = "The journey has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "The link has ended, the child is placed, or the dates are out of order")
    public Response end(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LinkEndingRequest.class),
                                            examples = @ExampleObject(name = "End a link", value = """
                                                    {"endedOn": "2025-01-13", "reason": "The household chose not to proceed"}""")))
                    @Valid
                    @NotNull
                    LinkEndingRequest request,
            @Context HttpHeaders headers) {
        return journeyDesk.act(journeys.childOfLink(id), id, request, headers, turn -> desk.end(id, request, turn));
    }

    @POST
    @Path("{id}/match-decisions")
    @Transactional
    @PermissionsAllowed("match-decision:record")
    @Operation(
            operationId = "decideMatch",
            summary = "Decide on the match",
            description = "For la-adm of the child's council.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "What was recorded",
            content = @Content(schema = @Schema(implementation = MatchState.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such record for you")
    @APIResponse(responseCode = "412", description = "The journey has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description =
                    "The child has a match, no decision that it should be placed is in force, or the household is not approved or full: every fault is named")
    @APIResponse(
            responseCode = "503",
            description = "A service whose latest truth the decision needs does not answer; nothing was recorded")
    public Response decide(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MatchDecisionRequest.class),
                                            examples = @ExampleObject(name = "Decide on the match", value = """
                                                    {"decidedOn": "2024-12-02", "approved": true}""")))
                    @Valid
                    @NotNull
                    MatchDecisionRequest request,
            @Context HttpHeaders headers) {
        return journeyDesk.act(journeys.childOfLink(id), id, request, headers, turn -> desk.decide(id, request, turn));
    }
}
