package uk.org.adoptionteesvalley.referral.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.Described;

class DescriptionTest {

    private final ChildLog log = new ChildLog();

    private Description description() {
        return Description.of(log.facts());
    }

    private void born(LocalDate on) {
        log.told(new Described(null, null, on, null, null, null, null));
    }

    @Test
    void of_two_tellings_the_newest_counts_and_takes_nothing_of_what_it_is_silent() {
        LocalDate expected = LocalDate.of(2024, 3, 31);
        log.told(new Described("Testchild-Alpha", "Example", null, expected, "F", "WBRI", true));
        assertThat(description().dateOfBirth()).isNull();
        assertThat(description().birthMonth()).isNull();
        log.told(new Described(null, "Invented", LocalDate.of(2024, 2, 29), null, null, null, null));
        assertThat(description().told())
                .isEqualTo(new Described(
                        "Testchild-Alpha", "Invented", LocalDate.of(2024, 2, 29), expected, "F", "WBRI", true));
        assertThat(description().birthMonth()).isEqualTo("2024-02");
    }

    @Test
    void a_telling_that_was_put_right_is_the_newest() {
        UUID first = log.told(new Described("Testchild-Alpha", null, null, null, "M", null, null));
        log.told(new Described("Testchild-Beta", null, null, null, null, null, null));
        assertThat(description().told().givenName()).isEqualTo("Testchild-Beta");
        log.corrected(first, new Described("Testchild-Gamma", null, null, null, "F", null, null));
        assertThat(description().told().givenName()).isEqualTo("Testchild-Gamma");
        assertThat(description().told().sex()).isEqualTo("F");
    }

    @Test
    void a_child_of_whom_nothing_is_told_is_described_by_nothing() {
        assertThat(description().told()).isEqualTo(new Described(null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2022-03-01",
        "2004-02-28, 2022-02-28",
        "2004-03-01, 2022-03-01",
        "2004-03-31, 2022-03-31",
        "2006-02-28, 2024-02-28",
        "2004-12-31, 2022-12-31",
    })
    void a_child_comes_of_age_on_its_eighteenth_birthday(LocalDate born, LocalDate ofAge) {
        assertThat(Majority.reachedOn(born)).isEqualTo(ofAge);
        born(born);
        assertThat(description().isOfAgeOn(ofAge.minusDays(1))).isFalse();
        assertThat(description().isOfAgeOn(ofAge)).isTrue();
    }

    @Test
    void a_child_whose_birth_is_not_known_is_not_of_age() {
        assertThat(description().isOfAgeOn(LocalDate.MAX)).isFalse();
    }
}
