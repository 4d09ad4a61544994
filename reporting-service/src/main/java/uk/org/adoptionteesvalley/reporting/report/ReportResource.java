package uk.org.adoptionteesvalley.reporting.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.idempotency.Answer;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.reporting.asking.Asked;
import uk.org.adoptionteesvalley.reporting.period.Period;
import uk.org.adoptionteesvalley.reporting.report.page.ReportPage;

/** Bi-annual reports: drafted from the figures of the moment, kept, and read as data or as a page. */
@Path(ReportResource.PATH)
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {

    static final String PATH = "reports";

    private static final String UNAUDITED = "Numbers only: no person's record.";

    /** The page needs nothing but its own styles and drawings. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .build();

    private final ReportDraft draft;
    private final Reports reports;
    private final ReportPage page;
    private final Asked asked;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ReportResource(
            ReportDraft draft,
            Reports reports,
            ReportPage page,
            Asked asked,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.draft = draft;
        this.reports = reports;
        this.page = page;
        this.asked = asked;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Which report to draft. */
    @Schema(examples = "{\"period\": \"2024-25-H1\"}")
    record DraftRequest(
            @NotNull @Schema(description = Period.RULE, examples = "2024-25-H1")
            String period) {}

    /** A report in a list. */
    record ReportSummary(UUID id, String period, Report.Status status, Instant draftedAt) {
        static ReportSummary of(Report report) {
            return new ReportSummary(report.id(), report.period().toString(), report.status(), report.draftedAt());
        }
    }

    @POST
    @Transactional
    @PermissionsAllowed("report:draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Unaudited(UNAUDITED)
    @Operation(
            operationId = "draftReport",
            summary = "Draft the report of a period",
            description = "Derives every figure of the period, the last full year and the same period last year at this"
                    + " moment, and keeps them with the definitions they were made with.")
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location is its address",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response draft(@NotNull @Valid DraftRequest request) {
        Period period = asked.period(request.period());
        return idempotency
                .once(
                        "draftReport",
                        request,
                        () -> {
                            Report report = draft.of(period);
                            reports.persist(report);
                            return Answer.created(
                                    URI.create(PATH + "/" + report.id()), null, report.id(), view(report));
                        },
                        id -> reports.find(id, caller.get()).map(this::view).orElseThrow(ProblemException::notFound))
                .response();
    }

    @GET
    @Transactional
    @PermissionsAllowed("report:read")
    @Unaudited(UNAUDITED)
    @Operation(
            operationId = "listReports",
            summary = "List the reports",
            description = "Oldest first. Whoever is not of the agency or a council sees the published ones.")
    @APIResponse(responseCode = "200", description = "A page of reports")
    public Page<ReportSummary> list(@BeanParam @Valid PageRequest request) {
        return Page.of(
                reports.page(request.from(), request.limit() + 1, caller.get()),
                request.limit(),
                Report::id,
                ReportSummary::of);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("report:read")
    @Unaudited(UNAUDITED)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "readReport",
            summary = "Read a report, as data or as a page",
            description =
                    "With the figures and definitions that it was made with. As application/json or, by the Accept"
                            + " header, as a text/html page to read and print. A council reads its own section.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response read(
            @PathParam("id") @Parameter(description = "Id of the report") UUID id, @Context Request request) {
        Variant form = request.selectVariant(FORMS);
        if (form == null) {
            throw new ProblemException(
                    ProblemType.NOT_ACCEPTABLE, "A report is given as application/json or text/html.");
        }
        ReportView view = reports.find(id, caller.get()).map(this::view).orElseThrow(ProblemException::notFound);
        if (MediaType.TEXT_HTML_TYPE.isCompatible(form.getMediaType())) {
            return Response.ok(page.of(view), form.getMediaType())
                    .header("Content-Security-Policy", PAGE_POLICY)
                    .build();
        }
        return Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private ReportView view(Report report) {
        return ReportView.of(report, caller.get());
    }
}
