package uk.org.adoptionteesvalley.chassis.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.notes.Note;

@ChassisTest
class FeedIntakeResourceTest {

    private static final String POISON = "poison";
    private static final String AWAY = "away";
    private static final OffsetDateTime AT = OffsetDateTime.parse("2024-10-01T12:00:00Z");

    @Inject
    FeedIntake intake;

    @Inject
    FeedCursors cursors;

    @Inject
    FeedBatches batches;

    @Inject
    SetAsideEvents setAside;

    @Inject
    NoteKeeper keeper;

    @Inject
    EntityManager entityManager;

    @Inject
    CurrentCaller caller;

    @Test
    void a_batch_is_applied_together_with_its_cursor() {
        long notes = notes();
        intake.take("test", List.of(event("101", "good"), event("102", "good")));
        assertThat(cursors.position("test").event()).isEqualTo("102");
        assertThat(notes()).isEqualTo(notes + 2);
    }

    @Test
    void an_event_that_cannot_be_applied_is_set_aside_and_does_not_stop_the_rest() {
        long notes = notes();
        FeedEvent poison = event("112", POISON);
        intake.take("test", List.of(event("111", "good"), poison, event("113", "good")));
        assertThat(cursors.position("test").event()).isEqualTo("113");
        assertThat(notes()).isEqualTo(notes + 2);
        assertThat(waiting()).containsEntry("test", 1L);

        intake.take("test", List.of(event("114", "good", poison.subject())));
        assertThat(waiting()).doesNotContainKey("test");
    }

    @Test
    void a_database_that_is_away_sets_nothing_aside() {
        String before = cursors.position("test").event();
        assertThatThrownBy(() -> intake.take("test", List.of(event("121", AWAY))))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(cursors.position("test").event()).isEqualTo(before);
        assertThat(waiting()).doesNotContainKey("test");
    }

    @Test
    void an_event_of_an_unknown_type_is_passed_over() {
        long notes = notes();
        FeedEvent other = new FeedEvent(
                "131", "test", "other.v9", UUID.randomUUID().toString(), AT, JsonNodeFactory.instance.textNode("good"));
        intake.take("test", List.of(other));
        assertThat(cursors.position("test").event()).isEqualTo("131");
        assertThat(notes()).isEqualTo(notes);
    }

    @Test
    void of_several_events_of_one_subject_only_the_last_is_handed_on() {
        long notes = notes();
        String subject = UUID.randomUUID().toString();
        intake.take("test", List.of(event("141", "first", subject), event("142", "last", subject)));
        assertThat(notes()).isEqualTo(notes + 1);
        assertThat(keeper.lastKept()).isEqualTo("last");
    }

    @Test
    void a_batch_that_another_instance_has_taken_is_dropped() {
        String before = cursors.position("test").event();
        assertThat(batches.apply("test", before, List.of(event("201", "good")))).isTrue();
        long notes = notes();
        assertThat(batches.apply("test", before, List.of(event("201", "good")))).isFalse();
        assertThat(notes()).isEqualTo(notes);
    }

    @Test
    void the_reader_writes_for_every_council_though_a_council_asked_and_the_asker_stays_who_it_was() {
        Caller lead = new Caller("lead", "test", Set.of("la-adoption-lead"), "E06000005");
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actAs(lead);
            intake.take("test", List.of(event("301", "good")));
            assertThat(caller.get()).isEqualTo(lead);
        } finally {
            context.terminate();
        }
    }

    private static FeedEvent event(String id, String text) {
        return event(id, text, UUID.randomUUID().toString());
    }

    private static FeedEvent event(String id, String text, String subject) {
        return new FeedEvent(id, "test", "note.v1", subject, AT, JsonNodeFactory.instance.textNode(text));
    }

    private Map<String, Long> waiting() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actAs(Caller.background("test"));
            return setAside.waiting();
        } finally {
            context.terminate();
        }
    }

    private long notes() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actAs(Caller.background("test"));
            return QuarkusTransaction.requiringNew().call(() -> (Long) entityManager
                    .createNativeQuery("select count(*) from note", Long.class)
                    .getSingleResult());
        } finally {
            context.terminate();
        }
    }

    /** Keeps each event as a note of Hartlepool's. */
    @ApplicationScoped
    static class NoteKeeper implements FeedConsumer {

        @Inject
        EntityManager entityManager;

        @Override
        public String source() {
            return "test";
        }

        private volatile String lastKept;

        String lastKept() {
            return lastKept;
        }

        @Override
        public Set<String> types() {
            return Set.of("note.v1");
        }

        @Override
        public void apply(List<FeedEvent> latest) {
            latest.forEach(this::apply);
        }

        private void apply(FeedEvent event) {
            lastKept = event.data().asText();
            if (event.data().asText().equals(AWAY)) {
                throw new IllegalStateException(new SQLException("gone", "08006"));
            }
            if (event.data().asText().equals(POISON)) {
                throw new IllegalStateException("cannot be applied");
            }
            Note note = new Note();
            note.localAuthority = "E06000001";
            note.text = event.data().asText();
            entityManager.persist(note);
        }
    }
}
