package uk.org.adoptionteesvalley.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever declares an environment to be local, and so is asked nothing else, is reached from this machine alone. */
@ApplicationScoped
class LocalOnly implements StartCheck {

    static final String ENVIRONMENT = "agency.environment";
    static final String PRODUCTION = "production";

    private static final String LOCAL = "local";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final String environment;
    private final String host;

    LocalOnly(
            @ConfigProperty(name = ENVIRONMENT, defaultValue = PRODUCTION) String environment,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.environment = environment;
        this.host = host;
    }

    static boolean isLocal(String environment) {
        return LOCAL.equals(environment);
    }

    @Override
    public List<Fault> faults() {
        return faults(environment, host);
    }

    static List<Fault> faults(String environment, String host) {
        return isLocal(environment) && !LOOPBACK.contains(host)
                ? List.of(new Fault(ENVIRONMENT, "is local, but quarkus.http.host lets other machines in"))
                : List.of();
    }

    @Override
    public boolean everywhere() {
        return true;
    }
}
