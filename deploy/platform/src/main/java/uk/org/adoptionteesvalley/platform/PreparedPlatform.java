package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL data directory with the empty service databases and the imported realm, made once for this machine and
 * this realm file: a new platform starts from a copy and is spared Keycloak's first start.
 */
public final class PreparedPlatform {

    /** To be raised when this class, or what it calls, prepares something else than before. */
    private static final String LAYOUT = "2";

    private PreparedPlatform() {}

    /** Names the realm and the versions that a data directory was prepared with. */
    public static String fingerprint() {
        var versions = PlatformVersions.ofThisBuild();
        return Fingerprint.of(
                LAYOUT,
                versions.postgresql(),
                versions.keycloak(),
                KeycloakDistribution.BUILD_OPTIONS.toString(),
                RealmFile.local().toString());
    }

    /** Copies the prepared data directory to a place where nothing is yet. */
    public static void copyTo(Path data, Durability durability, Path log) {
        Path prepared = make();
        try {
            Files.createDirectories(data.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path draft = data.resolveSibling(data.getFileName() + ".draft");
        Trees.delete(draft);
        Trees.copy(prepared.resolve("postgres"), draft);
        if (durability == Durability.DURABLE) {
            PostgresCluster.sync(draft, log);
        }
        Trees.move(draft, data);
    }

    /** Makes what is not made yet; takes a minute or two the first time. */
    public static Path make() {
        return Cache.once(name(), PreparedPlatform::fill);
    }

    public static boolean isMade() {
        return Cache.has(name());
    }

    private static String name() {
        return "platform-" + fingerprint();
    }

    private static void fill(Path draft) {
        var postgres = new PostgresServer(
                draft.resolve("postgres"), Ports.free(), Durability.FOR_TESTS, draft.resolve("postgres.log"));
        KeycloakServer keycloak = null;
        try {
            postgres.start();
            postgres.createDatabases(databases());
            keycloak = new KeycloakServer(
                    draft.resolve("keycloak"), Ports.free(), postgres.url("keycloak"), draft.resolve("keycloak.log"));
            keycloak.start();
        } finally {
            if (keycloak != null) {
                keycloak.stop();
            }
            postgres.stop();
        }
        Trees.delete(draft.resolve("keycloak"));
    }

    /** The four services' and Keycloak's, as they are before any migration. */
    public static List<ServiceDatabase> databases() {
        var databases = new ArrayList<ServiceDatabase>();
        ServiceDatabase.SERVICES.forEach(service -> databases.add(ServiceDatabase.of(service)));
        databases.add(ServiceDatabase.of("keycloak"));
        return databases;
    }
}
