package uk.org.adoptionteesvalley.referral.child;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** What was recorded wrongly of a child, and what stands now. */
@Path("children/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class CorrectionResource {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final Children children;
    private final ChildViews views;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Clock clock;

    CorrectionResource(
            Children children, ChildViews views, CurrentCaller caller, Idempotency idempotency, Clock clock) {
        this.children = children;
        this.views = views;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** One correction. */
    @Schema(name = "Correction")
    public record View(
            UUID id,

            @Schema(examples = "bestInterestsDecision.decidedOn")
            String fact,

            UUID factId,
            @Schema(examples = "2023-10-01") String oldValue,
            @Schema(examples = "2023-10-02") String newValue,
            @Schema(examples = "SSDA903 return 2025") String reason,
            String recordedBy,
            Instant recordedAt) {

        static View of(Correction correction) {
            return new View(
                    correction.id(),
                    correction.fact(),
                    correction.factId(),
                    correction.oldValue(),
                    correction.newValue(),
                    correction.reason(),
                    correction.recorded().by(),
                    correction.recorded().at());
        }
    }

    /** A child's corrections. */
    @Schema(name = "Corrections")
    public record Corrections(List<View> items) {}

    @GET
    @Transactional
    @PermissionsAllowed("child:read")
    @Operation(
            operationId = "listCorrections",
            summary = "A child's corrections, oldest first",
            description = "Roles: la-social-worker, la-adoption-lead, la-adm, la-system, atv-manager.")
    @APIResponse(
            responseCode = "200",
            description = "Every correction with its old and new value",
            content = @Content(schema = @Schema(implementation = Corrections.class)))
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    public Corrections list(UUID id) {
        Child child = children.find(id);
        if (!views.maySeeNames()) {
            throw ProblemException.notFound();
        }
        return new Corrections(
                children.corrections(child).stream().map(View::of).toList());
    }

    @POST
    @Transactional
    @PermissionsAllowed({"legal-fact:record", "decision:record"})
    @Operation(
            operationId = "correctFact",
            summary = "Put a wrong date right",
            description = "The old date, the new one and the reason are kept; all dates must stand in order afterwards."
                    + " Roles: la-adm for decisions and reversals, la-social-worker for all else.")
    @APIResponse(
            responseCode = "201",
            description = "The correction",
            content = @Content(schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such child or fact in your council")
    @APIResponse(responseCode = "412", description = "If-Match was given and is stale")
    @APIResponse(responseCode = "422", description = "There is no such date to correct, or the new one breaks a rule")
    public Response correct(UUID id, @Valid @NotNull NewCorrection request) {
        Child child = children.lock(id);
        if (!caller.get().has(request.fact().role())) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This fact is another role's to correct.");
        }
        Versions.matchIfGiven(headers, child.version());
        return idempotency.once("correctFact", new FactRequest(id, request), () -> {
            Recorded by = children.now();
            LocalDate old = request.applyTo(child, by);
            DatesInOrder.guards(child, request.rightDate(), LocalDate.now(clock))
                    .require(old != null, "fact", "NOTHING", "No such date is recorded, so there is none to correct.")
                    .check();
            Correction correction = new Correction(
                    child, request.fact().field(), request.factId(), old, request.rightDate(), request.reason(), by);
            children.correct(correction);
            children.changed(child);
            return Response.created(uri.getAbsolutePath())
                    .tag(Versions.tag(child.version()))
                    .entity(View.of(correction))
                    .build();
        });
    }
}
