package uk.org.adoptionteesvalley.chassis.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Wakes those who wait for the feed when PostgreSQL tells that something was published, by this instance or another: a
 * reader neither asks again and again nor waits longer than the commit.
 */
@ApplicationScoped
class FeedBell {

    /** The channel of PostgreSQL's notifications. */
    static final String CHANNEL = "feed_event";

    private static final Logger LOG = Logger.getLogger(FeedBell.class);
    private static final Duration LISTEN = Duration.ofSeconds(20);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private volatile boolean running = true;
    private Thread listener;
    private Thread end;
    private long rings;

    FeedBell(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * It falls silent at the first sign of an end: a graceful stop waits for open requests, and those who wait here would
     * keep it waiting.
     */
    void start(@Observes StartupEvent started) {
        end = new Thread(this::silence, "feed-bell-end");
        Runtime.getRuntime().addShutdownHook(end);
        listener = new Thread(this::listen, "feed-bell");
        listener.setDaemon(true);
        listener.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        silence();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException ending) {
            // The machine itself is stopping, and the hook has run.
        }
    }

    boolean isSilent() {
        return !running;
    }

    private void silence() {
        running = false;
        listener.interrupt();
        ring();
    }

    /** How often it has rung so far; read before looking into the feed, so that no ring between is missed. */
    synchronized long rings() {
        return rings;
    }

    /** Waits until it has rung more often than that, or the time is over. */
    synchronized void await(long heard, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        for (long left = longest.toMillis(); rings == heard && left > 0 && running; ) {
            wait(left);
            left = Duration.ofNanos(until - System.nanoTime()).toMillis();
        }
    }

    private synchronized void ring() {
        rings++;
        notifyAll();
    }

    private void listen() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                follow(connection);
            } catch (SQLException away) {
                LOG.debugf("The feed's bell is deaf for a moment: %s", away.getSQLState());
                ring();
                pause();
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        // Whatever was published while nobody listened.
        ring();
        PGConnection notified = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = notified.getNotifications((int) LISTEN.toMillis());
            if (heard != null && heard.length > 0) {
                ring();
            } else if (!connection.isValid(1)) {
                throw new SQLException("The connection is gone", "08006");
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
