package uk.org.adoptionteesvalley.chassis.rights;

import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.caller.Caller;

/**
 * Who may call one operation, and what they see by it.
 *
 * @param operation the operation's id, as in the API's documents
 * @param permissions the permissions of which one is needed, as Keycloak knows them; none closes the operation to all
 * @param roles the roles that hold one
 * @param rows whose records they reach by it
 * @param namedTo the roles to which the answer shows a person's name, date of birth or the council's own id
 * @param audited what is kept of each call
 */
public record Right(
        String operation,
        Set<String> permissions,
        List<String> roles,
        Rows rows,
        Set<String> namedTo,
        Audited audited) {

    /** Whether the answer shows names to this caller: one role of theirs, by itself, calls the operation and sees them. */
    public boolean showsNamesTo(Caller caller) {
        return roles.stream().anyMatch(role -> namedTo.contains(role) && caller.has(role));
    }

    /** What is kept of each call of an operation. */
    public enum Audited {
        /** An entry: who, when, which records. */
        ENTRY,
        /** An entry and, once the record is locked, the purpose that the caller must state. */
        PURPOSE,
        /** Nothing: no person's record is touched. */
        NONE
    }

    /** Whose records an operation reaches. */
    public enum Rows {
        /** The caller's own council's; all councils' for agency people. */
        COUNCIL,
        /** The agency's own, of no council. */
        AGENCY,
        /** All councils', whoever calls: services among themselves. */
        ALL,
        /** No person's record. */
        NONE
    }
}
