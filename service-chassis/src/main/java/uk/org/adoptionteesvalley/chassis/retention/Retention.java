package uk.org.adoptionteesvalley.chassis.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.retention.RetentionRule.Kept;

/**
 * Deletes, once a day, the records whose time is over. Readers of the feed are told by a tombstone; the log of runs keeps
 * how many there were, by which rule, of which council and when, and nothing of whom.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int AT_ONCE = 100;

    private final List<RetentionRule> rules;
    private final RetentionRuns runs;
    private final FeedPublisher feed;
    private final Jdbi jdbi;
    private final CurrentCaller caller;
    private final Clock clock;

    Retention(
            @All List<RetentionRule> rules,
            RetentionRuns runs,
            FeedPublisher feed,
            Jdbi jdbi,
            CurrentCaller caller,
            Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.feed = feed;
        this.jdbi = jdbi;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What the readers of a feed are told of a record that is no more.
     *
     * @param timeIsOver it was right until then: what has been counted of it stays counted
     */
    record Tombstone(UUID id, String localAuthority, boolean deleted, boolean timeIsOver) {}

    @Scheduled(every = "24h", delayed = "15m")
    void daily() {
        rules.forEach(this::apply);
    }

    /** Deletes what is over by a rule; every replica may do so at the same moment, and each record is deleted once. */
    @ActivateRequestContext
    public int apply(RetentionRule rule) {
        int all = 0;
        int some;
        do {
            some = caller.callAs(Caller.background("retention"), () -> QuarkusTransaction.requiringNew()
                    .call(() -> forgetSome(rule)));
            all += some;
        } while (some == AT_ONCE);
        if (all > 0) {
            LOG.infof("%s: %d records deleted (%s)", rule.name(), all, rule.citation());
        }
        return all;
    }

    private int forgetSome(RetentionRule rule) {
        List<Kept> over = rule.over(LocalDate.now(clock), AT_ONCE);
        if (!over.isEmpty()) {
            jdbi.useHandle(sql -> sql.execute(
                    "select forget(?)", (Object) over.stream().map(Kept::id).toArray(UUID[]::new)));
            over.forEach(kept -> feed.changed(
                    kept.eventType(),
                    kept.id(),
                    kept.localAuthority(),
                    () -> new Tombstone(kept.id(), kept.localAuthority(), true, true)));
            runs.log(rule, over);
        }
        return over.size();
    }
}
