package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** Waits for a body only so long, however steadily it trickles, and for a short one without a thread that waits. */
@ApplicationScoped
class SlowRequests {

    private final Vertx vertx;
    private final LimitsConfig limits;
    private final Refusals refusals;
    private final BodyHandler shortBodies = BodyHandler.create(false);

    SlowRequests(Vertx vertx, LimitsConfig limits, Refusals refusals) {
        this.vertx = vertx;
        this.limits = limits;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, Order.SLOWNESS);
    }

    private void watch(RoutingContext context) {
        if (!Bodies.isThere(context.request())) {
            context.next();
        } else if (Bodies.isUpload(context.request())) {
            giveUpAfter(limits.uploadTime(), context);
            context.next();
        } else {
            giveUpAfter(limits.bodyTime(), context);
            shortBodies.handle(context);
        }
    }

    private void giveUpAfter(Duration longest, RoutingContext context) {
        long timer = vertx.setTimer(longest.toMillis(), over -> giveUp(context));
        context.addEndHandler(ended -> vertx.cancelTimer(timer));
    }

    private void giveUp(RoutingContext context) {
        if (!context.request().isEnded()) {
            refusals.answerAndClose(context, ProblemType.REQUEST_TIMEOUT);
        }
    }
}
