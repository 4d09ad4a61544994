package uk.org.adoptionteesvalley.matching.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.matching.child.Child;

/** Which links there are, by child and by household: drawn from the facts, for lists alone. */
@ApplicationScoped
public class LinkRows {

    private final Jdbi jdbi;
    private final CurrentCaller caller;

    LinkRows(Jdbi jdbi, CurrentCaller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** A link and whose it is. */
    public record Row(UUID id, UUID child) {}

    void keep(Child child, List<LinkState> links) {
        jdbi.useHandle(sql -> {
            sql.execute("delete from link where child_id = ?", child.id());
            sql.execute(
                    """
                    insert into link (id, child_id, local_authority, household_id)
                    select link, ?, ?, household from unnest(?, ?) as told (link, household)
                    """,
                    child.id(),
                    child.localAuthority(),
                    links.stream().map(LinkState::id).toArray(UUID[]::new),
                    links.stream().map(LinkState::householdId).toArray(UUID[]::new));
        });
    }

    /**
     * One row more than the page holds, in the order of recording.
     *
     * @param child only links of this child, or null
     * @param household only links of this household, or null
     * @param from the link after which the page begins
     * @param limit how many the page holds
     */
    public List<Row> page(UUID child, UUID household, UUID from, int limit) {
        List<String> conditions = new ArrayList<>(List.of("id > ?"));
        List<Object> values = new ArrayList<>(List.of(from));
        narrow("child_id = ?", child, conditions, values);
        narrow("household_id = ?", household, conditions, values);
        String scope = caller.get().scope();
        narrow("local_authority = ?", scope.equals(Caller.ALL_COUNCILS) ? null : scope, conditions, values);
        String query =
                "select id, child_id from link where " + String.join(" and ", conditions) + " order by id limit ?";
        values.add(limit + 1);
        return jdbi.withHandle(sql -> sql.select(query, values.toArray())
                .map((row, context) -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list());
    }

    private static void narrow(String condition, Object value, List<String> conditions, List<Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }
}
