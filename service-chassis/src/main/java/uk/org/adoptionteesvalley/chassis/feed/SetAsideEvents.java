package uk.org.adoptionteesvalley.chassis.feed;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * The events that could not be applied, until a later state of the same subject can: each event holds the whole state,
 * so what comes next heals what was missed. Those of types that nobody here understands are only counted.
 */
@ApplicationScoped
class SetAsideEvents {

    private final Jdbi jdbi;
    private final MeterRegistry metrics;
    private final Clock clock;

    SetAsideEvents(Jdbi jdbi, MeterRegistry metrics, Clock clock) {
        this.jdbi = jdbi;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** The reason is the failure's kind and never its message: that may repeat what the event holds. */
    void keep(String source, FeedEvent event, RuntimeException failure) {
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into feed_set_aside (source, event, type, subject, reason, set_aside_at) values (?, ?, ?, ?, ?, ?)
                on conflict (source, event) do nothing
                """,
                source,
                event.id(),
                event.type(),
                event.subject(),
                failure.getClass().getSimpleName(),
                OffsetDateTime.now(clock)));
        metrics.counter("feed.events.set.aside", "source", source).increment();
    }

    /** Forgets what was set aside of subjects that have now been taken in a later state. */
    void healed(String source, List<FeedEvent> batch) {
        String[] subjects = batch.stream().map(FeedEvent::subject).distinct().toArray(String[]::new);
        jdbi.useHandle(sql ->
                sql.execute("delete from feed_set_aside where source = ? and subject = any(?)", source, subjects));
    }

    void passedOver(String source, List<FeedEvent> batch, Iterable<FeedConsumer> consumers) {
        Set<String> known = new HashSet<>();
        consumers.forEach(consumer -> {
            if (consumer.source().equals(source)) {
                known.addAll(consumer.types());
            }
        });
        long unknown =
                batch.stream().filter(event -> !known.contains(event.type())).count();
        if (unknown > 0) {
            metrics.counter("feed.events.passed.over", "source", source).increment(unknown);
        }
    }

    /** How many events of each source wait, set aside. */
    @Transactional
    @ActivateRequestContext
    Map<String, Long> waiting() {
        return jdbi.withHandle(sql -> sql.select("select source, count(*) from feed_set_aside group by source")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
