package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.nio.file.Path;

/** The process that keeps {@link Backbone}'s servers and ends when the process that it serves has ended. */
final class BackboneProcess {

    private BackboneProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        long owner = Long.parseLong(arguments[1]);
        Path data = directory.resolve("postgres");
        PreparedPlatform.copyTo(data, Durability.FOR_TESTS, directory.resolve("postgres.log"));
        var postgres = new PostgresServer(data, Ports.free(), Durability.FOR_TESTS, directory.resolve("postgres.log"));
        var keycloakPort = Ports.free();
        var keycloak = new KeycloakServer(
                directory.resolve("keycloak"),
                keycloakPort,
                postgres.url("keycloak"),
                directory.resolve("keycloak.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            // Nothing here is worth an orderly end, and the machine is wanted for the next build.
            keycloak.kill();
            postgres.kill();
            Trees.delete(directory);
            Trees.delete(Backbone.lockOf(directory));
        }));
        postgres.start();
        keycloak.start();
        new Backbone(postgres.port(), keycloakPort).write(directory.resolve("backbone.properties"));
        while (ProcessTable.alive(owner)) {
            Pause.millis(500);
        }
        System.exit(0);
    }
}
