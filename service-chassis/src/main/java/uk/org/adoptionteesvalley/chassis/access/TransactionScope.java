package uk.org.adoptionteesvalley.chassis.access;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/**
 * Tells PostgreSQL at the start of every transaction whose rows it may show, so that row-level security holds even
 * where a query forgets the council. A transaction without a caller sees no rows.
 */
@ApplicationScoped
public class TransactionScope {

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final TransactionManager transactions;

    TransactionScope(EntityManager entityManager, CurrentCaller caller, TransactionManager transactions) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.transactions = transactions;
    }

    /**
     * Where the scope cannot be set there must be no transaction: left open, it would wait on this thread for the next
     * request.
     */
    void begun(@Observes @Priority(BeforeCommit.FIRST + 1) @Initialized(TransactionScoped.class) Object transaction)
            throws SystemException {
        try {
            entityManager
                    .createNativeQuery("select set_config('app.council', :scope, true)", String.class)
                    .setParameter("scope", scope())
                    .getSingleResult();
        } catch (RuntimeException failure) {
            transactions.rollback();
            throw failure;
        }
    }

    private String scope() {
        return Arc.container().requestContext().isActive() ? caller.get().scope() : Caller.NOTHING;
    }
}
