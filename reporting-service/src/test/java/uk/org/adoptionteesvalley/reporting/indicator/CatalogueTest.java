package uk.org.adoptionteesvalley.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate END_OF_HALF = LocalDate.of(2024, 9, 30);

    @Test
    void no_two_definitions_of_one_indicator_hold_on_the_same_day() {
        assertThat(Catalogue.on(END_OF_HALF)).extracting(Indicator::id).doesNotHaveDuplicates();
    }

    @Test
    void every_indicator_says_what_it_means_and_where_that_comes_from() {
        assertThat(Catalogue.all()).allSatisfy(indicator -> {
            assertThat(indicator.definition().text()).isNotBlank();
            assertThat(indicator.definition().citation()).isNotBlank();
            assertThat(indicator.definition().holdsFrom()).isNotNull();
        });
    }

    @Test
    void an_indicator_is_not_measured_before_its_definition_holds() {
        assertThat(Catalogue.find("a10_days", LocalDate.of(2020, 9, 30))).isEmpty();
        assertThat(Catalogue.find("a10_days", LocalDate.of(2020, 12, 31))).isPresent();
    }

    @Test
    void what_cannot_be_answered_yet_is_not_among_what_can() {
        assertThat(Catalogue.notYet()).allSatisfy(unanswerable -> {
            assertThat(unanswerable.reason()).isNotBlank();
            assertThat(Catalogue.find(unanswerable.id(), END_OF_HALF)).isEmpty();
        });
    }
}
