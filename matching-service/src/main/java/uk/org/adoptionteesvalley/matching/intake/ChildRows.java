package uk.org.adoptionteesvalley.matching.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.journey.Telling;

/** The rows of many children, read and written with one statement each: an import tells of tens of thousands. */
@ApplicationScoped
class ChildRows {

    private static final String LOCK = """
            select id, local_authority, la_child_id, withdrawn from child where id = any(?) order by id for update
            """;
    private static final String WRITE = """
            insert into child (id, version, local_authority, la_child_id, withdrawn, changed_at)
            select id, 0, council, la_child_id, ?, ? from unnest(?, ?, ?) as told (id, council, la_child_id)
            on conflict (id) do update set version = child.version + 1, la_child_id = excluded.la_child_id,
                withdrawn = excluded.withdrawn, changed_at = excluded.changed_at
            """;
    private static final String NAME = """
            insert into returned_spell (id, child_id, local_authority) select * from unnest(?, ?, ?)
            on conflict do nothing
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    ChildRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A child that is here already. */
    record Known(Child child, boolean withdrawn) {}

    /** A placement that the returns tell of, and whose it is. */
    record Named(Telling spell, Child child) {}

    /** Holds the children that are here already, in the order of their ids, so that two who do so cannot block each other. */
    Map<UUID, Known> locked(Collection<UUID> ids) {
        return jdbi.withHandle(sql -> sql.select(LOCK, (Object) ids.toArray(UUID[]::new))
                .map((row, context) -> new Known(
                        new Child(row.getObject(1, UUID.class), row.getString(2), row.getString(3)), row.getBoolean(4)))
                .collect(Collectors.toMap(known -> known.child().id(), Function.identity())));
    }

    /** Writes children as they are now, each with its next version. */
    void write(List<Child> children, boolean withdrawn) {
        if (children.isEmpty()) {
            return;
        }
        jdbi.useHandle(sql -> sql.execute(
                WRITE,
                withdrawn,
                OffsetDateTime.now(clock),
                children.stream().map(Child::id).toArray(UUID[]::new),
                children.stream().map(Child::localAuthority).toArray(String[]::new),
                children.stream().map(Child::laChildId).toArray(String[]::new)));
    }

    /** Makes placements known by the ids that follow from the returns. */
    void name(List<Named> spells) {
        if (spells.isEmpty()) {
            return;
        }
        jdbi.useHandle(sql -> sql.execute(
                NAME,
                spells.stream().map(named -> named.spell().id()).toArray(UUID[]::new),
                spells.stream().map(named -> named.child().id()).toArray(UUID[]::new),
                spells.stream().map(named -> named.child().localAuthority()).toArray(String[]::new)));
    }
}
