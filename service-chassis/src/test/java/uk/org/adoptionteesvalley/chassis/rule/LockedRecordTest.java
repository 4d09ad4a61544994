package uk.org.adoptionteesvalley.chassis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Sent;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Signed;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Written;

/** A note that is sent is locked, but for the sending itself. */
class LockedRecordTest {

    private static final FactKinds<NoteFact> KINDS = FactKinds.of(NoteFact.class);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final LockedRecord<NoteFact> LOCKED = new LockedRecord<>(
            KINDS, facts -> !facts.all(Sent.class).isEmpty(), Set.of(Sent.class), "The note is sent");

    private final Subject note = new Subject() {

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

    private Recording recording(Source source) {
        return new Recording("tester", now, DAY, source, null);
    }

    private Fact<NoteFact> told(NoteFact body, Source source) {
        now = now.plusSeconds(60);
        return atTheSameMoment(body, source);
    }

    private Fact<NoteFact> atTheSameMoment(NoteFact body, Source source) {
        Fact<NoteFact> fact = Fact.told(KINDS, note, body, recording(source));
        recorded.add(fact);
        return fact;
    }

    private void sent() {
        told(new Sent(DAY), Source.API);
    }

    private void takenBack(Fact<NoteFact> wrong) {
        now = now.plusSeconds(60);
        recorded.add(Fact.takingBack(wrong, "never was", recording(Source.API)));
    }

    private List<String> messages() {
        Judgement judgement = new Judgement();
        LOCKED.judge(Facts.of(recorded), judgement);
        return judgement.broken().stream()
                .map(each -> each.violation().message())
                .toList();
    }

    private void assertRefused() {
        assertThat(messages()).singleElement().asString().startsWith("The note is sent");
    }

    @Test
    void an_empty_record_and_an_open_one_take_everything() {
        assertThat(messages()).isEmpty();
        told(new Written("a"), Source.API);
        assertThat(messages()).isEmpty();
    }

    @Test
    void what_locks_does_not_refuse_itself() {
        sent();
        assertThat(messages()).isEmpty();
    }

    @Test
    void what_is_recorded_with_it_is_not_refused() {
        told(new Written("a"), Source.API);
        sent();
        atTheSameMoment(new Signed(DAY), Source.API);
        assertThat(messages()).isEmpty();
    }

    @Test
    void after_it_a_person_adds_nothing() {
        sent();
        told(new Signed(DAY), Source.API);
        assertRefused();
    }

    @Test
    void after_it_a_person_corrects_nothing() {
        Fact<NoteFact> wrong = told(new Written("a"), Source.API);
        sent();
        recorded.add(told(new Written("b"), Source.API).correcting(wrong.id(), "wrong"));
        recorded.remove(recorded.size() - 2);
        assertRefused();
    }

    @Test
    void after_it_a_person_takes_nothing_back() {
        Fact<NoteFact> wrong = told(new Written("a"), Source.API);
        sent();
        takenBack(wrong);
        assertRefused();
    }

    @Test
    void the_named_kind_is_still_corrected_and_taken_back() {
        Fact<NoteFact> sending = told(new Sent(DAY), Source.API);
        recorded.add(told(new Sent(DAY.minusDays(1)), Source.API).correcting(sending.id(), "wrong"));
        recorded.remove(recorded.size() - 2);
        assertThat(messages()).isEmpty();
        takenBack(recorded.get(recorded.size() - 1));
        assertThat(messages()).isEmpty();
    }

    @Test
    void a_return_and_another_service_tell_what_they_will() {
        sent();
        told(new Signed(DAY), Source.SSDA903);
        assertThat(messages()).isEmpty();
        told(new Signed(DAY), Source.SERVICE);
        assertThat(messages()).isEmpty();
    }

    @Test
    void the_order_of_the_log_counts_and_not_a_clock_that_is_behind() {
        sent();
        now = now.minusSeconds(600);
        told(new Signed(DAY), Source.API);
        assertRefused();
    }

    @Test
    void what_was_let_in_under_a_lock_before_excuses_nothing_that_comes_after() {
        sent();
        told(new Signed(DAY), Source.API);
        Judgement before = new Judgement();
        LOCKED.judge(Facts.of(recorded), before);
        told(new Signed(DAY), Source.API);
        Judgement after = new Judgement();
        LOCKED.judge(Facts.of(recorded), after);
        assertThat(after.since(before)).hasSize(1);
    }
}
