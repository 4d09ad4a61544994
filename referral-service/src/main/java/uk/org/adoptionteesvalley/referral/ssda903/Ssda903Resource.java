package uk.org.adoptionteesvalley.referral.ssda903;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.idempotency.Answer;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnReader;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;

/** SSDA903 returns, in. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SSDA903")
public class Ssda903Resource {

    @Context
    UriInfo uri;

    private final ReturnImport returns;
    private final Imports imports;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Clock clock;

    Ssda903Resource(ReturnImport returns, Imports imports, CurrentCaller caller, Idempotency idempotency, Clock clock) {
        this.returns = returns;
        this.imports = imports;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What makes two requests the same for the Idempotency-Key. */
    record Sent(int returnYear, List<String> digests) {}

    @POST
    @Path("ssda903")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @PermissionsAllowed("ssda903:import")
    @Operation(
            operationId = "importSsda903",
            summary = "Take a council's SSDA903 return, or try it",
            description = "Any of the tables header, episodes, ad1 and placed_for_adoption, known by their header rows."
                    + " All of the return is taken or nothing of it. The same return again changes nothing; a later"
                    + " year continues the children of an earlier one. The council is the caller's.")
    @APIResponse(
            responseCode = "201",
            description = "The return was taken",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "dryRun: what would come of it; nothing stays",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", description = "No files, or a parameter is missing, not valid or not known")
    @APIResponse(responseCode = "413", description = "The files have more than 25 MB together")
    @APIResponse(responseCode = "415", description = "The body is not multipart/form-data")
    @APIResponse(
            responseCode = "422",
            description = "The return has faults: every one of them with file, row, column and rule")
    public Response take(
            @QueryParam("returnYear")
                    @Parameter(
                            description = "The year in which the return's year ends",
                            example = "2025",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER))
                    String returnYear,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "true: judge and count, and take nothing",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @RestForm("files") @Schema(description = "One CSV file a part, UTF-8") List<FileUpload> files) {
        String council = council();
        ImportQuery asked = ImportQuery.of(uri.getQueryParameters(), LocalDate.now(clock));
        ReturnYear year = asked.year();
        Upload upload = new Upload(files);
        if (asked.dryRun()) {
            return Response.ok(Imports.tried(returns.take(council, read(year, upload), true)))
                    .build();
        }
        return idempotency
                .once(
                        "importSsda903",
                        new Sent(year.endsIn(), upload.digests()),
                        () -> {
                            ImportView view = imports.applied(returns.take(council, read(year, upload), false));
                            return Answer.created(URI.create("imports/" + view.id()), null, view.id(), view);
                        },
                        this::read)
                .response();
    }

    @GET
    @Transactional
    @PermissionsAllowed("ssda903:read")
    @Operation(
            operationId = "listImports",
            summary = "The returns that your council has sent",
            description = "In the order in which they were taken; the agency's managers read every council's.")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports",
            content = @Content(schema = @Schema(implementation = ImportPage.class)))
    @APIResponse(responseCode = "400", description = "limit or after is not valid")
    public Page<ImportView> list(@BeanParam @Valid PageRequest page) {
        return imports.page(page);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermissionsAllowed("ssda903:read")
    @Operation(
            operationId = "readImport",
            summary = "One return that your council has sent",
            description = "What came of it, with its warnings.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "There is no such import of your council")
    public ImportView read(UUID id) {
        return imports.visible(id);
    }

    private static Return903 read(ReturnYear year, Upload upload) {
        return ReturnReader.read(year, upload.returnFiles());
    }

    private String council() {
        String council = caller.get().localAuthority();
        if (council == null) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Your token names no council: a return is a council's.");
        }
        return council;
    }

    /** For the documentation: a page of imports. */
    @Schema(name = "Ssda903ImportPage")
    record ImportPage(List<ImportView> items, String next) {}
}
