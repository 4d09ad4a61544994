package uk.org.adoptionteesvalley.chassis.feed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** The change feed that the other services read (http-feeds.org, CloudEvents). */
@Path("feed")
@Tag(name = "Feed")
class FeedResource {

    static final String BATCH = "application/cloudevents-batch+json";
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final FeedLog log;
    private final FeedBell bell;

    FeedResource(FeedLog log, FeedBell bell) {
        this.log = log;
        this.bell = bell;
    }

    /** Where the feed ends. */
    record Head(
            @Schema(description = "Id of the last event published; 0 before the first", examples = "42")
            long position) {}

    @GET
    @Produces(BATCH)
    @PermissionsAllowed("feed:read")
    @Unaudited("Only services read it, without end; each person's reading of what they make of it is audited there.")
    @Operation(
            operationId = "readFeed",
            summary = "Read the changes after a position",
            description = "Every event holds its subject's whole current state. No event is skipped when transactions"
                    + " commit out of order.")
    @APIResponse(
            responseCode = "200",
            description = "The next events, oldest first; empty when there is nothing new",
            content = @Content(mediaType = BATCH, schema = @Schema(implementation = FeedEvent[].class)))
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public List<FeedEvent> read(
            @QueryParam("after") @Parameter(description = "Id of the last event taken; none: from the beginning")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "How many events at most, 1 to 1000")
                    int limit,
            @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(LONGEST_WAIT_SECONDS)
                    @Parameter(description = "Seconds to wait for a first event where there is none")
                    int wait)
            throws InterruptedException {
        long position = position(after);
        long until = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
        long heard = bell.rings();
        List<FeedEvent> events = log.read(position, limit);
        while (events.isEmpty() && System.nanoTime() < until && !bell.isSilent()) {
            bell.await(heard, Duration.ofNanos(until - System.nanoTime()));
            heard = bell.rings();
            events = log.read(position, limit);
        }
        return events;
    }

    @GET
    @Path("head")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("feed:read")
    @Unaudited("Holds no person's record.")
    @Operation(
            operationId = "readFeedHead",
            summary = "Where the feed ends now",
            description = "A reader that takes all until here has all that was recorded before it asked.")
    @APIResponse(responseCode = "200", description = "The last position published")
    public Head head() {
        return new Head(log.head());
    }

    private static long position(String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException notOurs) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    "Take the id of the last event read.",
                    List.of(new Violation("after", null, "is not the id of an event of this feed")));
        }
    }
}
