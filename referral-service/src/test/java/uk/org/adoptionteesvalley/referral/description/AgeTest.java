package uk.org.adoptionteesvalley.referral.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate BORN = LocalDate.of(2023, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "2023-05-31, 0, 0",
        "2023-06-30, 0, 0",
        "2023-07-01, 0, 1",
        "2024-05-30, 0, 11",
        "2024-05-31, 1, 12",
        "2025-05-30, 1, 23",
        "2025-05-31, 2,",
        "2030-01-01, 6,"
    })
    void it_is_told_in_years_and_under_two_in_months(LocalDate day, int years, Integer months) {
        Age age = Age.of(BORN, day).orElseThrow();
        assertThat(age.years()).isEqualTo(years);
        assertThat(age.monthsUnderTwo()).isEqualTo(months);
    }

    @Test
    void a_child_who_is_not_born_has_none() {
        assertThat(Age.of(BORN, BORN.minusDays(1))).isEmpty();
        assertThat(Age.of(null, BORN)).isEmpty();
    }
}
