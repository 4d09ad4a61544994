package uk.org.adoptionteesvalley.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-25, 2024-04-01, 2025-03-31",
        "2024-25-H1, 2024-04-01, 2024-09-30",
        "2024-25-H2, 2024-10-01, 2025-03-31",
        "2024-25-Q1, 2024-04-01, 2024-06-30",
        "2024-25-Q2, 2024-07-01, 2024-09-30",
        "2024-25-Q3, 2024-10-01, 2024-12-31",
        "2024-25-Q4, 2025-01-01, 2025-03-31",
        "2099-00, 2099-04-01, 2100-03-31",
    })
    void a_period_has_the_days_that_its_name_says(String name, LocalDate start, LocalDate end) {
        Period period = Period.parse(name);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-26",
                "2024-25-H3",
                "2024-25-Q5",
                "2024-25-h1",
                "24-25",
                "2024/25",
                "2024-25-H1 "
            })
    void anything_else_is_refused_with_the_rule(String name) {
        assertThatThrownBy(() -> Period.parse(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Period.RULE);
    }

    @Test
    void the_last_day_of_march_and_the_first_of_april_fall_into_different_years() {
        Period year = Period.parse("2023-24");

        assertThat(year.contains(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2024, 4, 1))).isFalse();
        assertThat(year.contains(LocalDate.of(2023, 4, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2023, 3, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(year.contains(null)).isFalse();
    }

    @Test
    void the_twelve_months_to_the_end_begin_the_day_after_the_same_day_last_year() {
        Period half = Period.parse("2024-25-H1");
        Period leapYear = Period.parse("2023-24-Q4");

        assertThat(half.twelveMonthsStart()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(half.inTwelveMonthsToEnd(LocalDate.of(2023, 9, 30))).isFalse();
        assertThat(half.inTwelveMonthsToEnd(LocalDate.of(2023, 10, 1))).isTrue();
        assertThat(half.inTwelveMonthsToEnd(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(half.inTwelveMonthsToEnd(LocalDate.of(2024, 10, 1))).isFalse();
        assertThat(leapYear.twelveMonthsStart()).isEqualTo(LocalDate.of(2023, 4, 1));
    }

    @Test
    void a_half_stands_beside_the_last_full_year_and_the_same_half_last_year() {
        Period half = Period.parse("2024-25-H1");

        assertThat(half.lastFullYear()).hasToString("2023-24");
        assertThat(half.samePeriodLastYear()).hasToString("2023-24-H1");
        assertThat(Period.parse("2024-25").samePeriodLastYear()).hasToString("2023-24");
    }
}
