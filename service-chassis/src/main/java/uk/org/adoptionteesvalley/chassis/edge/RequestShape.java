package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/**
 * Refuses what no caller of ours sends: another host's name, an address or headers out of measure. Links in answers are made
 * of the host's name, so it must be one of those configured.
 */
@ApplicationScoped
class RequestShape {

    private static final int LONGEST_ADDRESS = 4096;
    private static final int LARGEST_HEADERS = 16 * 1024;

    private final Set<String> hosts;
    private final Refusals refusals;

    RequestShape(@ConfigProperty(name = "agency.hosts") Set<String> hosts, Refusals refusals) {
        this.hosts = Set.copyOf(hosts);
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.SHAPE);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refusals.answer(context, ProblemType.ADDRESS_TOO_LONG);
        } else if (sizeOf(request.headers()) > LARGEST_HEADERS) {
            refusals.answer(context, ProblemType.HEADERS_TOO_LARGE);
        } else if (!isOurs(request.authority())) {
            refusals.answer(context, ProblemType.UNKNOWN_HOST);
        } else {
            context.next();
        }
    }

    private boolean isOurs(HostAndPort called) {
        return called != null
                && (hosts.contains(called.host())
                        || hosts.contains(called.host().toLowerCase(Locale.ROOT)));
    }

    private static int sizeOf(MultiMap headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }
}
