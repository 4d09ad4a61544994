package uk.org.adoptionteesvalley.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Signed;

class StandingTest {

    private static final Instant NINE = Instant.parse("2024-04-01T09:00:00Z");

    private static Standing<NoteFact> signed(String on, Instant recordedAt) {
        UUID id = UUID.randomUUID();
        LocalDate day = on == null ? null : LocalDate.parse(on);
        return new Standing<>(id, id, new Signed(day), Source.API, "tester", recordedAt);
    }

    @Test
    void it_has_happened_by_its_own_day_and_is_not_before_it() {
        Standing<NoteFact> leapDay = signed("2024-02-29", NINE);
        assertThat(leapDay.isBy(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(leapDay.isBy(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(leapDay.isBefore(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(leapDay.isBefore(LocalDate.of(2024, 3, 1))).isTrue();
    }

    @Test
    void of_unknown_day_it_has_happened_by_every_day_and_is_before_none() {
        Standing<NoteFact> unknown = signed(null, NINE);
        assertThat(unknown.isBy(LocalDate.MIN)).isTrue();
        assertThat(unknown.isBefore(LocalDate.MAX)).isFalse();
    }

    @Test
    void of_two_the_one_that_was_told_later_is_at_fault_and_of_one_moment_the_other() {
        Standing<NoteFact> first = signed("2024-03-31", NINE);
        Standing<NoteFact> second = signed("2024-03-01", NINE.plusSeconds(1));
        Standing<NoteFact> sameMoment = signed("2024-03-02", NINE);
        assertThat(Standing.later(first, second)).isSameAs(second);
        assertThat(Standing.later(second, first)).isSameAs(second);
        assertThat(Standing.later(first, sameMoment)).isSameAs(sameMoment);
    }

    @Test
    void its_day_is_named_as_the_request_names_it() {
        assertThat(signed("2024-03-31", NINE).field()).isEqualTo("signedOn");
    }
}
