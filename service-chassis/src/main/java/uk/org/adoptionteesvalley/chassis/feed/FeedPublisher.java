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
    private final TransactionSynchronizationRegistry transactions;
    private final TransactionManager transactionManager;
    private final ObjectMapper json;
    private final Clock clock;

    FeedPublisher(
            EntityManager entityManager,
            TransactionSynchronizationRegistry transactions,
            TransactionManager transactionManager,
            ObjectMapper json,
            Clock clock) {
        this.entityManager = entityManager;
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
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('feed_event'))", Integer.class)
                .getSingleResult();
        List<Change> waiting = List.copyOf(changes.values());
        for (int from = 0; from < waiting.size(); from += BATCH) {
            insert(waiting.subList(from, Math.min(from + BATCH, waiting.size())));
        }
    }

    /** One statement a batch: an import tells of thousands of children while every other writer waits. */
    private void insert(List<Change> changes) {
        entityManager
                .createNativeQuery("""
                        insert into feed_event (position, type, subject, local_authority, recorded_at, data)
                        select nextval('feed_event_position'), type, subject, council, :now, cast(state as jsonb)
                        from unnest(cast(:types as text[]), cast(:subjects as uuid[]), cast(:councils as text[]),
                            cast(:states as text[])) with ordinality as change (type, subject, council, state, place)
                        order by place
                        """)
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("types", column(changes, Change::type))
                .setParameter("subjects", changes.stream().map(Change::subject).toArray(UUID[]::new))
                .setParameter("councils", column(changes, Change::localAuthority))
                .setParameter(
                        "states", column(changes, change -> write(change.state().get())))
                .executeUpdate();
    }

    private static String[] column(List<Change> changes, Function<Change, String> value) {
        return changes.stream().map(value).toArray(String[]::new);
    }

    private String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A state cannot be written as JSON", impossible);
        }
    }

    private record Change(String type, UUID subject, String localAuthority, Supplier<?> state) {}
}
