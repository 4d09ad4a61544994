package uk.org.adoptionteesvalley.chassis.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Jdbi;

/** Remembers how far each feed has been taken. */
@ApplicationScoped
class FeedCursors {

    private static final String READ = "select last_event, last_event_at, taken_at from feed_cursor where source = ?";

    private final Jdbi jdbi;
    private final Clock clock;

    FeedCursors(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** How far a feed has been taken; the event is empty at its beginning. */
    record Position(String event, Instant eventAt, Instant takenAt) {

        private static final Position BEGINNING = new Position("", null, null);
    }

    @Transactional
    @ActivateRequestContext
    Position position(String source) {
        return read(READ, source);
    }

    /** The position, held until the transaction ends: another instance waits and then finds it moved on. */
    Position locked(String source) {
        jdbi.useHandle(
                sql -> sql.execute("insert into feed_cursor (source) values (?) on conflict do nothing", source));
        return read(READ + " for update", source);
    }

    void moveTo(FeedEvent last, String source) {
        jdbi.useHandle(sql -> sql.execute(
                "update feed_cursor set last_event = ?, last_event_at = ?, taken_at = ? where source = ?",
                last.id(),
                last.time(),
                OffsetDateTime.now(clock),
                source));
    }

    private Position read(String query, String source) {
        return jdbi.withHandle(sql -> sql.select(query, source)
                .map((row, context) -> new Position(
                        row.getString(1),
                        instant(row.getObject(2, OffsetDateTime.class)),
                        instant(row.getObject(3, OffsetDateTime.class))))
                .findOne()
                .orElse(Position.BEGINNING));
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
