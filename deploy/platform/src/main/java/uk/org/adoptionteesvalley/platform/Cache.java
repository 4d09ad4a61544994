package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Things that take long to make and never change, kept outside every {@code target}: each is made beside its place and
 * moved there whole, so a build killed half way leaves nothing half done.
 */
final class Cache {

    /** Overrides where the cache lies, for machines whose home directory must stay untouched. */
    static final String DIRECTORY_VARIABLE = "ADOPTION_AGENCY_CACHE";

    @FunctionalInterface
    interface Filling {
        void fill(Path emptyDirectory) throws IOException;
    }

    private Cache() {}

    static Path directory() {
        String chosen = System.getenv(DIRECTORY_VARIABLE);
        return chosen != null && !chosen.isBlank()
                ? Path.of(chosen)
                : Path.of(System.getProperty("user.home"), ".cache", "adoption-agency");
    }

    static boolean has(String name) {
        return Files.isDirectory(directory().resolve(name));
    }

    static Path once(String name, Filling filling) {
        Path place = directory().resolve(name);
        if (Files.isDirectory(place)) {
            return place;
        }
        try (var lock = FileGuard.hold(directory().resolve(name + ".lock"))) {
            if (!Files.isDirectory(place)) {
                Path draft = directory().resolve(name + ".draft");
                Trees.delete(draft);
                Files.createDirectories(draft);
                filling.fill(draft);
                Trees.move(draft, place);
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot fill " + place, e);
        }
    }
}
