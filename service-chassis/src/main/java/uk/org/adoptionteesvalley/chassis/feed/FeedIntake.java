package uk.org.adoptionteesvalley.chassis.feed;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Traces;

/** Takes the other services' events, batch by batch. */
@ApplicationScoped
public class FeedIntake {

    private static final Logger LOG = Logger.getLogger(FeedIntake.class);
    private static final int BATCH = 200;
    private static final Duration TOKEN_TIMEOUT = Duration.ofSeconds(10);
    private static final int READ_TIMEOUT_SECONDS = 60;

    private final FeedSources sources;
    private final FeedCursors cursors;
    private final FeedBatches batches;
    private final OidcClient oidc;
    private final Clock clock;
    private final TokensHelper tokens = new TokensHelper();
    private final Map<String, FeedClient> clients = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    FeedIntake(FeedSources sources, FeedCursors cursors, FeedBatches batches, OidcClient oidc, Clock clock) {
        this.sources = sources;
        this.cursors = cursors;
        this.batches = batches;
        this.oidc = oidc;
        this.clock = clock;
    }

    /** Takes everything that is new upstream, now, and returns when it is done; 503 where a source does not answer. */
    public void takeAllNow() {
        for (String source : batches.sources()) {
            try {
                if (sources.sources().get(source).syncFirst()) {
                    client(source).sync(bearer());
                }
                takeAll(source);
            } catch (ProblemException known) {
                throw known;
            } catch (RuntimeException unanswered) {
                LOG.warnf("The feed of %s cannot be taken: %s", source, Traces.withoutMessages(unanswered));
                throw new ProblemException(
                        ProblemType.DEPENDENCY_UNAVAILABLE, "The feed of " + source + " cannot be taken now.");
            }
        }
    }

    /** How far each source has been taken. */
    public List<SourceStatus> status() {
        return batches.sources().stream().map(this::status).toList();
    }

    /** Applies events that were read by other means, after the present position. */
    public void take(String source, List<FeedEvent> batch) {
        batches.apply(source, cursors.position(source).event(), batch);
    }

    List<String> takenSources() {
        return batches.sources();
    }

    /** Ends at the position that the source had when it was asked: one that goes on changing would never be done. */
    private void takeAll(String source) {
        long head = client(source).head(bearer()).position();
        while (number(cursors.position(source).event()) < head) {
            if (takeNext(source, 0) == 0) {
                return;
            }
        }
    }

    private static long number(String event) {
        return event.isEmpty() ? 0 : Long.parseLong(event);
    }

    /**
     * Takes one batch, waiting so many seconds for a first event.
     *
     * @return how many events were read
     */
    int takeNext(String source, int wait) {
        String after = cursors.position(source).event();
        List<FeedEvent> batch = client(source).read(bearer(), after, BATCH, wait);
        if (!batch.isEmpty()) {
            inTurn(source, () -> batches.apply(source, after, batch));
        }
        return batch.size();
    }

    /** The poller and a call for everything now must not race for the cursor: one would do its work for nothing. */
    private void inTurn(String source, Runnable work) {
        ReentrantLock turn = turns.computeIfAbsent(source, any -> new ReentrantLock(true));
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    private SourceStatus status(String source) {
        FeedCursors.Position position = cursors.position(source);
        Long age = Optional.ofNullable(position.eventAt())
                .map(at -> Duration.between(at, Instant.now(clock)).toSeconds())
                .orElse(null);
        return new SourceStatus(
                source,
                position.event().isEmpty() ? null : position.event(),
                position.eventAt(),
                position.takenAt(),
                age);
    }

    private FeedClient client(String source) {
        return clients.computeIfAbsent(source, name -> QuarkusRestClientBuilder.newBuilder()
                .baseUri(sources.sources().get(name).url())
                .connectTimeout(5, TimeUnit.SECONDS)
                .readTimeout(READ_TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .build(FeedClient.class));
    }

    private String bearer() {
        return "Bearer " + tokens.getTokens(oidc).await().atMost(TOKEN_TIMEOUT).getAccessToken();
    }
}
