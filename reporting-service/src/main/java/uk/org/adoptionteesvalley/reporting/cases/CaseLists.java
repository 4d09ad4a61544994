package uk.org.adoptionteesvalley.reporting.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import uk.org.adoptionteesvalley.reporting.cases.CaseList.CountedCase;
import uk.org.adoptionteesvalley.reporting.cases.CaseList.ExcludedCase;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Measure;

/** Lists the cases of one indicator. */
@ApplicationScoped
public class CaseLists {

    private static final String LIST = """
            select c.subject, la_child_id, c.local_authority, %3$s
            from (select * from %1$s where indicator = :indicator and version = :version and %2$s) c
            left join subject on subject.id = c.subject and subject.kind = 'CHILD'
            order by c.subject, %3$s
            """;

    private final Jdbi jdbi;

    CaseLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every case that the indicator counts, and every one that it cannot count. */
    public CaseList of(Indicator indicator, Asking asking) {
        return jdbi.withHandle(sql -> new CaseList(
                indicator.countsSpells() ? lasting(sql, indicator, asking) : dated(sql, indicator, asking),
                unknown(sql, indicator, asking)));
    }

    private static List<CountedCase> dated(Handle sql, Indicator indicator, Asking asking) {
        Query query = list(
                sql,
                indicator,
                asking,
                "dated_case",
                "on_day between :first and :last and begins_after < :first",
                "on_day, days, in_numerator");
        return inDays(query, indicator, asking)
                .map((row, context) -> counted(
                        row, row.getObject(4, LocalDate.class), row.getObject(5, Integer.class), row.getBoolean(6)))
                .list();
    }

    /** What lasts counts by the last day, where its age is measured; else by the day that it began with. */
    private static List<CountedCase> lasting(Handle sql, Indicator indicator, Asking asking) {
        LocalDate end = asking.window().end();
        Query query = list(sql, indicator, asking, "spell", "from_day <= :end and until_day > :end", "since");
        return query.bind("end", end)
                .map((row, context) -> {
                    LocalDate since = row.getObject(4, LocalDate.class);
                    return indicator.measure() == Measure.MEAN_DAYS
                            ? counted(row, end, Math.toIntExact(ChronoUnit.DAYS.between(since, end)), true)
                            : counted(row, since == null ? end : since, null, true);
                })
                .list();
    }

    private static List<ExcludedCase> unknown(Handle sql, Indicator indicator, Asking asking) {
        Query query = list(
                sql,
                indicator,
                asking,
                "unknown_case",
                "earliest <= :last and latest >= :first and begins_after < :first and ends_before > :last",
                "reason");
        return inDays(query, indicator, asking)
                .map((row, context) -> ExcludedCase.of(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static Query list(
            Handle sql, Indicator indicator, Asking asking, String table, String selected, String columns) {
        return asking.bind(sql.createQuery(LIST.formatted(asking.from(table), selected, columns)))
                .bind("indicator", indicator.id())
                .bind("version", indicator.definition().version());
    }

    private static Query inDays(Query query, Indicator indicator, Asking asking) {
        return query.bind("first", asking.window().firstDay(indicator.reach()))
                .bind("last", asking.window().lastDay(indicator.reach()));
    }

    private static CountedCase counted(ResultSet row, LocalDate on, Integer days, boolean inNumerator)
            throws SQLException {
        return CountedCase.of(row.getObject(1, UUID.class), row.getString(2), row.getString(3), on, days, inNumerator);
    }
}
