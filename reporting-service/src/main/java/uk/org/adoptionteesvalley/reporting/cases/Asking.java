package uk.org.adoptionteesvalley.reporting.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Window;

/**
 * Which of the stored cases a question is about.
 *
 * @param window the period, seen from a day
 * @param areas the councils whose cases the caller may see; with the region among them, every case
 * @param asOf the moment at which they stood; empty for now
 */
public record Asking(Window window, List<Area> areas, Optional<Instant> asOf) {

    private static final String NOW = "(select * from %1$s where untold_at is null%2$s)";

    /** Those that stand still and those that stood then are had by an index each. */
    private static final String THEN = """
            (select * from %1$s where untold_at is null and told_at <= :asOf%2$s
             union all
             select * from %1$s where untold_at > :asOf and told_at <= :asOf%2$s)""";

    private static final String OF_COUNCILS = " and local_authority = any(:councils)";

    private boolean ofRegion() {
        return areas.stream().anyMatch(Area::isRegion);
    }

    /** What stands in place of the table in a query. */
    String from(String table) {
        return (asOf.isPresent() ? THEN : NOW).formatted(table, ofRegion() ? "" : OF_COUNCILS) + " " + table;
    }

    Query bind(Query query) {
        asOf.ifPresent(at -> query.bind("asOf", at.atOffset(ZoneOffset.UTC)));
        if (!ofRegion()) {
            query.bind("councils", areas.stream().map(Area::code).toArray(String[]::new));
        }
        return query;
    }
}
