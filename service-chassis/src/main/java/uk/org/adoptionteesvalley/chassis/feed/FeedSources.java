package uk.org.adoptionteesvalley.chassis.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the feeds are that this service takes. */
@ConfigMapping(prefix = "agency.feeds")
public interface FeedSources {

    /** Off in tests that hand events in themselves. */
    @WithDefault("true")
    boolean polling();

    @WithParentName
    Map<String, Source> sources();

    /** One feed. */
    interface Source {

        /** The base of the service's API; its feed is at {@code /feed} below. */
        URI url();

        /** Whether the source takes feeds itself and is asked to take all that is new before we do, on demand. */
        @WithDefault("false")
        boolean syncFirst();
    }
}
