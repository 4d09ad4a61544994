package uk.org.adoptionteesvalley.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.org.adoptionteesvalley.platform.Durability;
import uk.org.adoptionteesvalley.platform.KeycloakServer;
import uk.org.adoptionteesvalley.platform.PostgresServer;
import uk.org.adoptionteesvalley.platform.PreparedPlatform;
import uk.org.adoptionteesvalley.platform.ServiceDatabase;

/** The PostgreSQL and the Keycloak of a local system, over state that is kept from one start to the next. */
final class LocalPlatform {

    private final Path data;
    private final Path realmVersion;
    private final Path postgresLog;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;

    LocalPlatform(Path directory, SystemPorts ports) {
        data = directory.resolve("postgres");
        realmVersion = directory.resolve("realm.version");
        postgresLog = directory.resolve("logs/postgresql.log");
        postgres = new PostgresServer(data, ports.of(Part.POSTGRESQL), Durability.DURABLE, postgresLog);
        keycloak = new KeycloakServer(
                directory.resolve("keycloak"),
                ports.of(Part.KEYCLOAK),
                postgres.url("keycloak"),
                directory.resolve("logs/keycloak.log"));
    }

    PostgresServer postgres() {
        return postgres;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    void startPostgres() {
        String wanted = PreparedPlatform.fingerprint();
        if (!Files.exists(data)) {
            PreparedPlatform.copyTo(data, Durability.DURABLE, postgresLog);
            note(wanted);
        }
        postgres.start();
        if (!wanted.equals(noted())) {
            // The realm file, or what a database starts with, has changed since this state was made. Keycloak imports
            // a realm only where there is none; of the others what is missing is added.
            postgres.recreate(ServiceDatabase.of("keycloak"));
            postgres.createDatabases(PreparedPlatform.databases());
            note(wanted);
        }
    }

    private void note(String fingerprint) {
        try {
            Files.writeString(realmVersion, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String noted() {
        try {
            return Files.exists(realmVersion) ? Files.readString(realmVersion) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
