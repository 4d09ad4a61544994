package uk.org.adoptionteesvalley.deploy.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.platform.Pause;

/**
 * Watches in the databases how a service takes what is new in the feeds of others: from the first batch that it has
 * taken to the last, so that its start costs nothing here.
 */
final class Intake {

    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int EVERY_MILLIS = 20;
    private static final List<Part> ALL = Part.SERVICES;

    private final LocalSystem system;
    private final Map<String, Long> positions = new HashMap<>();

    /** Notes how far every reader is. */
    Intake(LocalSystem system) throws SQLException {
        this.system = system;
        for (Part reader : ALL) {
            for (Part source : ALL) {
                positions.put(key(reader, source), position(reader, source));
            }
        }
    }

    /** Events taken, in how long. */
    record Taken(long events, Duration duration) {}

    /** Waits until the reader has taken all that these sources tell, and says how many events it took how quickly. */
    Taken await(Part reader, List<Part> sources) throws SQLException {
        long began = 0;
        long already = 0;
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            long taken = taken(reader, sources);
            if (began == 0 && taken > 0) {
                began = System.nanoTime();
                already = taken;
            }
            if (waiting(reader, sources) == 0) {
                return new Taken(taken - already, Duration.ofNanos(System.nanoTime() - began));
            }
            Pause.millis(EVERY_MILLIS);
        }
        throw new IllegalStateException(reader.title() + " has not taken the feeds in " + PATIENCE);
    }

    /** Waits until nobody has anything left to take. */
    void settle() throws SQLException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            long waiting = waiting(Part.REFERRAL, List.of(Part.MATCHING))
                    + waiting(Part.MATCHING, List.of(Part.REFERRAL, Part.ADOPTER))
                    + waiting(Part.REPORTING, List.of(Part.REFERRAL, Part.ADOPTER, Part.MATCHING));
            if (waiting == 0) {
                return;
            }
            Pause.millis(EVERY_MILLIS);
        }
        throw new IllegalStateException("The feeds have not been taken in " + PATIENCE);
    }

    private long taken(Part reader, List<Part> sources) throws SQLException {
        long events = 0;
        for (Part source : sources) {
            events += number(
                    source,
                    "select count(*) from feed_event where position > " + positions.get(key(reader, source))
                            + " and position <= " + position(reader, source));
        }
        return events;
    }

    private long waiting(Part reader, List<Part> sources) throws SQLException {
        long events = 0;
        for (Part source : sources) {
            events += number(source, "select count(*) from feed_event where position > " + position(reader, source));
        }
        return events;
    }

    private long position(Part reader, Part source) throws SQLException {
        return number(
                reader,
                "select coalesce(max(cast(nullif(last_event, '') as bigint)), 0) from feed_cursor where source = '"
                        + source.word() + "'");
    }

    private long number(Part service, String query) throws SQLException {
        try (Connection connection = system.postgres().connect(service.word());
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String key(Part reader, Part source) {
        return reader + " " + source;
    }
}
