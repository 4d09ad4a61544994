package uk.org.adoptionteesvalley.deploy;

import java.sql.SQLException;
import java.time.Duration;

/** Sees in the databases how far one service has taken the feed of another. */
final class FeedInProgress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int EVERY_MILLIS = 5;

    private final LocalSystem system;
    private final Part reader;
    private final Part source;
    private WorkInProgress cursor;
    private WorkInProgress feed;
    private long seen;

    FeedInProgress(LocalSystem system, Part reader, Part source) throws SQLException {
        this.system = system;
        this.reader = reader;
        this.source = source;
        connect();
        seen = position();
    }

    /** Waits until the reader has taken more than when it was last looked at, while at least so many events are left. */
    void awaitTakenBut(int left) throws SQLException, InterruptedException {
        for (long until = until(); System.nanoTime() < until; Thread.sleep(EVERY_MILLIS)) {
            long position = position();
            if (left(position) < left) {
                throw new AssertionError(reader.title() + " had fewer than " + left + " events of " + source.title()
                        + " left before it was seen taking them");
            }
            if (position > seen) {
                seen = position;
                return;
            }
        }
        throw new AssertionError(reader.title() + " took nothing of " + source.title() + " in " + PATIENCE);
    }

    void awaitAllTaken() throws SQLException, InterruptedException {
        for (long until = until(); System.nanoTime() < until; Thread.sleep(EVERY_MILLIS)) {
            if (left(position()) == 0) {
                return;
            }
        }
        throw new AssertionError(reader.title() + " has not taken all of " + source.title() + " in " + PATIENCE);
    }

    private long position() throws SQLException {
        return cursor.number(
                "select coalesce(max(cast(nullif(last_event, '') as bigint)), 0) from feed_cursor where source = '"
                        + source.word() + "'");
    }

    private long left(long position) throws SQLException {
        return feed.number("select count(*) from feed_event where position > " + position);
    }

    private static long until() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    /** After PostgreSQL was killed its connections are gone. */
    void connect() throws SQLException {
        cursor = new WorkInProgress(system, reader);
        feed = new WorkInProgress(system, source);
    }

    @Override
    public void close() throws SQLException {
        cursor.close();
        feed.close();
    }
}
