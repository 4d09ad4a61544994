package uk.org.adoptionteesvalley.chassis.access;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.IntConsumer;

/**
 * Work that belongs to the end of a transaction and to the transaction itself. It runs before Hibernate gives its
 * connection back, and not at all where the transaction is rolled back.
 */
public final class BeforeCommit implements Synchronization {

    /** Priority of an observer of a transaction's beginning that must register before Hibernate does. */
    public static final int FIRST = 1;

    private final Runnable work;
    private final IntConsumer afterwards;

    private BeforeCommit(Runnable work, IntConsumer afterwards) {
        this.work = work;
        this.afterwards = afterwards;
    }

    public static void run(TransactionManager transactions, Runnable work) {
        run(transactions, work, () -> {});
    }

    /** Runs the work before the commit, and tells when the commit has been made. */
    public static void run(TransactionManager transactions, Runnable work, Runnable committed) {
        try {
            transactions.getTransaction().registerSynchronization(new BeforeCommit(work, status -> {
                if (status == Status.STATUS_COMMITTED) {
                    committed.run();
                }
            }));
        } catch (RollbackException | SystemException gone) {
            throw new IllegalStateException("The transaction can no longer be committed", gone);
        }
    }

    @Override
    public void beforeCompletion() {
        work.run();
    }

    @Override
    public void afterCompletion(int status) {
        afterwards.accept(status);
    }
}
