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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

/** Households: begun by an enquiry, found, read and described. */
@Path("households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households", description = "Prospective adopters from their first enquiry on")
public class HouseholdResource {

    private final Households households;
    private final FactDesk desk;
    private final AuditTrail audit;

    HouseholdResource(Households households, FactDesk desk, AuditTrail audit) {
        this.households = households;
        this.desk = desk;
        this.audit = audit;
    }

    @POST
    @Transactional
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "beginHousehold",
            summary = "Record a household's enquiry",
            description = "For atv-enquiry and atv-social-worker.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "The household",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "422", description = "The enquiry lies in the future, or the key was used before")
    public Response begin(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewHousehold.class),
                                            examples = @ExampleObject(name = "One adopter", value = """
                            {"enquiredOn": "2024-04-08", "source": "WEBSITE", "address": "1 Invented Row, Testtown",
                             "postcode": "ZZ1 1ZZ", "adopters": [{"givenName": "Testadopter", "familyName": "Invented-Alpha",
                             "dateOfBirth": "1988-06-14", "sex": "F", "ethnicity": "WBRI"}]}""")))
                    @Valid
                    @NotNull
                    NewHousehold request) {
        return desk.begin(request);
    }

    @GET
    @Transactional
    @PermissionsAllowed("household:read")
    @Operation(
            operationId = "listHouseholds",
            summary = "List households in the order of their recording",
            description =
                    "For atv-enquiry, atv-social-worker, atv-family-finder, atv-panel-adviser, atv-adm and atv-manager.")
    @APIResponse(responseCode = "200", description = "A page of households")
    @APIResponse(responseCode = "400", description = "The limit, the cursor or the stage is not valid")
    public Page<HouseholdSummary> list(
            @Parameter(description = "Only households in this stage", example = "STAGE_ONE") @QueryParam("stage")
                    HouseholdStage stage,
            @BeanParam @Valid PageRequest page) {
        return summaries(households.list(stage, page), page);
    }

    @POST
    @Path("search")
    @Transactional
    @PermissionsAllowed("household:read")
    @Operation(
            operationId = "searchHouseholds",
            summary = "Find households by a part of an adopter's name",
            description = "For every role that may read households.")
    @APIResponse(responseCode = "200", description = "A page of households")
    @APIResponse(responseCode = "400", description = "The name is shorter than two letters, or the page is not valid")
    public Page<HouseholdSummary> search(@Valid @NotNull NameSearch search, @BeanParam @Valid PageRequest page) {
        return summaries(households.named(search, page), page);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("household:read")
    @Operation(
            operationId = "getHousehold",
            summary = "Read a household with its history",
            description = "For every role that may read households.")
    @APIResponse(
            responseCode = "200",
            description = "The household; its ETag is what a change of its fields must carry",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    public Response get(@PathParam("id") UUID id) {
        return answer(households.get(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "describeHousehold",
            summary = "Change what describes a household",
            description =
                    "For atv-enquiry up to the end of Stage One, and for atv-social-worker. No stage can be changed here.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(implementation = String.class, examples = "\"3\""))
    @APIResponse(
            responseCode = "200",
            description = "The household as described",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    @APIResponse(responseCode = "412", description = "The household has changed since you read it")
    @APIResponse(responseCode = "422", description = "An adopter was left out, or one joined too late")
    @APIResponse(responseCode = "428", description = "If-Match is required")
    public Response describe(
            @PathParam("id") UUID id, @Valid @NotNull HouseholdDescription description, @Context HttpHeaders headers) {
        return answer(desk.describe(id, description, headers));
    }

    private Page<HouseholdSummary> summaries(List<Household> found, PageRequest page) {
        Page<HouseholdSummary> summaries = Page.of(found, page.limit(), Household::id, HouseholdSummary::of);
        audit.saw(summaries.items().stream().map(HouseholdSummary::id).toList());
        return summaries;
    }

    private static Response answer(Household household) {
        return Response.ok(HouseholdView.of(household))
                .tag(Versions.tag(household.version()))
                .build();
    }
}
