package uk.org.adoptionteesvalley.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The root of the checkout, wherever in it a program was started. */
public final class ProjectRoot {

    private static final String GIVEN = "agency.root";

    private ProjectRoot() {}

    public static Path find() {
        String given = System.getProperty(GIVEN);
        if (given != null) {
            return Path.of(given);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), directory -> directory != null, Path::getParent)
                .filter(directory -> Files.isDirectory(directory.resolve("service-chassis")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Start this inside the checkout, or give -D" + GIVEN));
    }
}
