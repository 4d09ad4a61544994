package uk.org.adoptionteesvalley.chassis.audit;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.org.adoptionteesvalley.chassis.access.BeforeCommit;

/**
 * Writes the audit entries (AAR 2005 reg 39 and NMS 27: who had access to a record, and when). A call that succeeds is
 * written in its own transaction, so that no change and no sight of a record exists without its entry; a refusal is
 * written by itself. Who and when are not told here: the database takes them from the transaction's proven caller and
 * its own clock, and it counts a refusal that is repeated.
 */
@ApplicationScoped
class AuditLog {

    private static final String DONE = "DONE";
    private static final String RECORD = "select guard.record(?, cast(? as uuid[]), ?, ?, ?)";

    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final AuditTrail trail;

    AuditLog(DataSource dataSource, TransactionManager transactions, AuditTrail trail) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.trail = trail;
    }

    void begun(@Observes @Priority(BeforeCommit.FIRST) @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive() && trail.isOwed()) {
            BeforeCommit.run(transactions, this::writeIfOwed, trail::settled);
        }
    }

    private void writeIfOwed() {
        if (trail.isOwed()) {
            write(DONE);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(int status) {
        write("REFUSED " + status);
        trail.settled();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done() {
        write(DONE);
        trail.settled();
    }

    private void write(String outcome) {
        write(trail.operation(), trail.records(), trail.purpose(), outcome, 1);
    }

    /** A refusal of callers who are nobody, as often as it was counted; in a transaction of such a caller. */
    void refusedToNobody(String operation, int times) {
        write(operation, AuditTrail.NO_RECORDS, null, "REFUSED 401", times);
    }

    /** By JDBC itself: it is a statement of every request. */
    private void write(String operation, String records, String purpose, String outcome, int times) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement entry = connection.prepareStatement(RECORD)) {
            entry.setString(1, operation);
            entry.setString(2, records);
            entry.setString(3, purpose);
            entry.setString(4, outcome);
            entry.setInt(5, times);
            entry.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("An audit entry cannot be written", failure);
        }
    }
}
