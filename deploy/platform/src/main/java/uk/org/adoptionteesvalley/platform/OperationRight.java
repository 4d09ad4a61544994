package uk.org.adoptionteesvalley.platform;

import java.util.List;

/**
 * One row of a service's table of rights, as it is written.
 *
 * @param operation the operation's id, as in the service's API document
 * @param permissions the permissions of which one is needed, each a resource and a scope ({@code child:read})
 * @param roles the roles that may call it
 * @param rows whose records it reaches: {@code COUNCIL}, {@code AGENCY}, {@code ALL} or {@code NONE}
 * @param names to whom it shows names: {@code yes} (to all its roles), {@code no}, or the roles
 * @param audited what is kept of a call: {@code ENTRY}, {@code PURPOSE} or {@code NONE}
 */
public record OperationRight(
        String operation, List<String> permissions, List<String> roles, String rows, String names, String audited) {}
