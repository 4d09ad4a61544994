package uk.org.adoptionteesvalley.chassis.retention;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.retention.RetentionRuns.Run;

/** What was deleted because its time was over, for managers. */
@Path("retention-runs")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
class RetentionResource {

    private final RetentionRuns runs;

    RetentionResource(RetentionRuns runs) {
        this.runs = runs;
    }

    @GET
    @Transactional
    @PermissionsAllowed("retention:read")
    @Operation(
            operationId = "listRetentionRuns",
            summary = "What was deleted because its time was over, oldest first",
            description = "How many records, by which rule and of which council; whose they were is not kept.")
    @APIResponse(
            responseCode = "200",
            description = "A page of deletions",
            content = @Content(schema = @Schema(implementation = Runs.class)))
    @APIResponse(responseCode = "400", description = "limit or after is not valid")
    public Page<Run> list(@BeanParam @Valid PageRequest page) {
        return Page.of(runs.page(page), page.limit(), Run::id, run -> run);
    }

    /** A page of deletions, named for the API's documentation. */
    @Schema(name = "RetentionRuns")
    record Runs(List<Run> items, String next) {}
}
