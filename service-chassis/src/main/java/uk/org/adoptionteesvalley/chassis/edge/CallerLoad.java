package uk.org.adoptionteesvalley.chassis.edge;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What one caller has with us at this moment. */
final class CallerLoad {

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final Bucket pace;
    private final Places requests;
    private final Places uploads;

    CallerLoad(LimitsConfig limits) {
        this.pace = Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.burst()).refillGreedy(limits.rate(), Duration.ofSeconds(1)))
                .build();
        this.requests = new Places(limits.inFlight());
        this.uploads = new Places(limits.uploads());
    }

    boolean isInPace() {
        return pace.tryConsume(1);
    }

    /** Whole seconds until the next request is in pace, at least one. */
    long secondsToPace() {
        return 1 + pace.estimateAbilityToConsume(1).getNanosToWaitForRefill() / NANOS;
    }

    Places requests() {
        return requests;
    }

    Places uploads() {
        return uploads;
    }
}
