package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** Refuses as a problem the pages of other origins, whom the framework's check would refuse with an empty answer. */
@ApplicationScoped
class KnownOrigins {

    private static final String HEAD = "HEAD";
    private static final String OPTIONS = "OPTIONS";

    private final Set<String> origins;
    private final Set<String> methods;
    private final Refusals refusals;

    KnownOrigins(
            @ConfigProperty(name = "quarkus.http.cors.origins") Set<String> origins,
            @ConfigProperty(name = "quarkus.http.cors.methods") Set<String> methods,
            Refusals refusals) {
        this.origins = Set.copyOf(origins);
        this.methods = Set.copyOf(methods);
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.ORIGIN);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            context.next();
        } else if (!origins.contains(origin) && !origin.equals(request.scheme() + "://" + request.authority())) {
            refusals.answer(context, ProblemType.FOREIGN_ORIGIN);
        } else if (!takes(request.method().name())) {
            refusals.answer(context, ProblemType.METHOD_NOT_ALLOWED);
        } else {
            context.next();
        }
    }

    private boolean takes(String method) {
        return methods.contains(method) || OPTIONS.equals(method) || HEAD.equals(method);
    }
}
