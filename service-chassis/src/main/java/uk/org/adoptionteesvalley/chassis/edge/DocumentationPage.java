package uk.org.adoptionteesvalley.chassis.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page of the APIs' documentation (Swagger UI): where it lies, and what it alone may do in a browser. */
@ApplicationScoped
class DocumentationPage {

    /** Where the build puts its files. */
    private static final String FILES = "META-INF/io.smallrye_smallrye-open-api-ui__jar/META-INF/resources/openapi-ui/";

    private static final List<String> PAGES = List.of("index.html", "oauth2-redirect.html");
    private static final Pattern SCRIPT =
            Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final String address;
    private final List<String> called;

    DocumentationPage(
            @ConfigProperty(name = "quarkus.swagger-ui.path", defaultValue = "/q/swagger-ui") String address,
            @ConfigProperty(name = "agency.documentation.calls") Optional<List<String>> called) {
        this.address = address;
        this.called = called.orElse(List.of());
    }

    boolean holds(String path) {
        return path.startsWith(address);
    }

    /** Whether the path is one of its own, and nothing lies there. */
    boolean lacks(String path) {
        String file = path.substring(address.length());
        return file.length() > 1 && isThere(PAGES.get(0)) && !isThere(file.substring(1));
    }

    /** It runs the scripts that it was built with, and calls the services and Keycloak. */
    String policy() {
        return "default-src 'self'; script-src 'self' " + ownScripts()
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' "
                + String.join(" ", called)
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** Where the pages are made as the program runs, in a test or in development, they cannot be known. */
    private static String ownScripts() {
        String digests = PAGES.stream().flatMap(DocumentationPage::digests).collect(Collectors.joining(" "));
        return digests.isEmpty() ? "'unsafe-inline'" : digests;
    }

    private static boolean isThere(String file) {
        return Thread.currentThread().getContextClassLoader().getResource(FILES + file) != null;
    }

    private static Stream<String> digests(String page) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILES + page)) {
            return file == null ? Stream.empty() : digestsOf(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<String> digestsOf(String html) {
        return SCRIPT
                .matcher(html.replace("\r\n", "\n"))
                .results()
                .map((MatchResult script) -> script.group(1))
                .map(DocumentationPage::digest)
                .toList()
                .stream();
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
