package uk.org.adoptionteesvalley.chassis.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/**
 * Keeps one caller from taking what is there for all: so many requests at once, so many uploads, so many in a second. A
 * caller is a token, or an address where none is sent; whether the token is good is asked afterwards.
 */
@ApplicationScoped
class Limits {

    private static final int CALLERS_KEPT = 5_000;
    private static final Duration CALLER_KEPT_FOR = Duration.ofMinutes(5);

    private final LimitsConfig limits;
    private final Refusals refusals;
    private final long longestBody;
    private final long longestUpload;
    private final Cache<String, CallerLoad> callers = Caffeine.newBuilder()
            .maximumSize(CALLERS_KEPT)
            .expireAfterAccess(CALLER_KEPT_FOR)
            .build();
    private final Places uploadsOfAll;

    Limits(
            LimitsConfig limits,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestUpload,
            Refusals refusals) {
        this.limits = limits;
        this.longestBody = limits.bodySize().asLongValue();
        this.longestUpload = longestUpload.asLongValue();
        this.refusals = refusals;
        this.uploadsOfAll = new Places(limits.uploadsOfAll());
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, Order.LIMITS);
    }

    private void admit(RoutingContext context) {
        CallerLoad caller = callers.get(keyOf(context.request()), unknown -> new CallerLoad(limits));
        if (!caller.isInPace()) {
            refusals.answer(context, ProblemType.TOO_MANY_REQUESTS, caller.secondsToPace());
        } else if (!caller.requests().take()) {
            refuse(context);
        } else {
            caller.requests().giveBackAtEndOf(context);
            admitBody(context, caller);
        }
    }

    private void admitBody(RoutingContext context, CallerLoad caller) {
        boolean isUpload = Bodies.isUpload(context.request());
        if (Bodies.isLongerThan(context.request(), longestOf(context.request()))) {
            refusals.answerAndClose(context, ProblemType.TOO_LARGE);
        } else if (isUpload) {
            admitUpload(context, caller);
        } else {
            context.next();
        }
    }

    private long longestOf(HttpServerRequest request) {
        return Bodies.hasParts(request) ? longestUpload : longestBody;
    }

    private void admitUpload(RoutingContext context, CallerLoad caller) {
        if (!caller.uploads().take()) {
            refuse(context);
        } else if (!uploadsOfAll.take()) {
            caller.uploads().giveBack();
            refuse(context);
        } else {
            caller.uploads().giveBackAtEndOf(context);
            uploadsOfAll.giveBackAtEndOf(context);
            context.next();
        }
    }

    /** The rest of a body that was refused is not waited for. */
    private void refuse(RoutingContext context) {
        if (Bodies.isThere(context.request())) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            refusals.answerAndClose(context, ProblemType.TOO_MANY_REQUESTS);
        } else {
            refusals.answer(context, ProblemType.TOO_MANY_REQUESTS, 1);
        }
    }

    private static String keyOf(HttpServerRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token == null ? request.remoteAddress().hostAddress() : token;
    }
}
