package uk.org.adoptionteesvalley.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.notes.Note;

@ChassisTest
class RowLevelSecurityResourceTest {

    private static final Caller HARTLEPOOL = new Caller("h", "test", Set.of("la-social-worker"), "E06000001");
    private static final Caller DARLINGTON = new Caller("d", "test", Set.of("la-social-worker"), "E06000005");
    private static final Caller AGENCY = new Caller("a", "test", Set.of("atv-manager"), null);
    private static final Caller BOARD = new Caller("b", "test", Set.of("board-member"), null);
    private static final Caller COUNCIL_PERSON_WITHOUT_COUNCIL =
            new Caller("n", "test", Set.of("la-social-worker"), null);

    @Inject
    EntityManager entityManager;

    @Inject
    CurrentCaller caller;

    @Test
    void a_query_that_forgets_the_council_shows_only_what_the_caller_may_see() {
        as(HARTLEPOOL, () -> write("E06000001"));
        assertThat(as(HARTLEPOOL, this::count)).isPositive();
        assertThat(as(AGENCY, this::count)).isPositive();
        assertThat(as(DARLINGTON, () -> countOf("E06000001"))).isZero();
        assertThat(as(BOARD, this::count)).isZero();
        assertThat(as(COUNCIL_PERSON_WITHOUT_COUNCIL, this::count)).isZero();
        assertThat(as(Caller.NOBODY, this::count)).isZero();
    }

    @Test
    void work_without_a_request_sees_no_row() {
        as(HARTLEPOOL, () -> write("E06000001"));
        assertThat(QuarkusTransaction.requiringNew().call(this::count)).isZero();
    }

    @Test
    void a_row_cannot_be_written_for_another_council() {
        assertThatThrownBy(() -> as(HARTLEPOOL, () -> write("E06000005")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_scope_of_one_transaction_does_not_leak_into_the_next_on_the_same_connection() {
        as(AGENCY, this::count);
        for (int i = 0; i < 20; i++) {
            assertThat(as(BOARD, this::count)).isZero();
        }
    }

    @Test
    void the_application_cannot_change_what_is_only_added_to() {
        assertThatThrownBy(() -> as(AGENCY, () -> entityManager
                        .createNativeQuery("update guard.audit_entry set outcome = 'DONE'")
                        .executeUpdate()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> as(AGENCY, () -> entityManager
                        .createNativeQuery("delete from feed_event")
                        .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    private Long write(String council) {
        Note note = new Note();
        note.localAuthority = council;
        note.text = "Testchild-Beta";
        entityManager.persist(note);
        entityManager.flush();
        return 1L;
    }

    private Long count() {
        return (Long) entityManager
                .createNativeQuery("select count(*) from note", Long.class)
                .getSingleResult();
    }

    private Long countOf(String council) {
        return (Long) entityManager
                .createNativeQuery("select count(*) from note where local_authority = :council", Long.class)
                .setParameter("council", council)
                .getSingleResult();
    }

    private <T> T as(Caller who, Supplier<T> work) {
        var context = Arc.container().requestContext();
        boolean started = !context.isActive();
        if (started) {
            context.activate();
        }
        try {
            caller.actAs(who);
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            if (started) {
                context.terminate();
            } else {
                caller.actAs(null);
            }
        }
    }
}
