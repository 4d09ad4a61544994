package uk.org.adoptionteesvalley.chassis.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/** Remembers how far each feed has been taken, and moves on together with what was applied or not at all. */
@ApplicationScoped
class FeedCursors {

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final Instance<FeedConsumer> consumers;
    private final Clock clock;

    FeedCursors(EntityManager entityManager, CurrentCaller caller, @Any Instance<FeedConsumer> consumers, Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.consumers = consumers;
        this.clock = clock;
    }

    List<String> sources() {
        return consumers.stream().map(FeedConsumer::source).distinct().sorted().toList();
    }

    @Transactional
    @ActivateRequestContext
    Position position(String source) {
        return read("select last_event, last_event_at, taken_at from feed_cursor where source = :source", source);
    }

    /**
     * Applies a batch that was read after the given position. Where another instance was faster the batch is dropped:
     * it has been applied there.
     */
    @ActivateRequestContext
    boolean apply(String source, String after, List<FeedEvent> batch) {
        return caller.callAs(Caller.background("feed-reader"), () -> QuarkusTransaction.requiringNew()
                .call(() -> applyNow(source, after, batch)));
    }

    private boolean applyNow(String source, String after, List<FeedEvent> batch) {
        entityManager
                .createNativeQuery("insert into feed_cursor (source) values (:source) on conflict do nothing")
                .setParameter("source", source)
                .executeUpdate();
        Position locked = read(
                "select last_event, last_event_at, taken_at from feed_cursor where source = :source for update",
                source);
        if (!locked.event().equals(after)) {
            return false;
        }
        consumers.stream()
                .filter(consumer -> consumer.source().equals(source))
                .forEach(consumer -> batch.forEach(consumer::apply));
        FeedEvent last = batch.get(batch.size() - 1);
        entityManager
                .createNativeQuery("""
                        update feed_cursor set last_event = :event, last_event_at = :at, taken_at = :now
                        where source = :source
                        """)
                .setParameter("event", last.id())
                .setParameter("at", last.time())
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("source", source)
                .executeUpdate();
        return true;
    }

    private Position read(String query, String source) {
        List<?> rows = entityManager
                .createNativeQuery(query, Tuple.class)
                .setParameter("source", source)
                .getResultList();
        if (rows.isEmpty()) {
            return new Position("", null, null);
        }
        Tuple row = (Tuple) rows.get(0);
        return new Position(
                row.get("last_event", String.class),
                row.get("last_event_at", Instant.class),
                row.get("taken_at", Instant.class));
    }

    /** How far a feed has been taken; the event is empty at its beginning. */
    record Position(String event, Instant eventAt, Instant takenAt) {}
}
