package uk.org.adoptionteesvalley.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource({
        // Christmas on a Wednesday; Good Friday and Easter Monday; the August bank holiday of England, not Scotland's.
        "2024-12-24, 1, 2024-12-27",
        "2024-03-28, 1, 2024-04-02",
        "2024-08-23, 1, 2024-08-27",
        "2024-08-02, 1, 2024-08-05",
        // New Year's Day moved from a Saturday; the coronation; the late Queen's funeral.
        "2021-12-31, 1, 2022-01-04",
        "2023-05-05, 1, 2023-05-09",
        "2022-09-16, 1, 2022-09-20",
        // From a Saturday the first working day is Monday; 2 January is one here.
        "2024-06-01, 1, 2024-06-03",
        "2024-01-01, 1, 2024-01-02",
        "2024-05-01, 10, 2024-05-16",
        "2024-05-01, 0, 2024-05-01",
    })
    void working_days_are_counted_from_the_day_after(LocalDate from, int days, LocalDate last) {
        assertThat(new Limit(days, LimitUnit.WORKING_DAYS).lastDayFrom(from)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1, 2024-02-29",
        "2023-01-31, 1, 2023-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2023-12-31, 2, 2024-02-29",
        "2024-03-31, 6, 2024-09-30",
    })
    void months_go_by_the_calendar(LocalDate from, int months, LocalDate last) {
        assertThat(new Limit(months, LimitUnit.MONTHS).lastDayFrom(from)).isEqualTo(last);
    }

    @Test
    void ten_weeks_have_run_on_the_seventieth_day_and_not_before() {
        Limit tenWeeks = new Limit(10, LimitUnit.WEEKS);
        LocalDate start = LocalDate.of(2024, 2, 1);
        assertThat(tenWeeks.hasRun(start, start.plusDays(69))).isFalse();
        assertThat(tenWeeks.hasRun(start, start.plusDays(70))).isTrue();
        assertThat(new Limit(70, LimitUnit.DAYS).lastDayFrom(start)).isEqualTo(tenWeeks.lastDayFrom(start));
    }

    @Test
    void a_limit_says_itself_in_words() {
        assertThat(new Limit(40, LimitUnit.WORKING_DAYS).inWords()).isEqualTo("40 working days");
    }
}
