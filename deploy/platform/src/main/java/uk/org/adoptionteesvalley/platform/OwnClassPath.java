package uk.org.adoptionteesvalley.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of this process, entry by entry: Surefire hands its own over inside a jar that it deletes. */
final class OwnClassPath {

    private OwnClassPath() {}

    static String written() {
        return entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static List<Path> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(OwnClassPath::expand)
                .distinct()
                .map(Path::of)
                .toList();
    }

    private static Stream<String> expand(Path entry) {
        if (Files.isDirectory(entry)) {
            return Stream.of(entry.toString());
        }
        try (var jar = new JarFile(entry.toFile())) {
            var manifest = jar.getManifest();
            String inside =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            // A jar with classes of its own may name others loosely; only an empty one stands for its list.
            boolean onlyAList = jar.stream().noneMatch(file -> file.getName().endsWith(".class"));
            return inside == null || !onlyAList
                    ? Stream.of(entry.toString())
                    : Stream.of(inside.trim().split("\\s+")).map(url -> resolve(entry, url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resolve(Path jar, String url) {
        return Path.of(URI.create(jar.toUri().resolve(url).toString())).toString();
    }
}
