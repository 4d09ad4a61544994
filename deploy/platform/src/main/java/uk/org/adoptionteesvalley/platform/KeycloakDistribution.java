package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak from the Maven artifact, unpacked and built for PostgreSQL once for this machine. */
final class KeycloakDistribution {

    /** Fixed at Keycloak's build; what is left out is what this realm has no use for, and memory saved. */
    static final List<String> BUILD_OPTIONS =
            List.of("build", "--db=postgres", "--features-disabled=kerberos,organization,device-flow,ciba");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    static KeycloakDistribution built() {
        var versions = PlatformVersions.ofThisBuild();
        String name = "keycloak-" + versions.keycloak() + "-" + Fingerprint.of(BUILD_OPTIONS.toString());
        return new KeycloakDistribution(Cache.once(name, draft -> make(versions.keycloakZip(), draft)));
    }

    /**
     * A home of one running server: the programs are shared through a link, its configuration and its data are its
     * own.
     */
    void furnish(Path instance) throws IOException {
        Trees.delete(instance);
        Files.createDirectories(instance.resolve("data/import"));
        Files.createDirectories(instance.resolve("providers"));
        Files.createSymbolicLink(instance.resolve("lib"), home.resolve("lib"));
        Trees.copy(home.resolve("conf"), instance.resolve("conf"));
    }

    private static void make(Path zip, Path draft) throws IOException {
        unzip(zip, draft);
        Path log = draft.resolve("build.log");
        var command = new ArrayList<>(javaCommand(draft, List.of()));
        command.addAll(BUILD_OPTIONS);
        var build = ServerProcess.start("Keycloak's build", command, Map.of(), log);
        if (build.exitCode() != 0) {
            throw new IOException("Keycloak's build failed:\n" + Files.readString(log));
        }
    }

    /** What {@code kc.sh} would run, without the shell between this process and the server. */
    static List<String> javaCommand(Path home, List<String> memory) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory);
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Djava.security.egd=file:/dev/urandom",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private static void unzip(Path zip, Path directory) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                Path inside = Path.of(entry.getName());
                if (entry.isDirectory() || inside.getNameCount() < 2) {
                    continue;
                }
                Path path = directory
                        .resolve(inside.subpath(1, inside.getNameCount()))
                        .normalize();
                Files.createDirectories(path.getParent());
                try (InputStream content = archive.getInputStream(entry)) {
                    Files.copy(content, path);
                }
            }
        }
    }
}
