package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md claims is proven by tests that there are: each row of its tables names them, by class and method. */
class SecurityClaimsTest {

    private static final Path ROOT = ProjectRoot.find();
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:#(\\w+))?`");
    private static final Pattern ROW = Pattern.compile("^\\|(.*)\\|$");
    private static final String PROOF = "proven by";
    private static final List<String> TEST_SOURCES = List.of("src/test/java", "deploy/platform/src/main/java");

    /** A test as the document names it; without a method where the whole class is meant. */
    record Named(String type, String method) {

        static List<Named> in(String text) {
            return NAMED.matcher(text)
                    .results()
                    .map(found -> new Named(found.group(1), found.group(2)))
                    .toList();
        }

        boolean isIn(Map<String, String> sources) {
            String source = sources.get(type);
            return source != null
                    && (method == null
                            || Pattern.compile("\\bvoid\\s+" + Pattern.quote(method) + "\\s*\\(")
                                    .matcher(source)
                                    .find());
        }

        @Override
        public String toString() {
            return method == null ? type : type + "#" + method;
        }
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        Map<String, String> sources = sources();
        List<Named> named = Named.in(document());
        System.out.printf(
                "SECURITY.md: %d claims, %d tests named%n", claims(document()).size(), named.size());
        assertThat(named).isNotEmpty().allMatch(test -> test.isIn(sources));
    }

    @Test
    void every_claim_names_a_test() throws IOException {
        assertThat(claims(document()))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(Named.in(claim)).as(claim).isNotEmpty());
    }

    @Test
    void a_test_that_is_not_there_is_missed() {
        Map<String, String> sources = Map.of("SomeTest", "@Test void it_holds() {}");
        assertThat(Named.in("`SomeTest#it_holds` `SomeTest`")).hasSize(2).allMatch(test -> test.isIn(sources));
        assertThat(Named.in("`SomeTest#it_hold` `SomeTest#holds` `OtherIT`"))
                .hasSize(3)
                .noneMatch(test -> test.isIn(sources));
    }

    @Test
    void a_claim_without_a_test_is_seen() {
        String table =
                "| threat | wall | proven by |\n| --- | --- | --- |\n| a | b | `SomeTest` |\n| c | d | our word |\n";
        assertThat(claims(table)).hasSize(2).last().satisfies(claim -> assertThat(Named.in(claim))
                .isEmpty());
    }

    private static String document() throws IOException {
        return Files.readString(ROOT.resolve("SECURITY.md"));
    }

    /** The last cells of the rows of every table that says by what its claims are proven. */
    private static List<String> claims(String document) {
        return Stream.of(document.split("\n\n"))
                .flatMap(part -> {
                    List<String> rows = part.lines()
                            .flatMap(line -> ROW.matcher(line).results().map(found -> found.group(1)))
                            .toList();
                    return !rows.isEmpty() && lastCell(rows.get(0)).equals(PROOF)
                            ? rows.stream().skip(2).map(SecurityClaimsTest::lastCell)
                            : Stream.empty();
                })
                .toList();
    }

    private static String lastCell(String row) {
        return row.substring(row.lastIndexOf('|') + 1).strip();
    }

    /** The source of each test class, by the class's name. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && TEST_SOURCES.stream().anyMatch(file.toString()::contains))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityClaimsTest::read,
                            // A name that several services have stands for the same test of each.
                            (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
