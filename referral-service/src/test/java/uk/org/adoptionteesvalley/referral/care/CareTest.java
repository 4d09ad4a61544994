package uk.org.adoptionteesvalley.referral.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;

class CareTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Care care() {
        return Care.of(log.facts());
    }

    @Test
    void a_child_of_whom_no_care_is_told_has_no_day_of_it() {
        assertThat(care()).isEqualTo(new Care(null, null));
        assertThat(care().enteredOn()).isNull();
        assertThat(care().leftOn()).isNull();
    }

    @Test
    void the_latest_period_counts_with_its_own_end() {
        UUID first = log.told(new CareEntered(day("2023-06-01")));
        log.told(new CareLeft(first, day("2023-12-31")));
        assertThat(care().leftOn()).isEqualTo("2023-12-31");
        UUID second = log.told(new CareEntered(day("2024-02-29")));
        assertThat(care().enteredOn()).isEqualTo("2024-02-29");
        assertThat(care().leftOn()).isNull();
        log.told(new CareLeft(second, day("2024-03-31")));
        assertThat(care().leftOn()).isEqualTo("2024-03-31");
    }

    @Test
    void of_two_ends_of_a_period_the_later_counts() {
        UUID period = log.told(new CareEntered(day("2023-06-01")));
        log.told(new CareLeft(period, day("2023-12-31")));
        log.told(new CareLeft(period, day("2024-01-31")));
        assertThat(care().leftOn()).isEqualTo("2024-01-31");
    }

    @Test
    void a_child_leaves_and_enters_care_again_on_one_day() {
        UUID first = log.told(new CareEntered(day("2023-06-01")));
        log.told(new CareLeft(first, day("2024-02-29")));
        log.told(new CareEntered(day("2024-02-29")));
        assertThat(log.judged().broken())
                .noneMatch(each -> "432".equals(each.violation().rule()));
    }

    @Test
    void of_two_periods_that_returns_alone_tell_the_end_of_the_first_may_be_unknown() {
        log.told(new CareEntered(day("2023-06-01")), Source.SSDA903);
        log.told(new CareEntered(day("2024-02-29")), Source.SSDA903);
        assertThat(log.judged().broken())
                .noneMatch(each -> "432".equals(each.violation().rule()));
    }

    @Test
    void where_a_person_told_either_period_the_end_of_the_first_is_asked_for() {
        log.told(new CareEntered(day("2023-06-01")), Source.SSDA903);
        log.told(new CareEntered(day("2024-02-29")));
        assertThat(log.judged().broken())
                .anyMatch(each -> "432".equals(each.violation().rule()));
        ChildLog other = new ChildLog();
        other.told(new CareEntered(day("2023-06-01")));
        other.told(new CareEntered(day("2024-02-29")), Source.SSDA903);
        assertThat(other.judged().broken())
                .anyMatch(each -> "432".equals(each.violation().rule()));
    }

    @Test
    void a_period_ends_on_the_day_on_which_it_began_at_the_earliest() {
        UUID period = log.told(new CareEntered(day("2024-02-29")));
        log.told(new CareLeft(period, day("2024-02-29")));
        assertThat(log.judged().broken())
                .noneMatch(each -> "432".equals(each.violation().rule()));
    }
}
