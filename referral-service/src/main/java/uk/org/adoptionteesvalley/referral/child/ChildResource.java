package uk.org.adoptionteesvalley.referral.child;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
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
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;
import uk.org.adoptionteesvalley.chassis.search.NameIndex;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.ChildStage;
import uk.org.adoptionteesvalley.referral.record.Children;
import uk.org.adoptionteesvalley.referral.written.ChildKey;

/** Children: notified, referred, described, found. */
@Path("children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class ChildResource {

    private final Children children;
    private final ChildViews views;
    private final NameIndex names;
    private final Desk desk;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    ChildResource(
            Children children, ChildViews views, NameIndex names, Desk desk, CurrentCaller caller, AuditTrail audit) {
        this.children = children;
        this.views = views;
        this.names = names;
        this.desk = desk;
        this.caller = caller;
        this.audit = audit;
    }

    /** For the documentation: a page of children. */
    @Schema(name = "ChildPage")
    record ChildPage(List<ChildView> items, String next) {}

    @POST
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "createChild",
            summary = "Notify or refer a child",
            description = "The child is the caller's council's.")
    @APIResponse(
            responseCode = "201",
            description = "The child, with its stage and clocks",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    @APIResponse(responseCode = "409", description = "The council already has a child with this laChildId")
    public Response create(@Valid @NotNull NewChild request) {
        String council = caller.get().localAuthority();
        if (council == null) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Only a council's own people create its children.");
        }
        return desk.begin(children, request, recording -> new Child(council, request.laChildId()), views::of)
                .response();
    }

    @GET
    @Transactional
    @PermissionsAllowed("child:read")
    @Operation(
            operationId = "listChildren",
            summary = "The children you may see",
            description = "Family finders see an anonymous view of all.")
    @APIResponse(
            responseCode = "200",
            description = "A page of children, oldest record first",
            content = @Content(schema = @Schema(implementation = ChildPage.class)))
    public Page<Object> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("localAuthority") @Parameter(description = "GSS code of one council", example = "E06000001")
                    String localAuthority,
            @QueryParam("stage")
                    @Parameter(
                            description = "Only children in this stage",
                            schema = @Schema(implementation = ChildStage.class))
                    String stage) {
        return page(children.page(localAuthority, stage(stage), page), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("child:read")
    @Operation(
            operationId = "readChild",
            summary = "One child",
            description = "With its facts, stage and clocks; an anonymous view for family finders.")
    @APIResponse(
            responseCode = "200",
            description = "The child",
            content = @Content(schema = @Schema(anyOf = {ChildView.class, AnonymousChildView.class})))
    public Response read(
            UUID id, @QueryParam(AsOf.NAME) @Parameter(description = AsOf.RULE, example = AsOf.EXAMPLE) String asOf) {
        return desk.show(children, id, asOf, views::of).response();
    }

    @PATCH
    @Path("{id}")
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "describeChild",
            summary = "Change a child's description",
            description = "Names, birth, sex, ethnicity, disability; nothing that a stage follows from.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response describe(UUID id, @Valid @NotNull ChildChange request) {
        return desk.amend(children, id, request, views::of).response();
    }

    @POST
    @Path("search")
    @Transactional
    @PermissionsAllowed("child:search")
    @Operation(
            operationId = "searchChildren",
            summary = "Find children by name or by the council's id",
            description = "A POST, so that no name stands in an address. Family finders may not search: whoever knows"
                    + " the name would know the child.")
    @APIResponse(
            responseCode = "200",
            description = "A page of children",
            content = @Content(schema = @Schema(implementation = ChildPage.class)))
    public Page<Object> search(@Valid @NotNull ChildSearch request, @BeanParam @Valid PageRequest page) {
        if (request.name() == null && request.laChildId() == null) {
            throw new ProblemException(ProblemType.VALIDATION, "Give name or laChildId.");
        }
        return page(found(request, page), page);
    }

    private List<Child> found(ChildSearch request, PageRequest page) {
        String key = request.laChildId() == null ? null : ChildKey.of(request.laChildId());
        if (request.name() == null) {
            return children.withKey(key, page);
        }
        List<Child> named = children.withIds(names.find(request.name(), children.own(null), page));
        return key == null
                ? named
                : named.stream().filter(child -> child.laChildKey().equals(key)).toList();
    }

    private static ChildStage stage(String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(ChildStage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.VALIDATION,
                        "Put right the parameter named and send it again.",
                        List.of(new Violation("stage", null, "is not a stage of a child"))));
    }

    private Page<Object> page(List<Child> found, PageRequest page) {
        List<Child> shown = found.stream().limit(page.limit()).toList();
        Map<UUID, Object> seen = views.of(shown);
        audit.saw(shown.stream().map(Child::id).toList());
        return Page.of(found, page.limit(), Child::id, child -> seen.get(child.id()));
    }
}
