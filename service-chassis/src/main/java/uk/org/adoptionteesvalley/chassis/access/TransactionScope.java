package uk.org.adoptionteesvalley.chassis.access;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/**
 * Tells PostgreSQL at the start of every transaction, with a proof, whose rows it may show and who is put on record, so
 * that row-level security holds even where a query forgets the council. A transaction without a caller sees no rows.
 */
@ApplicationScoped
public class TransactionScope {

    private static final String ENTER = "select guard.enter(?, ?, ?)";

    private final DataSource dataSource;
    private final CurrentCaller caller;
    private final ScopeProof proofs;
    private final TransactionManager transactions;

    TransactionScope(DataSource dataSource, CurrentCaller caller, ScopeProof proofs, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.proofs = proofs;
        this.transactions = transactions;
    }

    /**
     * Where the scope cannot be set there must be no transaction: left open, it would wait on this thread for the next
     * request.
     */
    void begun(@Observes @Priority(BeforeCommit.FIRST + 1) @Initialized(TransactionScoped.class) Object transaction)
            throws SystemException {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        try {
            enter(dataSource, proofs.of(caller.get()));
        } catch (SQLException failure) {
            transactions.rollback();
            throw new IllegalStateException("The scope of a transaction cannot be set", failure);
        } catch (RuntimeException failure) {
            transactions.rollback();
            throw failure;
        }
    }

    /** By JDBC itself: it is the first statement of every transaction of every request. */
    static void enter(DataSource dataSource, ScopeProof.Proof proof) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, proof.said());
            statement.setLong(2, proof.at());
            statement.setBytes(3, proof.proof());
            statement.execute();
        }
    }
}
