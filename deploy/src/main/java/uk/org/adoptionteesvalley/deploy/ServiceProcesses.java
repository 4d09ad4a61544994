package uk.org.adoptionteesvalley.deploy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.org.adoptionteesvalley.platform.Migrations;
import uk.org.adoptionteesvalley.platform.ServerProcess;
import uk.org.adoptionteesvalley.platform.ServiceDatabase;

/** How one of the four services is started as a process: its program, its memory and its surroundings. */
final class ServiceProcesses {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /** One collector thread is enough for 256 MB. */
    private static final List<String> MEMORY = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=96m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError");

    private final Path root;
    private final SystemPorts ports;
    private final Path logs;

    ServiceProcesses(Path root, SystemPorts ports, Path logs) {
        this.root = root;
        this.ports = ports;
        this.logs = logs;
    }

    ServerProcess launch(Part service, String databaseUrl) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        command.addAll(settings(service));
        command.addAll(List.of("-jar", ServiceProgram.of(service, root).jar().toString()));
        return ServerProcess.start(
                service.title(), command, environment(service, databaseUrl), logs.resolve(service.title() + ".log"));
    }

    void awaitReady(Part service, ServerProcess process) {
        process.awaitAnswer(URI.create(health(service) + "/q/health/ready"), START_LIMIT);
    }

    /** Where a service answers for its health and with its metrics. */
    String health(Part service) {
        return ports.managementUrl(service);
    }

    /** Quarkus's own settings; as environment variables "oidc-client" and a tenant "client" of oidc could not be told apart. */
    private List<String> settings(Part service) {
        return List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + ports.of(service),
                // All parts start together: a service that is first waits for Keycloak, and asks it for nothing else
                // yet.
                "-Dquarkus.oidc.connection-delay=3M",
                "-Dquarkus.oidc-client.discovery-enabled=false",
                // The API's documents name records of the sample data by their ids.
                "-Dagency.ids.from-idempotency-key=sample-",
                "-Dquarkus.oidc-client.token-path=/protocol/openid-connect/token");
    }

    /** The step before a service's start: its database as its program needs it. */
    void migrate(Part service, String databaseUrl) {
        Migrations.local(
                        ServiceDatabase.of(service.word()),
                        databaseUrl,
                        ServiceProgram.of(service, root).withMigrations())
                .run(LocalSecrets.of(service).scopeKey());
    }

    private Map<String, String> environment(Part service, String databaseUrl) {
        var secrets = LocalSecrets.of(service);
        var environment = new HashMap<String, String>();
        environment.put("AGENCY_ENVIRONMENT", "local");
        environment.put("SWAGGER_UI", "true");
        environment.put("DB_URL", databaseUrl);
        environment.put("DB_USER", secrets.databaseUser());
        environment.put("DB_PASSWORD", secrets.databasePassword());
        environment.put("SCOPE_KEY", secrets.scopeKey());
        environment.put("MANAGEMENT_PORT", Integer.toString(ports.managementOf(service)));
        environment.put("KEYCLOAK_URL", ports.url(Part.KEYCLOAK));
        environment.put("SERVICE_CLIENT_SECRET", secrets.clientSecret());
        for (Part other : Part.SERVICES) {
            String name = other.word().toUpperCase(Locale.ROOT);
            environment.put(name + "_URL", ports.url(other));
            environment.put(name + "_BROWSER_URL", ports.url(other));
        }
        environment.put("SWAGGER_UI_ORIGIN", ports.url(Part.REPORTING));
        return environment;
    }
}
