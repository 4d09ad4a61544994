package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** Waits for a body only so long, however steadily it trickles. */
@ApplicationScoped
class SlowRequests {

    private final Vertx vertx;
    private final LimitsConfig limits;
    private final Refusals refusals;

    SlowRequests(Vertx vertx, LimitsConfig limits, Refusals refusals) {
        this.vertx = vertx;
        this.limits = limits;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, Order.SLOWNESS);
    }

    private void watch(RoutingContext context) {
        if (Bodies.isThere(context.request())) {
            long longest = (Bodies.isUpload(context.request()) ? limits.uploadTime() : limits.bodyTime()).toMillis();
            long timer = vertx.setTimer(longest, over -> giveUp(context));
            context.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    private void giveUp(RoutingContext context) {
        if (!context.request().isEnded()) {
            refusals.answerAndClose(context, ProblemType.REQUEST_TIMEOUT);
        }
    }
}
