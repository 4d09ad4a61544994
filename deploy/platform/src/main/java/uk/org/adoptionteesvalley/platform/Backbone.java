package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The one PostgreSQL and the one Keycloak of a build. The first test JVM starts them in a process of their own; the
 * others find them; they end when Maven ends, or with the test JVM where there is no Maven (an IDE).
 */
public record Backbone(int postgresPort, int keycloakPort) {

    private static final String PREFIX = "adoption-agency-build-";
    private static final Duration START_LIMIT = Duration.ofMinutes(8);

    public static Backbone attach() {
        ProcessHandle owner = ProcessTable.maven().orElseGet(ProcessHandle::current);
        Path directory = directoryOf(owner);
        try (var guard = FileGuard.hold(lockOf(directory))) {
            Path file = directory.resolve("backbone.properties");
            if (!Files.exists(file)) {
                sweep();
                begin(directory, owner.pid(), file);
            }
            return read(file);
        }
    }

    String realmUrl() {
        return "http://localhost:" + keycloakPort + "/realms/" + RealmFile.NAME;
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    void write(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("postgres.port", Integer.toString(postgresPort));
        properties.setProperty("keycloak.port", Integer.toString(keycloakPort));
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (var out = Files.newBufferedWriter(draft)) {
            properties.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Backbone read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Backbone(
                Integer.parseInt(properties.getProperty("postgres.port")),
                Integer.parseInt(properties.getProperty("keycloak.port")));
    }

    private static void begin(Path directory, long owner, Path file) {
        var process = ServerProcess.start(
                "The build's PostgreSQL and Keycloak",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        OwnClassPath.written(),
                        BackboneProcess.class.getName(),
                        directory.toString(),
                        Long.toString(owner)),
                Map.of(),
                directory.resolve("backbone.log"));
        process.await(() -> Files.exists(file), START_LIMIT);
    }

    static Path lockOf(Path directory) {
        return directory.resolveSibling(directory.getFileName() + ".lock");
    }

    private static Path directoryOf(ProcessHandle owner) {
        // The start time tells a process from an older one with the same number.
        long started = owner.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return temporary().resolve(PREFIX + owner.pid() + "-" + started);
    }

    /** Removes what builds left behind whose keeper was killed too. */
    private static void sweep() {
        try (var entries = Files.newDirectoryStream(temporary(), PREFIX + "*")) {
            for (Path entry : entries) {
                String[] words = entry.getFileName()
                        .toString()
                        .substring(PREFIX.length())
                        .split("-");
                boolean abandoned = !ProcessTable.alive(Long.parseLong(words[0]));
                if (abandoned && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    ProcessTable.workingIn(entry.resolve("postgres"))
                            .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
                    Trees.delete(entry);
                } else if (abandoned) {
                    Files.deleteIfExists(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
