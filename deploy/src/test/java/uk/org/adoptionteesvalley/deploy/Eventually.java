package uk.org.adoptionteesvalley.deploy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;

/** After a part came back, the others find their connections again by themselves: that may take a moment. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BETWEEN_TRIES_MILLIS = 500;

    private Eventually() {}

    static <T> T eventually(Supplier<T> call) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (IllegalStateException | UncheckedIOException notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            }
        }
    }
}
