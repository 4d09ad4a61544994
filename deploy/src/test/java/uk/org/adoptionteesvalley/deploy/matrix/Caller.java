package uk.org.adoptionteesvalley.deploy.matrix;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.deploy.Part;

/**
 * Somebody who calls, and what is to be thought of the call.
 *
 * @param roles all roles in the token
 * @param council the council in the token, or null
 * @param proof what the authorization is worth
 * @param audience the services that the token is meant for
 * @param authorization the header; null for none
 */
record Caller(
        String name,
        Set<String> roles,
        String council,
        Proof proof,
        Predicate<Part> audience,
        Supplier<String> authorization) {

    static final String OWN = "E06000001";
    static final String OTHER = "E06000004";
    static final String UNKNOWN = "E99999999";
    private static final String OF_A_COUNCIL = "la-";

    /** What an authorization is worth. */
    enum Proof {
        /** Signed, in date, of this realm, of somebody who is there. */
        GOOD,
        /** None, or one that proves nothing, or not any more. */
        NONE,
        /** Good, but the right that it speaks of was taken away since. */
        WITHDRAWN
    }

    /**
     * Roles do not add up (section 6): with a council only a council's roles count, without one only the others.
     */
    Set<String> actingRoles() {
        return roles.stream()
                .filter(role -> role.startsWith(OF_A_COUNCIL) == (council != null))
                .collect(Collectors.toSet());
    }

    boolean actsAs(String role) {
        return actingRoles().contains(role);
    }

    /** How the caller is refused whatever the operation's record is; empty for whoever may call it. */
    Set<Integer> refusal(Part service, Set<String> mayCall) {
        if (proof == Proof.NONE || UNKNOWN.equals(council) || !audience.test(service)) {
            return Set.of(401);
        }
        if (proof == Proof.WITHDRAWN) {
            return Set.of(401, 403);
        }
        return actingRoles().stream().anyMatch(mayCall::contains) ? Set.of() : Set.of(403);
    }

    /** Whether a record of a council, or of none, is the caller's to see. */
    boolean reaches(String councilOfRecord) {
        return councilOfRecord == null || council == null || council.equals(councilOfRecord);
    }

    @Override
    public String toString() {
        return name;
    }
}
