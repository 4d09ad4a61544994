package uk.org.adoptionteesvalley.deploy.matrix;

import java.util.Map;
import java.util.TreeMap;
import uk.org.adoptionteesvalley.deploy.Part;

/**
 * What every table of every database holds, as one digest each: facts, feed events, keys and whatever else there is. The
 * trail grows with each refusal and is left out, and so is when a feed was last looked at.
 */
final class TableContents {

    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'public' and tablename !~ '^audit'
              and tablename not in ('feed_cursor', 'flyway_schema_history') order by tablename
            """;
    private static final String DIGEST =
            "select count(*) || ' rows, ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from \"%s\" t";
    private static final int TRIES = 30;
    private static final int BETWEEN_TRIES_MILLIS = 1_000;

    private final Sql sql;

    TableContents(Sql sql) {
        this.sql = sql;
    }

    Map<String, String> now() {
        Map<String, String> contents = new TreeMap<>();
        for (Part service : Part.SERVICES) {
            for (String table : sql.texts(service, TABLES)) {
                contents.put(
                        service.word() + "." + table,
                        sql.text(service, DIGEST.formatted(table)).orElseThrow());
            }
        }
        return contents;
    }

    /** The same, once the services have taken from one another what there is to take. */
    Map<String, String> atRest() throws InterruptedException {
        Map<String, String> before = now();
        for (int number = 0; number < TRIES; number++) {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
            Map<String, String> after = now();
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        throw new AssertionError("The system does not come to rest");
    }
}
