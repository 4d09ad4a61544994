package uk.org.adoptionteesvalley.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The built program of one of the four services. */
record ServiceProgram(Part service, Path directory) {

    static ServiceProgram of(Part service, Path root) {
        Path directory = root.resolve(service.title()).resolve("target/quarkus-app");
        if (!Files.exists(directory.resolve("quarkus-run.jar"))) {
            throw new CannotStart(service.title() + " is not built: " + directory + " holds no program");
        }
        return new ServiceProgram(service, directory);
    }

    Path jar() {
        return directory.resolve("quarkus-run.jar");
    }

    /** Where its migrations lie: its own and those of the chassis, from the very files that it runs with. */
    List<Path> withMigrations() {
        return Stream.concat(
                        jars(directory.resolve("app")),
                        jars(directory.resolve("lib/main"))
                                .filter(jar -> jar.getFileName().toString().contains("service-chassis")))
                .toList();
    }

    private static Stream<Path> jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
