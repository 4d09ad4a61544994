package uk.org.adoptionteesvalley.chassis.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of places, of which a request takes one until it is answered or its caller has gone. */
final class Places {

    private final int all;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int all) {
        this.all = all;
    }

    boolean take() {
        if (taken.incrementAndGet() <= all) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }

    void giveBack() {
        taken.decrementAndGet();
    }

    /** Gives it back once: whoever reads a body that is too long takes the one of these two hooks for itself. */
    void giveBackAtEndOf(RoutingContext context) {
        AtomicBoolean isGiven = new AtomicBoolean();
        context.addEndHandler(ended -> giveBackOnce(isGiven));
        context.addBodyEndHandler(written -> giveBackOnce(isGiven));
    }

    private void giveBackOnce(AtomicBoolean isGiven) {
        if (isGiven.compareAndSet(false, true)) {
            giveBack();
        }
    }
}
