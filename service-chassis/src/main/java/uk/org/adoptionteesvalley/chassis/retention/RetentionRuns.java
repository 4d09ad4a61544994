package uk.org.adoptionteesvalley.chassis.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.retention.RetentionRule.Kept;

/** How many records were deleted, when and by which rule. */
@ApplicationScoped
class RetentionRuns {

    private final Jdbi jdbi;
    private final Clock clock;

    RetentionRuns(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** One deletion of records of one council, or of the agency. */
    @Schema(name = "RetentionRun")
    record Run(
            UUID id,
            @Schema(description = "When") Instant at,

            @Schema(description = "The rule by which they were over", examples = "HUNDRED_YEARS")
            String rule,

            @Schema(description = "What the rule follows") String citation,

            @Schema(description = "The council whose records they were; absent for agency records")
            String localAuthority,

            @Schema(description = "How many records were deleted, each with all of its facts")
            int records) {

        static Run of(ResultSet row) throws SQLException {
            return new Run(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getInt(6));
        }
    }

    void log(RetentionRule rule, List<Kept> deleted) {
        List<String> councils =
                deleted.stream().map(Kept::localAuthority).distinct().toList();
        jdbi.useHandle(sql -> councils.forEach(council -> sql.execute(
                """
                insert into retention_run (id, ran_at, rule, citation, local_authority, records)
                values (?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                OffsetDateTime.now(clock),
                rule.name(),
                rule.citation(),
                council,
                deleted.stream()
                        .filter(kept -> Objects.equals(kept.localAuthority(), council))
                        .count())));
    }

    /** A page of them, one more than it holds, in the order of the runs. */
    List<Run> page(PageRequest page) {
        return jdbi.withHandle(sql -> sql.select("""
                        select id, ran_at, rule, citation, local_authority, records from retention_run
                        where id > ? order by id limit ?
                        """, page.from(), page.limit() + 1)
                .map((row, context) -> Run.of(row))
                .list());
    }
}
