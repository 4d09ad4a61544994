package uk.org.adoptionteesvalley.chassis.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/**
 * Gives the identity the permissions that Keycloak's authorization services grant to its token. It is asked once for a
 * token, and again when {@link KnownTokens} no longer knows it.
 */
@ApplicationScoped
public class KeycloakPermissions implements SecurityIdentityAugmentor {

    private final KeycloakDecisions decisions;

    KeycloakPermissions(KeycloakDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || token == null) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> with(identity, token, decisions.permissionsOf(token.getToken())));
    }

    /** Made anew, without the attributes: one of them is the request, and the identity outlives it. */
    private static SecurityIdentity with(
            SecurityIdentity identity, AccessTokenCredential token, Set<StringPermission> permissions) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredential(token)
                .addAttribute(CurrentCaller.KNOWN, callerOf(identity))
                .addPermissionChecker(required -> Uni.createFrom().item(anyImplies(permissions, required)))
                .build();
    }

    private static Caller callerOf(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Caller.of(token, identity.getRoles())
                : Caller.NOBODY;
    }

    private static boolean anyImplies(Set<StringPermission> permissions, Permission required) {
        return permissions.stream().anyMatch(permission -> permission.implies(required));
    }
}
