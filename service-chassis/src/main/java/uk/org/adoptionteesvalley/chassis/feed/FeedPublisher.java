package uk.org.adoptionteesvalley.chassis.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.access.BeforeCommit;

/**
 * Writes the events of a transaction into the feed, in that transaction and as its last act.
 *
 * <p>Positions are given out under a lock that is held until the commit, so they become visible in their own order: a
 * reader that has seen position n will never find a smaller one later. The lock is taken when every other row lock is
 * already held, so two writers wait for each other at most for the length of a commit and cannot deadlock.
 */
@ApplicationScoped
public class FeedPublisher {

    private static final int BATCH = 500;

    private final EntityManager entityManager;
    private final Jdbi jdbi;
    private final TransactionSynchronizationRegistry transactions;
    private final TransactionManager transactionManager;
    private final ObjectMapper json;
    private final Clock clock;

    FeedPublisher(
            EntityManager entityManager,
            Jdbi jdbi,
            TransactionSynchronizationRegistry transactions,
            TransactionManager transactionManager,
            ObjectMapper json,
            Clock clock) {
        this.entityManager = entityManager;
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.transactionManager = transactionManager;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Announces that the subject has changed. However often it changes in one transaction, one event is written, and
     * its state is asked for just before the commit.
     *
     * @param localAuthority the council whose record it is, or null for an agency record
     */
    public void changed(String type, UUID subject, String localAuthority, Supplier<?> state) {
        pending().put(subject, new Change(type, subject, localAuthority, state));
    }

    /** Registered before Hibernate joins the transaction, so that Hibernate still holds its connection when it runs. */
    void begun(@Observes @Priority(BeforeCommit.FIRST) @Initialized(TransactionScoped.class) Object transaction) {
        Map<UUID, Change> pending = new LinkedHashMap<>();
        transactions.putResource(FeedPublisher.class, pending);
        BeforeCommit.run(transactionManager, () -> write(pending));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Change> pending() {
        return (Map<UUID, Change>) transactions.getResource(FeedPublisher.class);
    }

    private void write(Map<UUID, Change> changes) {
        if (changes.isEmpty() || transactions.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
            return;
        }
        entityManager.flush();
        // Written out before the lock is taken: while it is held, every other writer of this service waits.
        List<Written> written = changes.values().stream().map(this::written).toList();
        jdbi.useHandle(sql -> {
            sql.execute("select pg_advisory_xact_lock(hashtext('feed_event'))");
            for (int from = 0; from < written.size(); from += BATCH) {
                insert(sql, written.subList(from, Math.min(from + BATCH, written.size())));
            }
            sql.execute("select pg_notify(?, '')", FeedBell.CHANNEL);
        });
    }

    /** One statement a batch: an import tells of thousands of children while every other writer waits. */
    private void insert(Handle sql, List<Written> changes) {
        sql.execute(
                """
                insert into feed_event (position, type, subject, local_authority, recorded_at, data)
                select nextval('feed_event_position'), type, subject, council, ?, cast(state as jsonb)
                from unnest(?, ?, ?, ?) with ordinality as change (type, subject, council, state, place)
                order by place
                """,
                OffsetDateTime.now(clock),
                column(changes, Written::type),
                changes.stream().map(Written::subject).toArray(UUID[]::new),
                column(changes, Written::localAuthority),
                column(changes, Written::state));
    }

    private static String[] column(List<Written> changes, Function<Written, String> value) {
        return changes.stream().map(value).toArray(String[]::new);
    }

    private Written written(Change change) {
        return new Written(
                change.type(),
                change.subject(),
                change.localAuthority(),
                write(change.state().get()));
    }

    private String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A state cannot be written as JSON", impossible);
        }
    }

    private record Change(String type, UUID subject, String localAuthority, Supplier<?> state) {}

    private record Written(String type, UUID subject, String localAuthority, String state) {}
}
