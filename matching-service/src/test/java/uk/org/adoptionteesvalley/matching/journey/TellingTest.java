package uk.org.adoptionteesvalley.matching.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.journey.Telling.End;

class TellingTest {

    private static final Instant NINE = Instant.parse("2025-05-01T09:00:00Z");
    private static final UUID HOUSEHOLD = new UUID(0, 9);

    private static Telling told(Kind kind, UUID household, String from, Instant fromAt, String to, Instant toAt) {
        UUID id = UUID.randomUUID();
        return new Telling(
                kind,
                id,
                Set.of(id),
                household,
                from == null ? null : new Told<>(LocalDate.parse(from), fromAt),
                to == null ? null : new Told<>(new End(LocalDate.parse(to), Ending.DISRUPTED, null), toAt),
                null,
                false,
                false,
                null,
                null,
                Source.SSDA903);
    }

    private static Telling placed(String from, String to) {
        return told(Kind.ADOPTION, HOUSEHOLD, from, NINE, to, NINE);
    }

    private static Telling movedIn(String from, String movedIn, boolean atStart, boolean byFosterCarer) {
        Telling placed = placed(from, null);
        return new Telling(
                placed.kind(),
                placed.id(),
                placed.ids(),
                HOUSEHOLD,
                placed.start(),
                null,
                movedIn == null ? null : LocalDate.parse(movedIn),
                atStart,
                byFosterCarer,
                null,
                null,
                Source.SSDA903);
    }

    private static Told<End> ended(String on, Instant at) {
        return new Told<>(new End(LocalDate.parse(on), Ending.LEFT_CARE, null), at);
    }

    @Test
    void an_end_told_after_a_later_beginning_takes_its_place() {
        Telling whole = placed("2024-03-31", null).endedBy(ended("2024-03-30", NINE.plusSeconds(1)));
        assertThat(whole.from()).isNull();
        assertThat(whole.to()).isEqualTo("2024-03-30");
    }

    @Test
    void a_beginning_told_after_an_earlier_end_takes_its_place() {
        Telling whole = placed("2024-03-31", null).endedBy(ended("2024-03-30", NINE.minusSeconds(1)));
        assertThat(whole.from()).isEqualTo("2024-03-31");
        assertThat(whole.to()).isNull();
    }

    @Test
    void what_ends_on_the_day_on_which_it_began_or_began_on_no_known_day_is_whole() {
        Telling sameDay = placed("2024-02-29", null).endedBy(ended("2024-02-29", NINE.plusSeconds(1)));
        assertThat(sameDay.from()).isEqualTo("2024-02-29");
        assertThat(sameDay.to()).isEqualTo("2024-02-29");
        Telling unknown = placed(null, null).endedBy(ended("2024-02-29", NINE));
        assertThat(unknown.to()).isEqualTo("2024-02-29");
    }

    @Test
    void of_two_tellings_of_one_placement_what_either_tells_of_the_moving_in_stands() {
        Telling silent = movedIn("2024-03-31", null, false, false);
        Telling telling = movedIn("2024-03-31", "2024-02-29", false, true);
        assertThat(silent.filledFrom(telling).movedInOn()).isEqualTo("2024-02-29");
        assertThat(telling.filledFrom(silent).movedInOn()).isEqualTo("2024-02-29");
        assertThat(silent.filledFrom(telling).byFosterCarer()).isTrue();
        assertThat(telling.filledFrom(silent).byFosterCarer()).isTrue();
        assertThat(silent.filledFrom(silent).byFosterCarer()).isFalse();
    }

    @Test
    void of_two_tellings_either_may_say_that_the_child_moved_in_by_the_placement() {
        Telling silent = movedIn("2024-03-31", null, false, false);
        Telling atStart = movedIn("2024-03-31", null, true, false);
        assertThat(silent.movedInOn()).isNull();
        assertThat(silent.filledFrom(silent).movedInOn()).isNull();
        assertThat(silent.filledFrom(atStart).movedInOn()).isEqualTo("2024-03-31");
        assertThat(atStart.filledFrom(silent).movedInOn()).isEqualTo("2024-03-31");
    }

    @Test
    void the_moving_in_stands_where_the_beginning_is_not_known_and_is_never_after_it() {
        assertThat(movedIn(null, "2024-02-29", false, false).movedInOn()).isEqualTo("2024-02-29");
        assertThat(movedIn("2024-02-28", "2024-02-29", false, false).movedInOn())
                .isEqualTo("2024-02-28");
        assertThat(movedIn("2024-02-29", "2024-02-29", false, false).movedInOn())
                .isEqualTo("2024-02-29");
    }

    @Test
    void early_permanence_becomes_a_placement_with_the_same_household_from_its_own_day_on() {
        Telling fostered = told(Kind.EARLY_PERMANENCE, HOUSEHOLD, "2024-02-29", NINE, null, NINE);
        assertThat(fostered.becomes(placed("2024-02-29", null))).isTrue();
        assertThat(fostered.becomes(placed("2024-02-28", null))).isFalse();
        assertThat(fostered.becomes(placed(null, null))).isFalse();
        assertThat(fostered.becomes(told(Kind.ADOPTION, new UUID(0, 8), "2024-03-31", NINE, null, NINE)))
                .isFalse();
    }

    @Test
    void early_permanence_that_ended_otherwise_becomes_no_placement() {
        Telling ended = told(Kind.EARLY_PERMANENCE, HOUSEHOLD, "2024-02-29", NINE, "2024-03-01", NINE);
        assertThat(ended.becomes(placed("2024-03-31", null))).isFalse();
        assertThat(ended.endedBy(Ending.CONVERTED, placed("2024-03-31", null)).becomes(placed("2024-03-31", null)))
                .isTrue();
    }

    @Test
    void where_no_household_is_told_the_place_code_says_whether_the_carers_are_the_same() {
        Telling fostered = told(Kind.EARLY_PERMANENCE, null, "2024-02-29", NINE, null, NINE);
        assertThat(fostered.becomes(movedIn("2024-03-31", null, false, true))).isTrue();
        assertThat(fostered.becomes(movedIn("2024-03-31", null, false, false))).isFalse();
    }

    @Test
    void a_placement_is_with_present_carers_by_its_code_or_by_what_a_return_says() {
        assertThat(coded(PlaceCode.A5).isWithPresentCarers()).isTrue();
        assertThat(coded(PlaceCode.A6).isWithPresentCarers()).isFalse();
        assertThat(coded(PlaceCode.A6).isEntered()).isTrue();
        assertThat(coded(null).isEntered()).isFalse();
    }

    private static Telling coded(PlaceCode code) {
        Telling placed = placed("2024-03-31", null);
        return new Telling(
                placed.kind(),
                placed.id(),
                placed.ids(),
                HOUSEHOLD,
                placed.start(),
                null,
                null,
                true,
                false,
                code,
                null,
                Source.API);
    }
}
