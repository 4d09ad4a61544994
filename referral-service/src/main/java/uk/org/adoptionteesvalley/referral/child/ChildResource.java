package uk.org.adoptionteesvalley.referral.child;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;

/** Children: notified, referred, described, found. */
@Path("children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class ChildResource {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final Children children;
    private final ChildViews views;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    ChildResource(
            Children children,
            ChildViews views,
            CurrentCaller caller,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.children = children;
        this.views = views;
        this.caller = caller;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Transactional
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "createChild",
            summary = "Notify or refer a child",
            description = "The child is the caller's council's. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "201",
            description = "The child, with its stage and clocks",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "409", description = "The council already has a child with this laChildId")
    @APIResponse(responseCode = "422", description = "A date is impossible, or the Idempotency-Key was used otherwise")
    public Response create(@Valid @NotNull NewChild request) {
        String council = caller.get().localAuthority();
        if (council == null) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Only a council's own people create its children.");
        }
        return idempotency.once("createChild", request, () -> {
            request.guards(LocalDate.now(clock)).check();
            Child child = created(council, request);
            audit.saw(child.id());
            return Response.created(uri.getAbsolutePathBuilder()
                            .path(child.id().toString())
                            .build())
                    .tag(Versions.tag(child.version()))
                    .entity(views.of(child))
                    .build();
        });
    }

    private Child created(String council, NewChild request) {
        if (children.exists(council, Return903.key(request.laChildId()))) {
            throw taken();
        }
        Child child = new Child(council, request.laChildId(), Source.API, children.now());
        child.describe(request.description());
        child.inCare(request.enteredCareOn(), null);
        child.notified(request.notifiedOn());
        child.refer(request.referredOn());
        children.add(child);
        try {
            children.changed(child);
        } catch (ConstraintViolationException atTheSameMoment) {
            throw taken();
        }
        return child;
    }

    private static ProblemException taken() {
        return new ProblemException(ProblemType.CONFLICT, "Your council already has a child with this laChildId.");
    }

    @GET
    @Transactional
    @PermissionsAllowed("child:read")
    @Operation(
            operationId = "listChildren",
            summary = "The children you may see",
            description = "Council people see their own council's children, family finders an anonymous view of all."
                    + " Roles: la-social-worker, la-adoption-lead, la-adm, la-system, atv-manager, atv-family-finder.")
    @APIResponse(
            responseCode = "200",
            description = "A page of children, oldest record first",
            content = @Content(schema = @Schema(implementation = ChildPage.class)))
    @APIResponse(responseCode = "400", description = "limit or after is not valid")
    public Page<Object> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("localAuthority") @Parameter(description = "GSS code of one council", example = "E06000001")
                    String localAuthority,
            @QueryParam("stage") @Parameter(schema = @Schema(implementation = ChildStage.class)) String stage) {
        return page(children.page(localAuthority, stage(stage), page.after(), page.limit()), page.limit());
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("child:read")
    @Operation(
            operationId = "readChild",
            summary = "One child",
            description = "With its facts, stage and clocks; an anonymous view for family finders. Roles:"
                    + " la-social-worker, la-adoption-lead, la-adm, la-system, atv-manager, atv-family-finder.")
    @APIResponse(
            responseCode = "200",
            description = "The child",
            content = @Content(schema = @Schema(oneOf = {ChildView.class, AnonymousChildView.class})))
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    public Response read(UUID id) {
        return answer(children.find(id));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("child:write")
    @Operation(
            operationId = "describeChild",
            summary = "Change a child's description",
            description = "Names, birth, sex, ethnicity, disability; nothing that a stage follows from."
                    + " Send If-Match. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it is now",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    @APIResponse(responseCode = "400", description = "A field is unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "412", description = "The child has changed since you read it")
    @APIResponse(responseCode = "422", description = "A date contradicts the child's facts")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response describe(UUID id, @Valid @NotNull ChildChange request) {
        Child child = children.lock(id);
        Versions.requireMatch(headers, child.version());
        Description changed = request.appliedTo(child.description());
        birthGuards(child, changed).check();
        child.describe(changed);
        children.changed(child);
        return answer(child);
    }

    private Guards birthGuards(Child child, Description changed) {
        LocalDate born = changed.dateOfBirth();
        boolean bornBeforeCare = born == null || child.enteredCareOn() == null || !born.isAfter(child.enteredCareOn());
        boolean bornBeforeDecision = born == null
                || child.decisions().stream()
                        .noneMatch(decision -> decision.decidedOn().isBefore(born));
        return new Guards()
                .require(
                        born == null || !born.isAfter(LocalDate.now(clock)),
                        "dateOfBirth",
                        "FUTURE",
                        "The date of birth is in the future.")
                .require(bornBeforeCare, "dateOfBirth", "BIRTH", "The child was in care before this day.")
                .require(bornBeforeDecision, "dateOfBirth", "184", "A best interests decision is before this day.");
    }

    @POST
    @Path("search")
    @Transactional
    @PermissionsAllowed("child:read")
    @Operation(
            operationId = "searchChildren",
            summary = "Find children by name or by the council's id",
            description = "A POST, so that no name stands in an address. Family finders may not search: whoever knows"
                    + " the name would know the child. Roles: la-social-worker, la-adoption-lead, la-adm, la-system,"
                    + " atv-manager.")
    @APIResponse(
            responseCode = "200",
            description = "A page of children",
            content = @Content(schema = @Schema(implementation = ChildPage.class)))
    @APIResponse(responseCode = "400", description = "Neither name nor laChildId was given, or limit is not valid")
    public Page<Object> search(@Valid @NotNull Search request, @BeanParam @Valid PageRequest page) {
        if (!views.maySeeNames()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Family finders see no names and search by none.");
        }
        if (request.name() == null && request.laChildId() == null) {
            throw new ProblemException(ProblemType.VALIDATION, "Give name or laChildId.");
        }
        return page(children.search(request.pattern(), request.key(), page.after(), page.limit()), page.limit());
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

    private Page<Object> page(List<Child> found, int limit) {
        Page<Object> page = Page.of(found, limit, Child::id, views::of);
        audit.saw(found.stream().limit(limit).map(Child::id).toList());
        return page;
    }

    private Response answer(Child child) {
        return Response.ok(views.of(child)).tag(Versions.tag(child.version())).build();
    }

    /** What is looked for: part of a name, or the council's own id. */
    public record Search(
            @Size(min = 2, max = 100) @Schema(examples = "Testchild")
            String name,

            @Size(min = 1, max = 40) @Schema(examples = "H0001")
            String laChildId) {

        String pattern() {
            return name == null
                    ? null
                    : "%" + name.trim().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        }

        String key() {
            return laChildId == null ? null : Return903.key(laChildId);
        }
    }

    /** For the documentation: a page of children. */
    @Schema(name = "ChildPage")
    record ChildPage(List<ChildView> items, String next) {}
}
