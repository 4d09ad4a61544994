package uk.org.adoptionteesvalley.chassis.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.Problem;

/** The audit trail of this service, for auditors. */
@Path("audit-entries")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {

    private final EntityManager entityManager;

    AuditResource(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @GET
    @Transactional
    @PermissionsAllowed("audit:read")
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who did what to which record, oldest first",
            description = "Entries are only ever added. Reading the trail leaves an entry too. Roles: auditor.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(schema = @Schema(implementation = Entries.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SuppressWarnings("unchecked")
    public Page<Entry> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("recordId") @Parameter(description = "Only entries about this record") UUID recordId) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select id, at, subject, client, roles, local_authority, operation, records, outcome from audit_entry
                        where (cast(:after as uuid) is null or id > :after)
                          and (cast(:record as uuid) is null or :record = any(records))
                        order by id limit :limit
                        """, Tuple.class)
                .setParameter("after", page.after())
                .setParameter("record", recordId)
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return Page.of(rows, page.limit(), row -> row.get("id", UUID.class), Entry::of);
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

            @Schema(description = "DONE, or REFUSED with the status", examples = "REFUSED 403")
            String outcome) {

        static Entry of(Tuple row) {
            return new Entry(
                    row.get("id", UUID.class),
                    row.get("at", Instant.class),
                    row.get("subject", String.class),
                    row.get("client", String.class),
                    List.of(row.get("roles", String.class).split(" ")),
                    row.get("local_authority", String.class),
                    row.get("operation", String.class),
                    List.of(row.get("records", UUID[].class)),
                    row.get("outcome", String.class));
        }
    }
}
