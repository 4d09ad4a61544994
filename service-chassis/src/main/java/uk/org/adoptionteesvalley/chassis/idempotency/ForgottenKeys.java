package uk.org.adoptionteesvalley.chassis.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/** Forgets idempotency keys after a week: nobody sends a request again after that. */
@ApplicationScoped
class ForgottenKeys {

    static final Duration KEPT_FOR = Duration.ofDays(7);

    private final Jdbi jdbi;
    private final CurrentCaller caller;
    private final Clock clock;

    ForgottenKeys(Jdbi jdbi, CurrentCaller caller, Clock clock) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.clock = clock;
    }

    /** Every replica may run it at the same moment: what one is forgetting, the other passes over. */
    @Scheduled(every = "6h", delayed = "5m")
    void forget() {
        caller.callAs(Caller.background("forgotten-keys"), () -> QuarkusTransaction.requiringNew()
                .call(this::delete));
    }

    int delete() {
        return jdbi.withHandle(sql -> sql.execute("""
                delete from idempotency_key where (subject, operation, key) in (
                  select subject, operation, key from idempotency_key where recorded_at < ? for update skip locked)
                """, OffsetDateTime.now(clock).minus(KEPT_FOR)));
    }
}
