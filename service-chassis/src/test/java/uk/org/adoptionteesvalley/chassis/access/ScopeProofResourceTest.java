package uk.org.adoptionteesvalley.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.caller.Caller;

/** What somebody can do who sends any statement that he likes as the application's user. */
@ChassisTest
class ScopeProofResourceTest {

    private static final Caller HARTLEPOOL = new Caller("h", "test", Set.of("la-social-worker"), "E06000001");
    private static final Caller DARLINGTON = new Caller("d", "test", Set.of("la-social-worker"), "E06000005");
    private static final Caller AGENCY = new Caller("a", "test", Set.of("atv-manager"), null);

    @Inject
    AgroalDataSource database;

    @Inject
    ScopeProof proofs;

    private Connection connection;

    @BeforeEach
    void a_row_of_hartlepools() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        enter(proofs.of(HARTLEPOOL));
        send("insert into note (id, version, local_authority, text) values ('" + UUID.randomUUID()
                + "', 0, 'E06000001', 'Testchild-Gamma')");
        connection.commit();
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void a_proven_caller_sees_its_rows() throws SQLException {
        enter(proofs.of(HARTLEPOOL));
        assertThat(rows()).isPositive();
    }

    @Test
    void a_proven_caller_of_another_council_sees_none() throws SQLException {
        enter(proofs.of(DARLINGTON));
        assertThat(rows()).isZero();
    }

    @Test
    void nobody_is_entered_without_a_proof() {
        ScopeProof.Proof proof = proofs.of(AGENCY);
        assertThatThrownBy(() -> enter(new ScopeProof.Proof(proof.said(), proof.at(), new byte[32])))
                .hasMessageContaining("not proven");
        assertThatThrownBy(() -> {
                    connection.rollback();
                    enter(new ScopeProof.Proof(proof.said(), proof.at(), null));
                })
                .hasMessageContaining("not proven");
    }

    @Test
    void one_callers_proof_proves_no_other_caller() {
        ScopeProof.Proof other = proofs.of(DARLINGTON);
        assertThatThrownBy(() -> enter(new ScopeProof.Proof(proofs.of(AGENCY).said(), other.at(), other.proof())))
                .hasMessageContaining("not proven");
    }

    @Test
    void a_proof_ends() {
        assertThatThrownBy(() -> enter(proofs.of(AGENCY, Instant.now().minusSeconds(90))))
                .hasMessageContaining("stale");
        assertThatThrownBy(() -> {
                    connection.rollback();
                    enter(proofs.of(AGENCY, Instant.now().plusSeconds(90)));
                })
                .hasMessageContaining("stale");
    }

    @Test
    void a_transaction_has_one_caller() throws SQLException {
        enter(proofs.of(DARLINGTON));
        assertThatThrownBy(() -> enter(proofs.of(AGENCY))).hasMessageContaining("stands");
    }

    @Test
    void a_scope_that_is_set_by_hand_shows_no_row() throws SQLException {
        enter(proofs.of(DARLINGTON));
        send("set local app.council = '*'");
        send("set local app.caller = E'*\\na\\ntest\\natv-manager'");
        assertThat(rows()).isZero();
    }

    @Test
    void the_seal_of_an_earlier_transaction_is_void() throws SQLException {
        enter(proofs.of(AGENCY));
        send("select set_config('mine.caller', current_setting('app.caller'), false),"
                + " set_config('mine.seal', current_setting('app.seal'), false)");
        assertThat(rows()).isPositive();
        connection.commit();
        send("select set_config('app.caller', current_setting('mine.caller'), true),"
                + " set_config('app.seal', current_setting('mine.seal'), true)");
        assertThat(rows()).isZero();
    }

    @Test
    void the_keys_are_read_by_nobody() {
        assertThatThrownBy(() -> send("select * from guard.key")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> {
                    connection.rollback();
                    send("select guard.seal_of('*', '')");
                })
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> {
                    connection.rollback();
                    send("select guard.set_application_key('mine')");
                })
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_caller_with_a_line_break_in_its_name_is_not_signed_for() {
        assertThatThrownBy(() -> proofs.of(new Caller("d\natv", "test", Set.of(), "E06000005")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void enter(ScopeProof.Proof proof) throws SQLException {
        try (var statement = connection.prepareStatement("select guard.enter(?, ?, ?)")) {
            statement.setString(1, proof.said());
            statement.setLong(2, proof.at());
            statement.setBytes(3, proof.proof());
            statement.execute();
        }
    }

    private void send(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rows() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from note where local_authority = 'E06000001'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
