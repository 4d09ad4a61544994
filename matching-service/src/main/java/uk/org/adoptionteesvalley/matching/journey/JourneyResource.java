package uk.org.adoptionteesvalley.matching.journey;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.chassis.desk.Retraction;
import uk.org.adoptionteesvalley.chassis.desk.Timeline;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.child.Children;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/** What has happened to a child on the way to a family. */
@Path("children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
public class JourneyResource {

    private final Children children;
    private final Journeys journeys;
    private final JourneyRecords records;
    private final Sights sights;
    private final Desk desk;
    private final ReopenedEvidence reopened;
    private final AuditTrail audit;

    JourneyResource(
            Children children,
            Journeys journeys,
            JourneyRecords records,
            Sights sights,
            Desk desk,
            ReopenedEvidence reopened,
            AuditTrail audit) {
        this.children = children;
        this.journeys = journeys;
        this.records = records;
        this.sights = sights;
        this.desk = desk;
        this.reopened = reopened;
        this.audit = audit;
    }

    @GET
    @Transactional
    @PermissionsAllowed("journey:read")
    @Operation(operationId = "listJourneys", summary = "List children's journeys in a stable order")
    @APIResponse(responseCode = "200", description = "A page of journeys: ids, dates and codes only")
    public Page<JourneyView> list(@BeanParam @Valid PageRequest page) {
        List<Child> found = children.page(page);
        Map<UUID, JourneyState> states = journeys.states(found);
        Page<JourneyView> shown = Page.of(found, page.limit(), Child::id, child -> {
            JourneyState state = states.get(child.id());
            return JourneyView.of(state, sights.inList(state));
        });
        audit.saw(shown.items().stream().map(JourneyView::childId).toList());
        return shown;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("journey:read")
    @Operation(
            operationId = "getJourney",
            summary = "Read a child's journey: links, matches, early permanence, placements, adoption order")
    @APIResponse(
            responseCode = "200",
            description = "The journey: ids, dates and codes only",
            content = @Content(schema = @Schema(implementation = JourneyView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = AsOf.RULE, example = AsOf.EXAMPLE) @QueryParam(AsOf.NAME) String asOf) {
        return desk.show(
                        records,
                        id,
                        asOf,
                        (child, facts, thing) -> JourneyView.of(
                                JourneyState.of(child, facts), sights.of(child, asOf == null ? facts : now(child))))
                .response();
    }

    private Facts<JourneyFact> now(Child child) {
        return journeys.facts(List.of(child)).get(child.id());
    }

    @GET
    @Path("{id}/facts")
    @PermissionsAllowed("journey:read")
    @Operation(
            operationId = "getJourneyTimeline",
            summary = "Read everything that was ever recorded of a child's journey",
            description =
                    "What was entered and what the returns told, who told it and when, and what replaced it and why.")
    @APIResponse(responseCode = "200", description = "The facts in the order of their recording")
    public Timeline timeline(@PathParam("id") UUID id) {
        return desk.timeline(records, id);
    }

    @GET
    @Path("{id}/facts/{factId}")
    @PermissionsAllowed("journey:read")
    @Operation(operationId = "getJourneyFact", summary = "Read one fact of a child's journey")
    @APIResponse(responseCode = "200", description = "The fact, and what became of it")
    public Timeline.Entry fact(@PathParam("id") UUID id, @PathParam("factId") UUID factId) {
        return desk.fact(records, id, factId);
    }

    @POST
    @Path("{id}/facts/{factId}/retractions")
    @PermissionsAllowed({
        "link:write",
        "match-decision:record",
        "early-permanence:record",
        "placement:record",
        "adoption-order:record"
    })
    @Operation(
            operationId = "retractJourneyFact",
            summary = "Take back a fact that never was",
            description = "What rested on it is taken back with it: with a link its match and its placement. Who may"
                    + " record a kind of fact may take it back, and each that falls with it: otherwise 403 names"
                    + " what must be taken back first, and by whom. What a return told only a return corrects.")
    @APIResponse(
            responseCode = "201",
            description = "The retraction, as the timeline shows it",
            content = @Content(schema = @Schema(implementation = Timeline.Entry.class)))
    public Response retract(
            @PathParam("id") UUID id, @PathParam("factId") UUID factId, @Valid @NotNull Retraction request) {
        return desk.retract(records, id, factId, request, reopened.of(factId)).response();
    }
}
