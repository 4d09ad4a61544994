package uk.org.adoptionteesvalley.referral.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;
import uk.org.adoptionteesvalley.referral.ssda903.rule.EarlierReturns;

/** What a council's stored returns tell of it as a whole, for this year's to be compared with. */
@ApplicationScoped
class EarlierYears {

    private static final String DECISIONS = """
            select la_child_key, rows from ssda903_row where local_authority = ? and return_year = ?
            and table_name = 'PLACED_ADOPTION' and superseded_by is null
            """;
    private static final String OPEN = """
            select la_child_key, open_since from ssda903_row where local_authority = ? and return_year = ?
            and table_name = 'EPISODES' and superseded_by is null and open_since is not null
            """;
    private static final String ADOPTED = """
            select la_child_key, min(adopted_on) from ssda903_row where local_authority = ? and return_year < ?
            and adopted_on is not null and superseded_by is null group by la_child_key
            """;
    private static final String CHILDREN = """
            select distinct la_child_key from ssda903_row where local_authority = ? and return_year = ?
            and superseded_by is null
            """;
    private static final String IS_STORED = """
            select exists (select from ssda903_import where local_authority = ? and return_year = ?
            and ? = any (string_to_array(tables, ' ')))
            """;

    private final Jdbi jdbi;

    EarlierYears(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the rules compare a year's return with. */
    EarlierReturns before(String council, ReturnYear year) {
        int last = year.endsIn() - 1;
        return jdbi.withHandle(sql -> new EarlierReturns(
                isStored(sql, council, last, Table.PLACED_ADOPTION) ? decisions(sql, council, last) : null,
                isStored(sql, council, last, Table.EPISODES) ? days(sql, OPEN, council, last) : null,
                days(sql, ADOPTED, council, year.endsIn())));
    }

    /** The children whom the year's return told of when it was sent before. */
    Set<String> childrenIn(String council, ReturnYear year) {
        return jdbi.withHandle(sql -> new HashSet<>(
                sql.select(CHILDREN, council, year.endsIn()).mapTo(String.class).list()));
    }

    /** The years of which anything of a council is stored. */
    List<Integer> all(String council) {
        return jdbi.withHandle(
                sql -> sql.select("select distinct return_year from ssda903_import where local_authority = ?", council)
                        .mapTo(Integer.class)
                        .list());
    }

    private static boolean isStored(Handle sql, String council, int year, Table table) {
        return sql.select(IS_STORED, council, year, table.name())
                .mapTo(Boolean.class)
                .one();
    }

    private static Map<String, List<DecisionEntry>> decisions(Handle sql, String council, int year) {
        Map<String, List<DecisionEntry>> decisions = new HashMap<>();
        sql.select(DECISIONS, council, year)
                .map((row, context) -> Map.entry(
                        row.getString(1),
                        RowJson.read(Table.PLACED_ADOPTION, row.getString(2)).decisions()))
                .forEach(child -> decisions.put(child.getKey(), child.getValue()));
        return decisions;
    }

    private static Map<String, LocalDate> days(Handle sql, String query, String council, int year) {
        Map<String, LocalDate> days = new HashMap<>();
        sql.select(query, council, year)
                .map((row, context) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                .forEach(child -> days.put(child.getKey(), child.getValue()));
        return days;
    }
}
