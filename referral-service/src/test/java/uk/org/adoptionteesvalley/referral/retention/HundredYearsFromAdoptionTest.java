package uk.org.adoptionteesvalley.referral.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HundredYearsFromAdoptionTest {

    private static boolean isKept(LocalDate adoptedOn, LocalDate today) {
        return !adoptedOn.isBefore(HundredYearsFromAdoption.keptOf(today));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-17, 2124-05-17, true",
        "2024-05-17, 2124-05-18, false",
        "2000-02-29, 2100-02-28, true",
        "2000-02-29, 2100-03-01, false",
        "2004-02-29, 2104-02-29, true",
        "2004-02-29, 2104-03-01, false",
        "1900-02-28, 2000-02-29, false",
        "1900-03-01, 2000-02-29, true"
    })
    void the_record_is_kept_to_the_hundredth_year_and_no_longer(LocalDate adoptedOn, LocalDate today, boolean kept) {
        assertThat(isKept(adoptedOn, today)).isEqualTo(kept);
    }

    @Test
    void the_days_that_are_kept_are_those_whose_last_day_has_not_passed() {
        LocalDate today = LocalDate.parse("2095-12-20");
        for (int i = 0; i < 4000; i++) {
            today = today.plusDays(1);
            for (int away = -3; away <= 3; away++) {
                LocalDate adopted = today.minusYears(100).plusDays(away);
                assertThat(isKept(adopted, today))
                        .as("%s on %s", adopted, today)
                        .isEqualTo(!HundredYearsFromAdoption.keptUntil(adopted).isBefore(today));
            }
        }
    }
}
