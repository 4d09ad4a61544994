package uk.org.adoptionteesvalley.chassis.database;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away, or that asks to be tried again, from a statement that is wrong. */
public final class DatabaseFailure {

    /** Serialisation failure and deadlock, too many connections, lock not available, shut down or starting up. */
    private static final Set<String> TRY_AGAIN = Set.of("40", "53", "55", "57");

    private DatabaseFailure() {}

    /** SQL states 08 (connection) and 57P (shut down, starting up); the pool's own time-out has none. */
    public static boolean isAway(Throwable failure) {
        String state = stateOf(failure);
        return state != null && (state.isEmpty() || state.startsWith("08") || state.startsWith("57P"));
    }

    /** Whether the same work may succeed when it is tried again. */
    public static boolean isPassing(Throwable failure) {
        String state = stateOf(failure);
        return isAway(failure) || state != null && state.length() > 1 && TRY_AGAIN.contains(state.substring(0, 2));
    }

    /** The SQL state behind a failure: null where no database is behind it, empty where the database gave none. */
    private static String stateOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() == null ? "" : sql.getSQLState();
            }
        }
        return null;
    }
}
