package uk.org.adoptionteesvalley.chassis.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.database.DatabaseFailure;
import uk.org.adoptionteesvalley.chassis.problem.Traces;

/**
 * Applies what was read of a feed, together with the move of its cursor or not at all. An event that cannot be applied
 * is set aside with its reason and does not stop the rest.
 */
@ApplicationScoped
class FeedBatches {

    private static final Logger LOG = Logger.getLogger(FeedBatches.class);

    private final FeedCursors cursors;
    private final SetAsideEvents setAside;
    private final CurrentCaller caller;
    private final Instance<FeedConsumer> consumers;

    FeedBatches(
            FeedCursors cursors, SetAsideEvents setAside, CurrentCaller caller, @Any Instance<FeedConsumer> consumers) {
        this.cursors = cursors;
        this.setAside = setAside;
        this.caller = caller;
        this.consumers = consumers;
    }

    List<String> sources() {
        return consumers.stream().map(FeedConsumer::source).distinct().sorted().toList();
    }

    /**
     * Applies a batch that was read after the given position. Where another instance was faster the batch is dropped:
     * it has been applied there.
     *
     * @return whether it was applied
     */
    @ActivateRequestContext
    boolean apply(String source, String after, List<FeedEvent> batch) {
        return caller.callAs(Caller.background("feed-reader"), () -> {
            try {
                return inTransaction(source, after, batch);
            } catch (RuntimeException failure) {
                if (DatabaseFailure.isPassing(failure)) {
                    throw failure;
                }
                return batch.size() == 1 ? pass(source, after, batch.get(0), failure) : oneByOne(source, after, batch);
            }
        });
    }

    private boolean inTransaction(String source, String after, List<FeedEvent> batch) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!cursors.locked(source).event().equals(after)) {
                return false;
            }
            consumers.stream()
                    .filter(consumer -> consumer.source().equals(source))
                    .forEach(consumer -> hand(consumer, batch));
            setAside.passedOver(source, batch, consumers);
            setAside.healed(source, batch);
            cursors.moveTo(batch.get(batch.size() - 1), source);
            return true;
        });
    }

    private static void hand(FeedConsumer consumer, List<FeedEvent> batch) {
        Map<String, FeedEvent> latest = new LinkedHashMap<>();
        for (FeedEvent event : batch) {
            if (consumer.types().contains(event.type())) {
                String key = event.type() + event.subject();
                latest.remove(key);
                latest.put(key, event);
            }
        }
        if (!latest.isEmpty()) {
            consumer.apply(List.copyOf(latest.values()));
        }
    }

    private boolean oneByOne(String source, String after, List<FeedEvent> batch) {
        String position = after;
        for (FeedEvent event : batch) {
            if (!apply(source, position, List.of(event))) {
                return false;
            }
            position = event.id();
        }
        return true;
    }

    private boolean pass(String source, String after, FeedEvent event, RuntimeException failure) {
        LOG.errorf(
                "Event %s of %s cannot be applied and is set aside: %s",
                event.id(), source, Traces.withoutMessages(failure));
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!cursors.locked(source).event().equals(after)) {
                return false;
            }
            setAside.keep(source, event, failure);
            cursors.moveTo(event, source);
            return true;
        });
    }
}
