package uk.org.adoptionteesvalley.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The row wall of a running service's database taken away, until it is closed: the application's user then reads every
 * row, and what another council still does not see is kept by the queries alone.
 */
public final class NoRowWall implements AutoCloseable {

    private final String url;
    private final List<String> tables = new ArrayList<>();

    public NoRowWall(String url) throws SQLException {
        this.url = url;
        try (Connection superuser = DatabaseUnderTest.asSuperuser(url);
                var sql = superuser.createStatement()) {
            try (var rows = sql.executeQuery("select oid::regclass::text from pg_class where relrowsecurity")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            if (tables.isEmpty()) {
                throw new IllegalStateException("There is no row wall to take away");
            }
        }
        alter("disable");
    }

    @Override
    public void close() throws SQLException {
        alter("enable");
    }

    private void alter(String how) throws SQLException {
        try (Connection superuser = DatabaseUnderTest.asSuperuser(url);
                var sql = superuser.createStatement()) {
            for (String table : tables) {
                sql.execute("alter table " + table + " " + how + " row level security");
            }
        }
    }
}
