package uk.org.adoptionteesvalley.chassis.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/**
 * Joins the entries of the last seconds to the chain of digests. Every replica tries, one at a time does; the digests
 * are made in the database, under a key that this process does not know.
 */
@ApplicationScoped
class AuditSeal {

    /** So many entries are sealed in one transaction at most: some tenths of a second. */
    private static final int MOST = 5_000;

    /** So long the repetitions of a refusal are counted in one entry. */
    private static final int REPEATED_WITHIN_SECONDS = 5;

    private static final Caller WORK = Caller.background("audit-seal");

    private final Jdbi jdbi;
    private final CurrentCaller caller;

    AuditSeal(Jdbi jdbi, CurrentCaller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void seal() {
        int sealed = MOST;
        while (sealed == MOST) {
            sealed = caller.callAs(
                    WORK, () -> QuarkusTransaction.requiringNew().call(() -> seal(REPEATED_WITHIN_SECONDS)));
        }
    }

    /** Seals in the present transaction, also the refusals that may still be repeated: for one who wants to see it now. */
    void sealNow() {
        seal(0);
    }

    private int seal(int repeatedWithinSeconds) {
        return jdbi.withHandle(sql -> sql.select("select guard.seal(?, ?)", MOST, repeatedWithinSeconds)
                .mapTo(Integer.class)
                .one());
    }
}
