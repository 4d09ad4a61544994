package uk.org.adoptionteesvalley.chassis.caller;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is calling: the user or client, the roles in which it acts and, for council people and council systems, the
 * council. Roles do not add up: whoever has a council acts in a council's roles alone, whoever has none in none of them.
 *
 * @param subject the stable id of the user or service account
 * @param client the client that the token was issued to
 * @param roles the realm roles that count
 * @param localAuthority GSS code of the caller's council, or null for agency people and services
 */
public record Caller(String subject, String client, Set<String> roles, String localAuthority) {

    /** The scope that sees every council's rows. */
    public static final String ALL_COUNCILS = "*";

    /** The scope that sees no row. */
    public static final String NOTHING = "";

    /** The nobody that stands where no caller is known. */
    public static final Caller NOBODY = new Caller("nobody", "", Set.of(), null);

    private static final String SERVICE = "service";
    private static final String OF_A_COUNCIL = "la-";
    private static final String COUNCIL_CLAIM = "local_authority";

    public Caller {
        boolean ofACouncil = localAuthority != null;
        roles = roles.stream()
                .filter(role -> role.startsWith(OF_A_COUNCIL) == ofACouncil)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose a token is that was found good. */
    public static Caller of(JsonWebToken token, Set<String> roles) {
        return new Caller(
                token.getSubject(),
                token.<String>claim("azp").orElse(""),
                roles,
                token.claim(COUNCIL_CLAIM)
                        .map(Object::toString)
                        .filter(council -> !council.isBlank())
                        .orElse(null));
    }

    public static Caller background(String name) {
        return new Caller(name, name, Set.of(SERVICE), null);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The rows that this caller may see: one council's, all, or none. A council in the token always narrows. */
    public String scope() {
        if (localAuthority != null) {
            return localAuthority;
        }
        return roles.stream().anyMatch(Caller::isAgencyWide) ? ALL_COUNCILS : NOTHING;
    }

    public boolean maySee(String council) {
        return scope().equals(ALL_COUNCILS) || scope().equals(council);
    }

    private static boolean isAgencyWide(String role) {
        return role.equals(SERVICE) || role.startsWith("atv-");
    }
}
