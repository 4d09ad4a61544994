package uk.org.adoptionteesvalley.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The row wall by itself: a row of each of two councils in every table that has councils, one in every table of the
 * agency's, and what of them the application's user sees over plain JDBC, with no service in between.
 */
public final class RowWall {

    private static final String ONE = "E06000001";
    private static final String OTHER = "E06000005";

    /** A value for each column that must have one, by its type; the council's is given. */
    private static final String VALUES = """
            select string_agg(quote_ident(a.attname), ', '), string_agg(case
                when a.attname = 'local_authority' then '''%s'''
                when format_type(a.atttypid, null) = 'uuid' then 'gen_random_uuid()'
                when format_type(a.atttypid, null) = 'date' then 'current_date'
                when format_type(a.atttypid, null) = 'timestamp with time zone' then 'now()'
                when format_type(a.atttypid, null) = 'boolean' then 'false'
                when format_type(a.atttypid, null) = 'jsonb' then '''{}'''
                when format_type(a.atttypid, null) in ('integer', 'bigint')
                  then '(random() * 2000000000)::integer'
                when format_type(a.atttypid, null) = 'smallint' then '1'
                else 'gen_random_uuid()::text' end, ', ')
            from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
            and a.attidentity = '' and a.attgenerated = '' and (a.attnotnull or a.attname = 'local_authority')
            """;

    private final DatabaseUnderTest database;
    private final List<String> ofCouncils;
    private final List<String> ofTheAgency;

    /** Puts the rows there. The database is of no other use afterwards: what its tables demand of a row is given up. */
    public RowWall(DatabaseUnderTest database) throws SQLException {
        this.database = database;
        try (Connection superuser = database.asSuperuser();
                var sql = superuser.createStatement()) {
            var catalogue = new TableCatalogue(superuser, database.users().app());
            ofCouncils = catalogue.ofCouncils();
            ofTheAgency = catalogue.ofTheAgency();
            sql.execute("set session_replication_role = replica");
            for (String table : ofCouncils) {
                withoutChecks(superuser, table);
                insert(superuser, table, ONE);
                insert(superuser, table, OTHER);
            }
            for (String table : ofTheAgency) {
                withoutChecks(superuser, table);
                insert(superuser, table, ONE);
            }
        }
    }

    /** What the application's user sees and should not, or does not see and should. */
    public List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection application = database.asApplication()) {
            application.setAutoCommit(false);
            for (String table : ofCouncils) {
                expect(application, table, null, 0, faults);
                expect(application, table, "", 0, faults);
                expect(application, table, "E99999999", 0, faults);
                expect(application, table, ONE, 1, faults);
                expect(application, table, OTHER, 1, faults);
                expect(application, table, "*", 2, faults);
            }
            for (String table : ofTheAgency) {
                expect(application, table, null, 0, faults);
                expect(application, table, ONE, 0, faults);
                expect(application, table, "*", 1, faults);
            }
        }
        return faults;
    }

    private void expect(Connection application, String table, String scope, int expected, List<String> faults)
            throws SQLException {
        if (scope != null) {
            database.scope().enter(application, scope);
        }
        try (var sql = application.createStatement();
                var rows = sql.executeQuery("select count(*) from " + table)) {
            rows.next();
            if (rows.getInt(1) != expected) {
                faults.add(table + " shows " + rows.getInt(1) + " rows instead of " + expected + " to "
                        + (scope == null ? "nobody" : "'" + scope + "'"));
            }
        }
        application.rollback();
    }

    private static void withoutChecks(Connection superuser, String table) throws SQLException {
        List<String> checks = new ArrayList<>();
        try (var query = superuser.prepareStatement(
                "select conname from pg_constraint where contype = 'c' and conrelid = cast(? as regclass)")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    checks.add(rows.getString(1));
                }
            }
        }
        try (var sql = superuser.createStatement()) {
            for (String check : checks) {
                sql.execute("alter table " + table + " drop constraint " + check);
            }
        }
    }

    private static void insert(Connection superuser, String table, String council) throws SQLException {
        try (var query = superuser.prepareStatement(VALUES.formatted(council))) {
            query.setString(1, table);
            try (var rows = query.executeQuery();
                    var sql = superuser.createStatement()) {
                rows.next();
                sql.execute("insert into " + table + " (" + rows.getString(1) + ") values (" + rows.getString(2) + ")");
            }
        }
    }
}
