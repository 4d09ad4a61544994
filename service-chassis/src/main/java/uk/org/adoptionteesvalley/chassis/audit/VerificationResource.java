package uk.org.adoptionteesvalley.chassis.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.problem.Problem;

/** Whether this service's audit trail is still what it was when it was sealed, for auditors. */
@Path("audit/verification")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
class VerificationResource {

    private static final String VERIFY = """
            select entries, waiting, head_place, head_digest, verified_to, verified_digest,
              break_place, break_entry, break_kind
            from guard.verify(?, ?)
            """;

    private final Jdbi jdbi;

    VerificationResource(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @GET
    @Transactional
    @PermissionsAllowed("audit:read")
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "The first break of the audit trail's chain of digests, if there is one",
            description = "Each digest covers an entry, its place and the digest before, under a key that neither the"
                    + " service nor the owner of its tables can read. A long chain is verified piece by piece: ask again"
                    + " from the place after `verifiedTo`, until that is the head's. Keep the head elsewhere, and"
                    + " ask one day for that place alone: a chain that was not made anew has the same digest there.")
    @APIResponse(
            responseCode = "200",
            description = "What was verified",
            content = @Content(schema = @Schema(implementation = Verification.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Verification verify(
            @QueryParam("fromPlace")
                    @DefaultValue("1")
                    @Min(value = 1, message = "must be at least 1, the first place")
                    @Parameter(description = "The place in the chain to begin at")
                    long fromPlace,
            @QueryParam("places")
                    @DefaultValue("100000")
                    @Min(value = 1, message = "must be at least 1")
                    @Max(value = 100_000, message = "must be at most 100000: more would hold a connection too long")
                    @Parameter(description = "How many places at most, 1 to 100000")
                    long places) {
        return jdbi.withHandle(sql -> sql.select(VERIFY, fromPlace, places)
                .map((row, context) -> Verification.of(row))
                .one());
    }

    /** What was verified of a trail. */
    record Verification(
            @Schema(description = "How many entries there are")
            long entries,

            @Schema(description = "How many of them wait for their seal: those of the last seconds")
            long waiting,

            @Schema(description = "Where the chain ends") ChainPlace head,

            @Schema(description = "The last place that was verified, and what stands there")
            ChainPlace verifiedTo,

            @Schema(description = "The first place where the trail is not what was sealed; null if there is none")
            Break firstBreak) {

        static Verification of(ResultSet row) throws SQLException {
            return new Verification(
                    row.getLong(1),
                    row.getLong(2),
                    new ChainPlace(row.getLong(3), row.getString(4)),
                    new ChainPlace(row.getLong(5), row.getString(6)),
                    row.getString(9) == null
                            ? null
                            : new Break(
                                    row.getObject(7, Long.class),
                                    row.getObject(8, UUID.class),
                                    BreakKind.valueOf(row.getString(9))));
        }
    }

    /** A place in a chain. */
    record ChainPlace(
            @Schema(description = "Counted from 1; 0 of an empty chain")
            long place,

            @Schema(description = "Its digest, hexadecimal SHA-256")
            String digest) {}

    /** A place where a trail is not what was sealed. */
    record Break(
            @Schema(description = "The place in the chain; null of an entry that was never sealed")
            Long place,

            @Schema(description = "The entry there, as far as it is known")
            UUID entryId,

            @Schema(description = "What is wrong") BreakKind kind) {}

    /** What can be wrong at a place. */
    enum BreakKind {
        /** The entry is not the one that was sealed there. */
        CHANGED,
        /** The entry or its seal is gone. */
        DROPPED,
        /** The chain ends elsewhere than it was left. */
        CUT,
        /** There is an entry or a seal that nobody made. */
        ADDED
    }
}
