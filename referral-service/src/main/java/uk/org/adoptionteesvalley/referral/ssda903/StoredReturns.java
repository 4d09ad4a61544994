package uk.org.adoptionteesvalley.referral.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/**
 * The rows of a council's returns as they were received, for later years to continue and corrections to be traced to.
 * Written and read in batches by plain SQL: thousands of rows in one transaction are no entities to be watched.
 */
@ApplicationScoped
class StoredReturns {

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

    private static final String SUPERSEDE = """
            update ssda903_row set superseded_by = ? where local_authority = ? and return_year = ?
            and la_child_key = ? and table_name = ? and superseded_by is null
            """;
    private static final String INSERT = """
            insert into ssda903_row
            (local_authority, return_year, la_child_key, table_name, import_id, adopted_on, open_since, rows)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Jdbi jdbi;

    StoredReturns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One child's rows of one table, to be written. */
    record Changed(String childKey, Table table, List<?> rows, boolean known) {}

    /** One child's rows of one table and year, as they are stored. */
    private record Stored(String childKey, int year, Table table, YearRows rows) {}

    /** What of this year's return is stored of these children. */
    Map<String, YearRows> readYear(String council, ReturnYear year, Collection<String> childKeys) {
        Map<String, YearRows> read = new HashMap<>();
        read(council, childKeys, List.of(year.endsIn()))
                .forEach((key, years) -> read.put(key, years.get(year.endsIn())));
        return read;
    }

    /** What of these years' returns is stored of these children. */
    Map<String, TreeMap<Integer, YearRows>> read(
            String council, Collection<String> childKeys, Collection<Integer> years) {
        Map<String, TreeMap<Integer, YearRows>> read = new HashMap<>();
        jdbi.useHandle(sql -> stored(sql, council, childKeys, years)
                .forEach(each -> read.computeIfAbsent(each.childKey(), key -> new TreeMap<>())
                        .merge(each.year(), each.rows(), (before, more) -> before.with(each.table(), more))));
        return read;
    }

    private static Stream<Stored> stored(
            Handle sql, String council, Collection<String> childKeys, Collection<Integer> years) {
        return sql
                .select(OF_CHILDREN, childKeys.toArray(String[]::new), years.toArray(Integer[]::new), council)
                .map((row, context) -> {
                    Table table = Table.valueOf(row.getString(3));
                    return new Stored(row.getString(1), row.getInt(2), table, RowJson.read(table, row.getString(4)));
                })
                .stream();
    }

    void write(String council, ReturnYear year, UUID importId, List<Changed> changed) {
        jdbi.useHandle(sql -> {
            PreparedBatch superseded = sql.prepareBatch(SUPERSEDE);
            changed.stream()
                    .filter(Changed::known)
                    .forEach(each -> superseded.add(
                            importId,
                            council,
                            year.endsIn(),
                            each.childKey(),
                            each.table().name()));
            superseded.execute();
            PreparedBatch inserted = sql.prepareBatch(INSERT);
            changed.stream()
                    .filter(each -> !each.rows().isEmpty())
                    .forEach(each -> inserted.add(
                            council,
                            year.endsIn(),
                            each.childKey(),
                            each.table().name(),
                            importId,
                            adoptedOn(each),
                            openSince(each),
                            RowJson.write(each.rows())));
            inserted.execute();
        });
    }

    private static LocalDate adoptedOn(Changed changed) {
        return episodes(changed, Episode::endsInAdoption)
                .map(Episode::dec)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate openSince(Changed changed) {
        return episodes(changed, Episode::isOpen)
                .map(Episode::decom)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static Stream<Episode> episodes(Changed changed, Predicate<Episode> which) {
        return changed.rows().stream()
                .filter(Episode.class::isInstance)
                .map(Episode.class::cast)
                .filter(which);
    }
}
