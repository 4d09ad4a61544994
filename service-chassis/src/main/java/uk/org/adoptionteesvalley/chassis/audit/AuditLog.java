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
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import uk.org.adoptionteesvalley.chassis.access.BeforeCommit;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/**
 * Writes the audit entries (AAR 2005 reg 39 and NMS 27: who had access to a record, and when). A call that succeeds is
 * written in its own transaction, so that no change and no sight of a record exists without its entry; a refusal is
 * written by itself.
 */
@ApplicationScoped
class AuditLog {

    private static final String DONE = "DONE";
    private static final String WRITE = """
            insert into audit_entry (id, at, subject, client, roles, local_authority, operation, records, outcome)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?)
            """;

    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final CurrentCaller caller;
    private final AuditTrail trail;
    private final Clock clock;

    AuditLog(
            DataSource dataSource,
            TransactionManager transactions,
            CurrentCaller caller,
            AuditTrail trail,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
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

    /** By JDBC itself: it is a statement of every request. */
    private void write(String outcome) {
        Caller who = caller.get();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement entry = connection.prepareStatement(WRITE)) {
            entry.setObject(1, Ids.next());
            entry.setObject(2, OffsetDateTime.now(clock));
            entry.setString(3, who.subject());
            entry.setString(4, who.client());
            entry.setString(5, String.join(" ", who.roles().stream().sorted().toList()));
            entry.setString(6, who.localAuthority());
            entry.setString(7, trail.operation());
            entry.setString(8, trail.records());
            entry.setString(9, outcome);
            entry.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("An audit entry cannot be written", failure);
        }
    }
}
