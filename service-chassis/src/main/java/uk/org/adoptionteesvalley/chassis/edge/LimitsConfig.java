package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may have at once, and how long a request may take to come. */
@ConfigMapping(prefix = "agency.limits")
public interface LimitsConfig {

    /** Requests of one caller that are not answered yet. */
    @WithDefault("64")
    int inFlight();

    /** Those of them that send files, a long body, or one whose length they do not tell. */
    @WithDefault("4")
    int uploads();

    /** Such requests of all callers together: fewer than the threads that could wait for them. */
    @WithDefault("64")
    int uploadsOfAll();

    /** Requests of one caller in a second, in the long run. */
    @WithDefault("5000")
    int rate();

    /** Requests of one caller at once, after a pause. */
    @WithDefault("10000")
    int burst();

    /** How long a body without files may be. */
    @WithDefault("1M")
    MemorySize bodySize();

    /** How long a short body may take to come. */
    @WithDefault("20s")
    Duration bodyTime();

    /** How long an upload may take to come. */
    @WithDefault("2m")
    Duration uploadTime();
}
