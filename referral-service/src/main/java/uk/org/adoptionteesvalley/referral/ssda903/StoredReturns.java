package uk.org.adoptionteesvalley.referral.ssda903;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.HeaderEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;
import uk.org.adoptionteesvalley.referral.ssda903.rule.EarlierReturns;

/**
 * The rows of a council's returns as they were received, for later years to continue and corrections to be traced to.
 * Written and read in batches by plain SQL: thousands of rows in one transaction are no entities to be watched.
 */
@ApplicationScoped
class StoredReturns {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /**
     * Each child's rows are found by the index: comparing every row with every child would not scale. The offset keeps
     * the planner, which knows nothing yet of the rows that this transaction wrote, from doing just that.
     */
    private static final String OF_CHILDREN = """
            select stored.* from unnest(?) as sought (la_child_key) cross join unnest(?) as year (return_year)
            cross join lateral (
              select r.la_child_key, r.return_year, r.table_name, r.rows from ssda903_row r
              where r.local_authority = ? and r.return_year = year.return_year
              and r.la_child_key = sought.la_child_key and r.superseded_by is null offset 0
            ) stored
            """;

    private final EntityManager entityManager;

    StoredReturns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One child's rows of one table, to be written. */
    record Changed(String childKey, Table table, List<?> rows, boolean known) {}

    /**
     * The tables grow many times over while a return is taken: a plan that the connection keeps from when they were
     * small would read all of them for every slice.
     */
    void planAnew() {
        work(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("set local plan_cache_mode = force_custom_plan");
            }
        });
    }

    /** Two imports of one council are taken one after the other. */
    void takeTurn(String council) {
        work(connection -> {
            each(connection, "select pg_advisory_xact_lock(hashtext(?))", List.of("ssda903 " + council), taken -> {});
            return null;
        });
    }

    /** What the rules compare a year's return with. */
    EarlierReturns earlier(String council, ReturnYear year) {
        return work(connection -> {
            int before = year.endsIn() - 1;
            Map<String, List<DecisionEntry>> decisions =
                    isStored(connection, council, before, Table.PLACED_ADOPTION) ? new HashMap<>() : null;
            if (decisions != null) {
                each(
                        connection,
                        """
                        select la_child_key, rows from ssda903_row where local_authority = ? and return_year = ?
                        and table_name = 'PLACED_ADOPTION' and superseded_by is null
                        """,
                        List.of(council, before),
                        row -> decisions.put(row.getString(1), list(row.getString(2), DecisionEntry.class)));
            }
            Map<String, LocalDate> open =
                    isStored(connection, council, before, Table.EPISODES) ? new HashMap<>() : null;
            if (open != null) {
                each(
                        connection,
                        """
                        select la_child_key, open_since from ssda903_row where local_authority = ? and return_year = ?
                        and table_name = 'EPISODES' and superseded_by is null and open_since is not null
                        """,
                        List.of(council, before),
                        row -> open.put(row.getString(1), row.getObject(2, LocalDate.class)));
            }
            Map<String, LocalDate> adopted = new HashMap<>();
            each(
                    connection,
                    """
                    select la_child_key, min(adopted_on) from ssda903_row where local_authority = ? and return_year < ?
                    and adopted_on is not null and superseded_by is null group by la_child_key
                    """,
                    List.of(council, year.endsIn()),
                    row -> adopted.put(row.getString(1), row.getObject(2, LocalDate.class)));
            return new EarlierReturns(decisions, open, adopted);
        });
    }

    /** The children whom the year's return told of when it was sent before. */
    Set<String> childrenIn(String council, ReturnYear year) {
        return work(connection -> {
            Set<String> keys = new HashSet<>();
            each(connection, """
                    select distinct la_child_key from ssda903_row where local_authority = ? and return_year = ?
                    and superseded_by is null
                    """, List.of(council, year.endsIn()), row -> keys.add(row.getString(1)));
            return keys;
        });
    }

    /** What of this year's return is stored of these children. */
    Map<String, YearRows> readYear(String council, ReturnYear year, Collection<String> childKeys) {
        Map<String, YearRows> read = new HashMap<>();
        read(council, childKeys, List.of(year.endsIn()))
                .forEach((key, years) -> read.put(key, years.get(year.endsIn())));
        return read;
    }

    /** The years of which anything of a council is stored. */
    List<Integer> years(String council) {
        return work(connection -> {
            List<Integer> years = new ArrayList<>();
            each(
                    connection,
                    "select distinct return_year from ssda903_import where local_authority = ?",
                    List.of(council),
                    row -> years.add(row.getInt(1)));
            return years;
        });
    }

    /** What of these years' returns is stored of these children. */
    Map<String, TreeMap<Integer, YearRows>> read(
            String council, Collection<String> childKeys, Collection<Integer> years) {
        return work(connection -> {
            Map<String, TreeMap<Integer, YearRows>> read = new HashMap<>();
            Array keys = connection.createArrayOf("text", childKeys.toArray());
            Array sought = connection.createArrayOf("integer", years.toArray());
            each(connection, OF_CHILDREN, List.of(keys, sought, council), row -> read.computeIfAbsent(
                            row.getString(1), key -> new TreeMap<>())
                    .merge(row.getInt(2), rows(row), (before, more) -> before.with(table(row), more)));
            return read;
        });
    }

    void write(String council, ReturnYear year, UUID importId, List<Changed> changed) {
        work(connection -> {
            supersede(connection, council, year, importId, changed);
            insert(connection, council, year, importId, changed);
            return null;
        });
    }

    private static void supersede(
            Connection connection, String council, ReturnYear year, UUID importId, List<Changed> changed)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update ssda903_row set superseded_by = ? where local_authority = ? and return_year = ?
                and la_child_key = ? and table_name = ? and superseded_by is null
                """)) {
            for (Changed each : changed) {
                if (each.known()) {
                    set(
                            update,
                            importId,
                            council,
                            year.endsIn(),
                            each.childKey(),
                            each.table().name());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static void insert(
            Connection connection, String council, ReturnYear year, UUID importId, List<Changed> changed)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into ssda903_row
                (local_authority, return_year, la_child_key, table_name, import_id, adopted_on, open_since, rows)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (Changed each : changed) {
                if (each.rows().isEmpty()) {
                    continue;
                }
                set(
                        insert,
                        council,
                        year.endsIn(),
                        each.childKey(),
                        each.table().name(),
                        importId,
                        adoptedOn(each),
                        openSince(each),
                        json(each.rows()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static LocalDate adoptedOn(Changed changed) {
        return changed.rows().stream()
                .filter(Episode.class::isInstance)
                .map(Episode.class::cast)
                .filter(Episode::endsInAdoption)
                .map(Episode::dec)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate openSince(Changed changed) {
        return changed.rows().stream()
                .filter(Episode.class::isInstance)
                .map(Episode.class::cast)
                .filter(Episode::isOpen)
                .map(Episode::decom)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static boolean isStored(Connection connection, String council, int year, Table table) throws SQLException {
        boolean[] found = {false};
        each(connection, """
                select 1 from ssda903_import where local_authority = ? and return_year = ?
                and ? = any (string_to_array(tables, ' ')) limit 1
                """, List.of(council, year, table.name()), row -> found[0] = true);
        return found[0];
    }

    private static YearRows rows(ResultSet row) throws SQLException {
        String json = row.getString(4);
        return switch (table(row)) {
            case HEADER -> new YearRows(list(json, HeaderEntry.class), List.of(), List.of(), List.of());
            case EPISODES -> new YearRows(List.of(), list(json, Episode.class), List.of(), List.of());
            case AD1 -> new YearRows(List.of(), List.of(), list(json, AdoptionEntry.class), List.of());
            case PLACED_ADOPTION -> new YearRows(List.of(), List.of(), List.of(), list(json, DecisionEntry.class));
            default -> YearRows.NONE;
        };
    }

    private static Table table(ResultSet row) {
        try {
            return Table.valueOf(row.getString(3));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> List<T> list(String json, Class<T> type) {
        try {
            return JSON.readerForListOf(type).readValue(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored row cannot be read", impossible);
        }
    }

    private static String json(List<?> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A row cannot be stored", impossible);
        }
    }

    /** Something done with the connection of the transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Something done with a row. */
    @FunctionalInterface
    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    private <T> T work(Work<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work::with);
    }

    private static void each(Connection connection, String sql, List<?> parameters, EachRow each) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, parameters.toArray());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
