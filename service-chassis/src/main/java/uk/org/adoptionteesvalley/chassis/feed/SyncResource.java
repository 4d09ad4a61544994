package uk.org.adoptionteesvalley.chassis.feed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;

/** How far this service has taken the other services' feeds, and taking the rest at once. */
@Path("sync")
@Tag(name = "Up to date")
@Produces(MediaType.APPLICATION_JSON)
class SyncResource {

    private final FeedIntake intake;

    SyncResource(FeedIntake intake) {
        this.intake = intake;
    }

    @GET
    @PermissionsAllowed("sync:read")
    @Unaudited("Holds no person's record.")
    @Operation(
            operationId = "readSync",
            summary = "How far each source's feed has been taken",
            description = "Per source the last event taken and its age.")
    @APIResponse(
            responseCode = "200",
            description = "One entry a source; none where this service takes no feed",
            content = @Content(schema = @Schema(implementation = Sync.class)))
    public Sync read() {
        return new Sync(intake.status());
    }

    @POST
    @PermissionsAllowed("sync:run")
    @Unaudited("Holds no person's record.")
    @Operation(
            operationId = "runSync",
            summary = "Take all that is new, now",
            description = "Answers when everything that the sources had recorded before the call has been taken.")
    @APIResponse(
            responseCode = "200",
            description = "Everything has been taken",
            content = @Content(schema = @Schema(implementation = Sync.class)))
    @APIResponse(responseCode = "503", description = "A source does not answer; what was taken stays taken")
    public Sync run() {
        intake.takeAllNow();
        return read();
    }

    /** The state of every source. */
    record Sync(List<SourceStatus> sources) {}
}
