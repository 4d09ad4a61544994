package uk.org.adoptionteesvalley.chassis.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.notes.Note;

@ChassisTest
class FeedIntakeResourceTest {

    private static final String POISON = "poison";

    @Inject
    FeedIntake intake;

    @Inject
    FeedCursors cursors;

    @Inject
    EntityManager entityManager;

    @Inject
    CurrentCaller caller;

    @Test
    void a_batch_is_applied_together_with_its_cursor_or_not_at_all() {
        String before = cursors.position("test").event();
        long notes = notes();
        assertThatThrownBy(() -> intake.take("test", List.of(event("101", "good"), event("102", POISON))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(cursors.position("test").event()).isEqualTo(before);
        assertThat(notes()).isEqualTo(notes);

        intake.take("test", List.of(event("101", "good"), event("102", "good")));
        assertThat(cursors.position("test").event()).isEqualTo("102");
        assertThat(notes()).isEqualTo(notes + 2);
    }

    @Test
    void a_batch_that_another_instance_has_taken_is_dropped() {
        String before = cursors.position("test").event();
        assertThat(cursors.apply("test", before, List.of(event("201", "good")))).isTrue();
        long notes = notes();
        assertThat(cursors.apply("test", before, List.of(event("201", "good")))).isFalse();
        assertThat(notes()).isEqualTo(notes);
    }

    @Test
    void the_reader_writes_for_every_council_though_a_council_asked_and_the_asker_stays_who_it_was() {
        Caller lead = new Caller("lead", "test", java.util.Set.of("la-adoption-lead"), "E06000005");
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
        return new FeedEvent(
                id,
                "test",
                "note.v1",
                UUID.randomUUID().toString(),
                OffsetDateTime.parse("2024-10-01T12:00:00Z"),
                JsonNodeFactory.instance.textNode(text));
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

        @Override
        public void apply(FeedEvent event) {
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
