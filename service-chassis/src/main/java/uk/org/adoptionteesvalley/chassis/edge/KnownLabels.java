package uk.org.adoptionteesvalley.chassis.edge;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.problem.Operations;

/**
 * Counts requests under the methods there are and the addresses of operations, never under a path as it was called: that
 * may hold a record's id, and what anybody can make up would be a series of its own for ever.
 */
@Singleton
class KnownLabels implements MeterFilter {

    private static final String OF_REQUESTS = "http.server.requests";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    /** What stands for an address where no operation was reached. */
    private static final Set<String> NO_ADDRESSES = Set.of(
            "/" + SecurityHeaders.NO_OPERATION, "/cors-preflight", "root", "NOT_FOUND", "REDIRECTION", "UNKNOWN");

    private final Operations operations;

    KnownLabels(Operations operations) {
        this.operations = operations;
    }

    /** Asked once for each new series. */
    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return !id.getName().equals(OF_REQUESTS) || isKnown(id.getTag("method"), id.getTag("uri"))
                ? MeterFilterReply.NEUTRAL
                : MeterFilterReply.DENY;
    }

    private boolean isKnown(String method, String address) {
        return method != null
                && METHODS.contains(method)
                && address != null
                && (NO_ADDRESSES.contains(address) || operations.isTemplate(address));
    }
}
