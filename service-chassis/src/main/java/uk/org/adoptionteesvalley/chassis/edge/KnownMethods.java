package uk.org.adoptionteesvalley.chassis.edge;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Set;

/** Counts no request whose method somebody made up: each would be a series of its own for ever. */
@Singleton
class KnownMethods implements MeterFilter {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        String method = id.getName().startsWith("http.server") ? id.getTag("method") : null;
        return method == null || METHODS.contains(method) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }
}
