package uk.org.adoptionteesvalley.reporting.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;

/** Counts the cases of any number of indicators, by council and for the region, in one query. */
@ApplicationScoped
public class CaseCounts {

    /** Each indicator reads its own stretch of each index; councils are counted first and then summed to the region. */
    private static final String COUNTS = """
            with asked as (
              select * from unnest(:indicators, cast(:versions as integer[]), cast(:first as date[]),
                cast(:last as date[])) as asked (indicator, version, first_day, last_day)
            ), found as (
              select 'DATED' as kind, asked.indicator, c.* from asked cross join lateral (
                select local_authority, null as reason, count(*) as cases, sum(days) as days,
                  count(*) filter (where in_numerator) as in_numerator
                from %s
                where dated_case.indicator = asked.indicator and dated_case.version = asked.version
                  and on_day between first_day and last_day and begins_after < first_day
                group by local_authority) c
              union all
              select 'SPELL', asked.indicator, c.* from asked cross join lateral (
                select local_authority, null, count(*), sum(cast(:end as date) - since), 0
                from %s
                where spell.indicator = asked.indicator and spell.version = asked.version
                  and from_day <= :end and until_day > :end
                group by local_authority) c
              union all
              select 'UNKNOWN', asked.indicator, c.* from asked cross join lateral (
                select local_authority, reason, count(*), 0, 0
                from %s
                where unknown_case.indicator = asked.indicator and unknown_case.version = asked.version
                  and earliest <= last_day and latest >= first_day
                  and begins_after < first_day and ends_before > last_day
                group by local_authority, reason) c
            )
            select kind, indicator, coalesce(local_authority, :region), reason,
              sum(cases), coalesce(sum(days), 0), sum(in_numerator)
            from found
            group by grouping sets ((kind, indicator, local_authority, reason), (kind, indicator, reason))
            having local_authority is null or local_authority <> :region
            """;

    private final Jdbi jdbi;

    CaseCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What there is of these indicators; where there is no case there is no row. */
    public List<CaseCount> of(List<Indicator> indicators, Asking asking) {
        String query = COUNTS.formatted(asking.from("dated_case"), asking.from("spell"), asking.from("unknown_case"));
        return jdbi.withHandle(sql -> asking.bind(sql.createQuery(query))
                .bind("indicators", each(indicators, Indicator::id))
                .bind(
                        "versions",
                        each(indicators, indicator -> indicator.definition().version()))
                .bind("first", each(indicators, indicator -> asking.window().firstDay(indicator.reach())))
                .bind("last", each(indicators, indicator -> asking.window().lastDay(indicator.reach())))
                .bind("end", asking.window().end())
                .bind("region", Area.REGION)
                .map((row, context) -> new CaseCount(
                        CaseCount.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .list());
    }

    private static String[] each(List<Indicator> indicators, Function<Indicator, Object> value) {
        return indicators.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
