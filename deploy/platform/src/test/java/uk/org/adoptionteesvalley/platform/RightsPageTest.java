package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RightsPageTest {

    private static final Path PAGE = Path.of("../../docs/rights.md");

    @Test
    void the_page_of_the_documentation_says_what_the_table_says() throws IOException {
        if ("write".equals(System.getProperty("rights.page"))) {
            Files.writeString(PAGE, RightsPage.text());
        }
        assertThat(PAGE)
                .as("the page, which -Drights.page=write makes anew")
                .content()
                .isEqualTo(RightsPage.text());
    }
}
