package uk.org.adoptionteesvalley.chassis.rights;

import java.util.List;
import java.util.Set;

/**
 * Who may call one operation, and what they see by it.
 *
 * @param operation the operation's id, as in the API's documents
 * @param permissions the permissions of which one is needed, as Keycloak knows them; none closes the operation to all
 * @param roles the roles that hold one
 * @param rows whose records they reach by it
 * @param names whether the answer can hold a person's name
 */
public record Right(String operation, Set<String> permissions, List<String> roles, Rows rows, boolean names) {

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
