package uk.org.adoptionteesvalley.chassis.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets no service start that would not be safe, and names all that is wrong at once. Every environment is production
 * that is not declared to be local; tests and dev mode are not production.
 */
@ApplicationScoped
class SafeStart {

    private final boolean production;
    private final Instance<StartCheck> checks;

    SafeStart(
            @ConfigProperty(name = LocalOnly.ENVIRONMENT, defaultValue = LocalOnly.PRODUCTION) String environment,
            Instance<StartCheck> checks) {
        this.production = LaunchMode.current() == LaunchMode.NORMAL && !LocalOnly.isLocal(environment);
        this.checks = checks;
    }

    /** Before anything else begins. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent starting) {
        List<Fault> faults = faults(checks.stream(), production);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(message(faults));
        }
    }

    static List<Fault> faults(Stream<StartCheck> checks, boolean production) {
        return checks.filter(check -> production || check.everywhere())
                .flatMap(check -> check.faults().stream())
                .toList();
    }

    private static String message(List<Fault> faults) {
        return faults.stream()
                .map(fault -> "  " + fault)
                .sorted()
                .collect(Collectors.joining("\n", "It would not be safe to start:\n", ""));
    }
}
