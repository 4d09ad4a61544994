package uk.org.adoptionteesvalley.deploy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import uk.org.adoptionteesvalley.platform.ServiceDatabase;

/**
 * Sees from the database's side how far a service's work has come, so that a test can cut it off at a moment that it
 * knows instead of after a time that it hopes is right.
 */
final class WorkInProgress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int EVERY_MILLIS = 2;
    private static final int NOBODY = -1;

    private static final String WRITER = """
            select a.pid, pg_current_wal_insert_lsn() - cast('0/0' as pg_lsn) as wal
            from pg_stat_activity a join pg_locks l on l.pid = a.pid
            where a.datname = current_database() and a.usename = ? and a.backend_xid is not null
              and l.relation = cast(? as regclass) and l.mode = 'RowExclusiveLock' and l.granted
            """;

    private final Connection connection;
    private final String user;

    WorkInProgress(LocalSystem system, Part service) throws SQLException {
        connection = system.postgres().connect(service.word());
        user = ServiceDatabase.of(service.word()).app();
    }

    /**
     * Waits until a transaction of the service that is not yet committed has written to the table, and since then the
     * log has grown by so many bytes.
     *
     * @param over whether the work has ended, and with it the hope to see it in progress
     */
    void awaitWrites(String table, long walBytes, BooleanSupplier over) throws SQLException, InterruptedException {
        int writer = NOBODY;
        long walBefore = 0;
        try (PreparedStatement query = connection.prepareStatement(WRITER)) {
            query.setString(1, user);
            query.setString(2, table);
            for (long until = until(); System.nanoTime() < until; Thread.sleep(EVERY_MILLIS)) {
                boolean ended = over.getAsBoolean();
                try (ResultSet row = query.executeQuery()) {
                    boolean writes = row.next();
                    if (writes && row.getInt("pid") != writer) {
                        writer = row.getInt("pid");
                        walBefore = row.getLong("wal");
                    }
                    if (writes && row.getLong("wal") - walBefore >= walBytes) {
                        return;
                    }
                }
                if (ended) {
                    throw new AssertionError("The work ended before " + walBytes + " bytes of it were seen");
                }
            }
        }
        throw new AssertionError("Nothing was written to " + table + " in " + PATIENCE);
    }

    /** Waits until the query, of one number, gives more than none: what it counts is committed. */
    void awaitAny(String count) throws SQLException, InterruptedException {
        for (long until = until(); System.nanoTime() < until; Thread.sleep(EVERY_MILLIS)) {
            if (number(count) > 0) {
                return;
            }
        }
        throw new AssertionError("Nothing was committed in " + PATIENCE);
    }

    long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long until() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
