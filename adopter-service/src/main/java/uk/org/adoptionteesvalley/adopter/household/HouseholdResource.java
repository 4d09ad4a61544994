package uk.org.adoptionteesvalley.adopter.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;

/** Households: begun by an enquiry, found, read and described. */
@Path("households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class HouseholdResource {

    private final HouseholdLists lists;
    private final HouseholdRecords records;
    private final HouseholdViews views;
    private final Desk desk;
    private final Clock clock;

    HouseholdResource(HouseholdLists lists, HouseholdRecords records, HouseholdViews views, Desk desk, Clock clock) {
        this.lists = lists;
        this.records = records;
        this.views = views;
        this.desk = desk;
        this.clock = clock;
    }

    /** For the documentation: a page of households. */
    @Schema(name = "HouseholdPage")
    record HouseholdPage(List<HouseholdSummary> items, String next) {}

    @POST
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "beginHousehold",
            summary = "Record a household's enquiry",
            description = "Begins the household; each adopter is given the id that their checks are recorded under.")
    @APIResponse(
            responseCode = "201",
            description = "The household",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    public Response begin(@Valid @NotNull NewHousehold request) {
        return desk.begin(records, request, recording -> Household.begun(), views)
                .response();
    }

    @GET
    @Transactional
    @PermissionsAllowed("household:read")
    @Operation(
            operationId = "listHouseholds",
            summary = "List households",
            description = "In the order of their recording. Family finders see what each offers and nobody's name, the"
                    + " enquiry team nothing after Stage One, not by a filter either.")
    @APIResponse(
            responseCode = "200",
            description = "A page of households",
            content = @Content(schema = @Schema(implementation = HouseholdPage.class)))
    public Page<Object> list(
            @Parameter(description = "Only households in this stage", example = "STAGE_ONE") @QueryParam("stage")
                    HouseholdStage stage,
            @BeanParam @Valid PageRequest page) {
        return lists.all(stage, page);
    }

    @POST
    @Path("search")
    @Transactional
    @PermissionsAllowed("household:search")
    @Operation(
            operationId = "searchHouseholds",
            summary = "Find households by an adopter's name",
            description =
                    "Every word sent begins a word of the adopters' names, in whatever order and however written.")
    @APIResponse(
            responseCode = "200",
            description = "A page of households, in the order of their recording",
            content = @Content(schema = @Schema(implementation = HouseholdPage.class)))
    public Page<Object> search(@Valid @NotNull NameSearch search, @BeanParam @Valid PageRequest page) {
        return lists.named(search.name(), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("household:read")
    @Operation(
            operationId = "getHousehold",
            summary = "Read a household",
            description =
                    "With its rounds of assessment, its clocks and what was told of it; for the enquiry team up to"
                            + " the end of Stage One, for family finders what it offers.")
    @APIResponse(
            responseCode = "200",
            description = "The household; its ETag is what a change of its description must carry",
            content = @Content(schema = @Schema(anyOf = {HouseholdView.class, HouseholdOffer.class})))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = AsOf.RULE, example = AsOf.EXAMPLE) @QueryParam(AsOf.NAME) String asOf) {
        return desk.show(records, id, asOf, views.asOf(asOf)).response();
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "describeHousehold",
            summary = "Change what describes a household",
            description = "Who its adopters are and where they live. Earlier descriptions stay in the timeline.")
    @APIResponse(
            responseCode = "200",
            description = "The household as described",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "422", description = "An adopter was left out, or one joined too late")
    public Response describe(@PathParam("id") UUID id, @Valid @NotNull HouseholdDescription description) {
        return desk.amend(records, id, description.on(LocalDate.now(clock)), views)
                .response();
    }
}
