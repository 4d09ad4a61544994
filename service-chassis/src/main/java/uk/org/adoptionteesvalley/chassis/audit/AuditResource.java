package uk.org.adoptionteesvalley.chassis.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.Problem;
import uk.org.adoptionteesvalley.chassis.time.Moment;

/** The audit trail of this service, for auditors. */
@Path("audit-entries")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {

    private static final String MOMENT = "2025-04-01T09:00:00Z";
    private static final String ENTRIES = """
            select id, at, subject, client, roles, local_authority, operation, records, purpose, outcome, times, until
            from guard.entries(?, ?, ?, ?, ?, ?)
            """;

    private final Jdbi jdbi;
    private final AuditSeal seal;

    AuditResource(Jdbi jdbi, AuditSeal seal) {
        this.jdbi = jdbi;
        this.seal = seal;
    }

    @GET
    @Transactional
    @PermissionsAllowed("audit:read")
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who did what to which record, oldest first",
            description =
                    "Entries are only ever added, and each joins a chain of digests within seconds. A refusal that is"
                            + " repeated is one entry that counts. Reading the trail leaves an entry too.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(schema = @Schema(implementation = Entries.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<Entry> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("recordId") @Parameter(description = "Only entries about this record") UUID recordId,
            @QueryParam("subject") @Parameter(description = "Only entries of this user or service account")
                    String subject,
            @QueryParam("from") @Parameter(description = "Only entries of this moment or later", example = MOMENT)
                    String from,
            @QueryParam("until") @Parameter(description = "Only entries before this moment", example = MOMENT)
                    String until) {
        seal.sealNow();
        List<Entry> rows = jdbi.withHandle(sql -> sql.select(
                        ENTRIES,
                        recordId,
                        subject,
                        utc("from", from),
                        utc("until", until),
                        page.from(),
                        page.limit() + 1)
                .map((row, context) -> Entry.of(row))
                .list());
        return Page.of(rows, page.limit(), Entry::id, entry -> entry);
    }

    private static OffsetDateTime utc(String parameter, String sent) {
        return Moment.parse(parameter, sent)
                .map(moment -> moment.atOffset(ZoneOffset.UTC))
                .orElse(null);
    }

    /** A page of entries, named for the API's documentation. */
    record Entries(List<Entry> items, String next) {}

    /** One audit entry. */
    record Entry(
            UUID id,
            @Schema(description = "When") Instant at,

            @Schema(description = "Id of the user or service account in Keycloak")
            String subject,

            @Schema(description = "The client that was used")
            String client,

            @Schema(description = "Roles held at the time") List<String> roles,
            @Schema(description = "The caller's council") String localAuthority,

            @Schema(description = "Operation id, as in this document")
            String operation,

            @Schema(description = "Ids of the records read or changed")
            List<UUID> records,

            @Schema(description = "The purpose that the caller stated")
            String purpose,

            @Schema(description = "DONE, or REFUSED with the status", examples = "REFUSED 403")
            String outcome,

            @Schema(description = "How often the same refusal was repeated; otherwise 1")
            int times,

            @Schema(description = "When it was last repeated")
            Instant until) {

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3),
                    row.getString(4),
                    List.of(row.getString(5).split(" ")),
                    row.getString(6),
                    row.getString(7),
                    List.of((UUID[]) row.getArray(8).getArray()),
                    row.getString(9),
                    row.getString(10),
                    row.getInt(11),
                    row.getObject(12, OffsetDateTime.class).toInstant());
        }
    }
}
