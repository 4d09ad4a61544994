package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Keycloak server on the loopback address with the agency's realm, its data in a database of {@link PostgresServer}. */
public final class KeycloakServer {

    /** The administrator of Keycloak's own console, on this machine only. */
    public static final String ADMINISTRATOR = "admin";

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /** C1 alone starts in about half the time and keeps the code cache small; a serial heap keeps one core's worth of threads. */
    private static final List<String> MEMORY = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=200m",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k");

    private final Path home;
    private final int port;
    private final String databaseUrl;
    private final Path log;
    private ServerProcess process;

    public KeycloakServer(Path home, int port, String databaseUrl, Path log) {
        this.home = home.toAbsolutePath();
        this.port = port;
        this.databaseUrl = databaseUrl;
        this.log = log;
    }

    public KeycloakServer start() {
        launch();
        return awaitReady();
    }

    /** Starts the server without waiting for it. */
    public KeycloakServer launch() {
        try {
            KeycloakDistribution.built().furnish(home);
            Files.writeString(
                    home.resolve("data/import/" + RealmFile.NAME + "-realm.json"),
                    RealmFile.local().toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var database = ServiceDatabase.of("keycloak");
        var command = new ArrayList<>(KeycloakDistribution.javaCommand(home, MEMORY));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--cache=local",
                "--db-url=" + databaseUrl,
                "--db-username=" + database.owner(),
                "--db-pool-max-size=20"));
        process = ServerProcess.start(
                "Keycloak",
                command,
                Map.of(
                        "KC_DB_PASSWORD", database.owner(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR),
                log);
        return this;
    }

    /** The port opens before the realm is there, so the realm itself is asked for. */
    public KeycloakServer awaitReady() {
        process.awaitAnswer(URI.create(realmUrl() + "/.well-known/openid-configuration"), START_LIMIT);
        return this;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String realmUrl() {
        return url() + "/realms/" + RealmFile.NAME;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process != null && process.alive();
    }

    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** SIGKILL. */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }
}
