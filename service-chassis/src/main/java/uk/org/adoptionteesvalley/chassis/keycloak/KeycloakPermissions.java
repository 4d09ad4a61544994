package uk.org.adoptionteesvalley.chassis.keycloak;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.rights.RightsTable;

/**
 * Gives the identity the permissions that Keycloak's authorization services grant to its token now, as far as a role in
 * which it acts holds them by the table of rights. Keycloak is asked once for a token, and again when
 * {@link KnownTokens} no longer knows it.
 */
@ApplicationScoped
public class KeycloakPermissions implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(KeycloakPermissions.class);

    private final KeycloakDecisions decisions;
    private final Set<String> councils;
    private final RightsTable rights;

    KeycloakPermissions(KeycloakDecisions decisions, AgencyProfile agency) {
        this.decisions = decisions;
        this.councils = Set.copyOf(agency.councils().keySet());
        this.rights = RightsTable.read();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || token == null || !(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return Uni.createFrom().item(identity);
        }
        return decisions
                .decide(token.getToken())
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .transform(KeycloakPermissions::unavailable)
                .map(decision -> with(identity, token, decision, callerOf(claims, identity.getRoles(), decision)));
    }

    /** Made anew, without the attributes: one of them is the request, and the identity outlives it. */
    private SecurityIdentity with(
            SecurityIdentity identity, AccessTokenCredential token, Decision decision, Caller caller) {
        Set<StringPermission> permissions = rights.permissionsOf(caller.roles()).stream()
                .filter(decision.permissions()::contains)
                .map(KeycloakPermissions::asPermission)
                .collect(Collectors.toUnmodifiableSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(caller.roles())
                .addCredential(token)
                .addAttribute(CurrentCaller.KNOWN, caller)
                .addPermissionChecker(required -> Uni.createFrom().item(anyImplies(permissions, required)))
                .build();
    }

    /** Whoever is nothing here any more is known by the token alone, for the record of the refusal. */
    private Caller callerOf(JsonWebToken token, Set<String> roles, Decision now) {
        Caller caller = Caller.of(token, now.granted() ? both(roles, now.roles()) : roles);
        String council = caller.localAuthority();
        if (council != null && !councils.contains(council)) {
            throw new AuthenticationFailedException("The token's council is none of the agency's");
        }
        if (now.granted() && !Objects.equals(council, now.localAuthority())) {
            throw new AuthenticationFailedException("The token's council is no longer its bearer's");
        }
        return caller;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static StringPermission asPermission(String granted) {
        String[] parts = granted.split(":", 2);
        return new StringPermission(parts[0], parts[1]);
    }

    private static boolean anyImplies(Set<StringPermission> permissions, Permission required) {
        return permissions.stream().anyMatch(permission -> permission.implies(required));
    }

    private static ProblemException unavailable(Throwable failure) {
        LOG.errorf(
                "Keycloak gave no authorization decision: %s",
                failure.getClass().getName());
        return new ProblemException(
                ProblemType.DEPENDENCY_UNAVAILABLE, "The authorization service does not answer; try again.");
    }
}
