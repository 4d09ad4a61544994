package uk.org.adoptionteesvalley.chassis.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.problem.Traces;

/** Follows each source's feed for as long as the service runs, one thread a source. */
@ApplicationScoped
class FeedPoller {

    private static final Logger LOG = Logger.getLogger(FeedPoller.class);
    private static final int WAIT_SECONDS = 20;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final FeedSources sources;
    private final FeedIntake intake;
    private final List<Thread> readers = new ArrayList<>();
    private volatile boolean running = true;

    FeedPoller(FeedSources sources, FeedIntake intake) {
        this.sources = sources;
        this.intake = intake;
    }

    void start(@Observes StartupEvent started) {
        if (sources.polling()) {
            for (String source : intake.takenSources()) {
                Thread reader = new Thread(() -> follow(source), "feed-" + source);
                reader.setDaemon(true);
                reader.start();
                readers.add(reader);
            }
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        readers.forEach(Thread::interrupt);
    }

    private void follow(String source) {
        String lastFailure = "";
        while (running) {
            try {
                intake.takeNext(source, WAIT_SECONDS);
                lastFailure = "";
            } catch (RuntimeException failure) {
                lastFailure = report(source, failure, lastFailure);
                pause();
            }
        }
    }

    /** A source that stays away is said once, not every two seconds. */
    private String report(String source, RuntimeException failure, String lastFailure) {
        String what = failure.getClass().getName();
        if (running && !what.equals(lastFailure)) {
            LOG.warnf("The feed of %s cannot be taken; trying again: %s", source, Traces.withoutMessages(failure));
        }
        return what;
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
