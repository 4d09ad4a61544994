package uk.org.adoptionteesvalley.chassis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chassis is every service's and none's: it knows whose facts they are as little as which services there are. */
@AnalyzeClasses(packages = "uk.org.adoptionteesvalley.chassis", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final Set<String> OF_THE_DOMAIN = Set.of(
            "child",
            "children",
            "household",
            "households",
            "journey",
            "journeys",
            "link",
            "links",
            "adopter",
            "adopters");

    /** Comments may name an example; what is compiled or run may not. */
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?m://.*$)|(?m:^\\s*(--|#).*$)", Pattern.DOTALL);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others = slices().matching(
                    "uk.org.adoptionteesvalley.chassis.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule the_chassis_knows_no_service = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("uk\\.org\\.adoptionteesvalley\\.(?!chassis\\.).*");

    @Test
    void no_package_class_field_table_or_text_bears_a_word_of_the_domain() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> faults = files.filter(Files::isRegularFile)
                    .flatMap(HouseTest::faults)
                    .toList();
            assertThat(faults).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class ChildDesk {}",
                "private final Set<UUID> linkIds;",
                "create table household_place (",
                "String NAME = \"the adopters\";",
                "package chassis.journey;"
            })
    void a_word_of_the_domain_is_found_wherever_it_stands(String text) {
        assertThat(wordsOf(text)).containsAnyElementsOf(OF_THE_DOMAIN);
    }

    private static Stream<String> faults(Path file) {
        try {
            Set<String> words = wordsOf(file + " " + Files.readString(file));
            words.retainAll(OF_THE_DOMAIN);
            return words.stream().map(word -> file + ": " + word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> wordsOf(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(COMMENT.matcher(text).replaceAll(" ")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
