package uk.org.adoptionteesvalley.chassis.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/**
 * Counts the calls that were refused because nobody was proven to make them. They are put on record every few seconds
 * and not one by one: whoever has no token at all must not be able to keep the database busy.
 */
@ApplicationScoped
class RefusedNobodies {

    private final Map<String, Integer> timesOfOperation = new ConcurrentHashMap<>();
    private final AuditLog log;
    private final CurrentCaller caller;

    RefusedNobodies(AuditLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    void count(String operation) {
        timesOfOperation.merge(operation, 1, Integer::sum);
    }

    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void record() {
        for (String operation : timesOfOperation.keySet()) {
            Integer times = timesOfOperation.remove(operation);
            if (times != null) {
                record(operation, times);
            }
        }
    }

    /** What could not be put on record is counted on. */
    private void record(String operation, int times) {
        try {
            caller.callAs(Caller.NOBODY, () -> {
                QuarkusTransaction.requiringNew().run(() -> log.refusedToNobody(operation, times));
                return times;
            });
        } catch (RuntimeException failure) {
            timesOfOperation.merge(operation, times, Integer::sum);
            throw failure;
        }
    }
}
