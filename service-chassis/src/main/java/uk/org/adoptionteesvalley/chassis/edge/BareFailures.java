package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Traces;

/**
 * Answers as a problem what the HTTP server refuses or fails at outside any operation, on both of its ports: never an empty
 * 4xx or 5xx, and never a page that shows our inside.
 */
@ApplicationScoped
class BareFailures {

    private static final Logger LOG = Logger.getLogger(BareFailures.class);
    private static final int FIRST_FAILURE = 400;
    private static final int LAST_FAILURE = 599;

    private final Refusals refusals;

    BareFailures(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        answerFailuresOf(router);
    }

    void register(@Observes ManagementInterface management) {
        answerFailuresOf(management.router());
    }

    /** Before the framework's own handler of failures, which answers with an empty body or a page. */
    private void answerFailuresOf(Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        // What matches no route never comes to a route's handler.
        for (int status = FIRST_FAILURE; status <= LAST_FAILURE; status++) {
            router.errorHandler(status, this::answer);
        }
    }

    private void answer(RoutingContext context) {
        if (!Refusals.isOpen(context)) {
            // Answered already, as one who sent too slowly is: that an operation fails at answering too is no news.
            return;
        }
        ProblemType type = typeOf(context);
        if (type == ProblemType.UNAUTHENTICATED) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        if (type == ProblemType.DEPENDENCY_UNAVAILABLE) {
            refusals.answer(context, type, ProblemType.RETRY_AFTER_SECONDS);
        } else {
            refusals.answer(context, type);
        }
    }

    private static ProblemType typeOf(RoutingContext context) {
        Throwable failure = context.failure();
        int status = context.statusCode();
        if (failure == null || status >= FIRST_FAILURE && status < ProblemType.INTERNAL.status()) {
            return ProblemType.ofStatus(status);
        }
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
            return ProblemType.UNAUTHENTICATED;
        }
        if (failure instanceof ForbiddenException) {
            return ProblemType.FORBIDDEN;
        }
        if (failure instanceof RejectedExecutionException) {
            return ProblemType.DEPENDENCY_UNAVAILABLE;
        }
        LOG.errorf("A request failed outside any operation: %s", Traces.withoutMessages(failure));
        return ProblemType.INTERNAL;
    }
}
