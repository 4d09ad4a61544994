package uk.org.adoptionteesvalley.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Sent;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Signed;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Written;

class FactsTest {

    private static final FactKinds<NoteFact> KINDS = FactKinds.of(NoteFact.class);
    private static final Subject NOTE = new Subject() {

        private final UUID id = UUID.randomUUID();

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String localAuthority() {
            return "E06000001";
        }

        @Override
        public long version() {
            return 0;
        }
    };

    private final List<Fact<NoteFact>> recorded = new ArrayList<>();
    private Instant now = Instant.parse("2024-04-01T09:00:00Z");

    private Fact<NoteFact> told(NoteFact body) {
        return told(body, Source.API);
    }

    private Fact<NoteFact> told(NoteFact body, Source source) {
        now = now.plusSeconds(60);
        Fact<NoteFact> fact =
                Fact.told(KINDS, NOTE, body, new Recording("tester", now, LocalDate.of(2024, 4, 1), source, null));
        recorded.add(fact);
        return fact;
    }

    private Fact<NoteFact> corrected(Fact<NoteFact> wrong, NoteFact right) {
        Fact<NoteFact> fact = told(right).correcting(wrong.id(), "wrong");
        recorded.set(recorded.size() - 1, fact);
        return fact;
    }

    private void retracted(Fact<NoteFact> wrong) {
        now = now.plusSeconds(60);
        recorded.add(Fact.takingBack(
                wrong, "never was", new Recording("tester", now, LocalDate.of(2024, 4, 1), Source.API, null)));
    }

    private Facts<NoteFact> facts() {
        return Facts.of(recorded);
    }

    private static NoteFact signed(String on) {
        return new Signed(LocalDate.parse(on));
    }

    @Test
    void what_stands_is_ordered_by_its_day_and_of_one_day_by_its_telling() {
        Fact<NoteFact> second = told(signed("2024-03-01"));
        Fact<NoteFact> third = told(new Sent(LocalDate.parse("2024-03-01")));
        Fact<NoteFact> first = told(signed("2024-02-29"));
        Fact<NoteFact> unknown = told(new Signed(null));
        assertThat(facts().standing())
                .extracting(Standing::id)
                .containsExactly(unknown.id(), first.id(), second.id(), third.id());
    }

    @Test
    void a_thing_keeps_its_id_however_often_it_is_corrected() {
        Fact<NoteFact> first = told(signed("2024-03-01"));
        Fact<NoteFact> second = corrected(first, signed("2024-03-02"));
        Fact<NoteFact> third = corrected(second, signed("2024-03-03"));
        Standing<NoteFact> standing = facts().standing().get(0);
        assertThat(facts().standing()).hasSize(1);
        assertThat(standing.id()).isEqualTo(first.id());
        assertThat(standing.factId()).isEqualTo(third.id());
        assertThat(standing.on()).isEqualTo("2024-03-03");
        assertThat(facts().meantBy(first.id())).isPresent();
        assertThat(facts().meantBy(second.id())).isEmpty();
    }

    @Test
    void a_retraction_takes_the_whole_thing_back() {
        Fact<NoteFact> first = told(signed("2024-03-01"));
        retracted(corrected(first, signed("2024-03-02")));
        assertThat(facts().standing()).isEmpty();
        assertThat(facts().chains()).singleElement().satisfies(chain -> {
            assertThat(chain.isRetracted()).isTrue();
            assertThat(chain.told().body().on()).isEqualTo("2024-03-02");
        });
    }

    @Test
    void a_moment_shows_what_had_been_recorded_by_then() {
        Fact<NoteFact> first = told(signed("2024-03-01"));
        Instant then = now;
        corrected(first, signed("2024-03-02"));
        assertThat(facts().asOf(then).standing().get(0).on()).isEqualTo("2024-03-01");
        assertThat(facts().asOf(then.minusSeconds(1)).isEmpty()).isTrue();
    }

    @Test
    void the_last_word_of_a_teller_is_found_behind_anothers_correction() {
        Fact<NoteFact> returned = told(signed("2024-03-01"), Source.SSDA903);
        corrected(returned, signed("2024-03-05"));
        assertThat(facts().chains().get(0).lastBy(Source.SSDA903)).contains(returned);
        assertThat(facts().standing().get(0).on()).isEqualTo("2024-03-05");
    }

    @Test
    void a_list_without_a_thing_knows_nothing_of_it() {
        Fact<NoteFact> first = told(signed("2024-03-01"));
        corrected(first, signed("2024-03-02"));
        Fact<NoteFact> other = told(new Written("x"));
        assertThat(facts().without(first.id()).recorded()).containsExactly(other);
    }

    @Test
    void a_correction_of_nothing_is_no_log() {
        recorded.add(told(signed("2024-03-01")).correcting(UUID.randomUUID(), "x"));
        recorded.remove(0);
        assertThatThrownBy(this::facts).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void kinds_bear_the_names_of_their_records() {
        assertThat(KINDS.names()).containsExactlyInAnyOrder("WRITTEN", "SIGNED", "STAMPED", "SENT", "READ");
        assertThatThrownBy(() -> KINDS.kind("BURNT")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_a_kind_all_are_found_and_the_latest_is_that_of_the_latest_day() {
        Fact<NoteFact> later = told(signed("2024-03-31"));
        Fact<NoteFact> earlier = told(signed("2024-02-29"));
        Fact<NoteFact> sent = told(new Sent(LocalDate.parse("2024-04-01")));
        assertThat(facts().all(Signed.class)).extracting(Standing::id).containsExactly(earlier.id(), later.id());
        assertThat(facts().each(Sent.class)).extracting(Standing::id).containsExactly(sent.id());
        assertThat(facts().latest(Signed.class)).map(Standing::id).contains(later.id());
        assertThat(facts().latest(Written.class)).isEmpty();
    }

    @Test
    void a_thing_is_found_by_its_id_and_its_kind() {
        told(signed("2024-02-29"));
        Fact<NoteFact> second = told(signed("2024-03-01"));
        assertThat(facts().find(Signed.class, second.id())).map(Standing::id).contains(second.id());
        assertThat(facts().find(Sent.class, second.id())).isEmpty();
        assertThat(facts().find(Signed.class, UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_list_with_more_after_it_holds_both() {
        Facts<NoteFact> before = Facts.of(List.of());
        assertThat(before.isEmpty()).isTrue();
        Facts<NoteFact> after = before.and(List.of(told(signed("2024-03-01"))));
        assertThat(after.isEmpty()).isFalse();
        assertThat(after.standing()).hasSize(1);
        assertThat(before.isEmpty()).isTrue();
    }

    @Test
    void a_list_without_what_it_does_not_hold_is_the_same() {
        told(signed("2024-03-01"));
        told(signed("2024-03-02"));
        assertThat(facts().without(UUID.randomUUID()).recorded()).isEqualTo(recorded);
        assertThat(facts().without(recorded.get(1).id()).recorded()).containsExactly(recorded.get(0));
    }

    @Test
    void of_two_words_of_one_teller_the_last_counts() {
        Fact<NoteFact> first = told(signed("2024-03-01"), Source.SSDA903);
        Fact<NoteFact> second = told(signed("2024-03-02"), Source.SSDA903).correcting(first.id(), "Sent anew");
        recorded.set(1, second);
        assertThat(facts().chains().get(0).lastBy(Source.SSDA903)).contains(second);
        assertThat(facts().chains().get(0).lastBy(Source.API)).isEmpty();
    }

    @Test
    void a_recording_of_anothers_word_keeps_who_records_and_when() {
        Recording own = new Recording("tester", now, LocalDate.of(2024, 4, 1), Source.API, null);
        assertThat(own.of(Source.SSDA903, "return of 2024"))
                .isEqualTo(new Recording("tester", now, LocalDate.of(2024, 4, 1), Source.SSDA903, "return of 2024"));
    }
}
