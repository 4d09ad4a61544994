package uk.org.adoptionteesvalley.chassis.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.time.Duration;
import java.util.Set;

/**
 * Gives the identity the permissions that Keycloak's authorization services grant to its token, asked once per token
 * and kept no longer than thirty seconds: a call to Keycloak on every request would cost more than the request, and a
 * withdrawn right must not outlive the half minute.
 */
@ApplicationScoped
public class KeycloakPermissions implements SecurityIdentityAugmentor {

    private static final Duration KEPT_FOR = Duration.ofSeconds(30);
    private static final int TOKENS_KEPT = 10_000;

    private final KeycloakDecisions decisions;
    private final Cache<String, Set<StringPermission>> granted = Caffeine.newBuilder()
            .expireAfterWrite(KEPT_FOR)
            .maximumSize(TOKENS_KEPT)
            .build();

    KeycloakPermissions(KeycloakDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || token == null) {
            return Uni.createFrom().item(identity);
        }
        Set<StringPermission> known = granted.getIfPresent(token.getToken());
        if (known != null) {
            return Uni.createFrom().item(with(identity, known));
        }
        return context.runBlocking(() -> with(identity, granted.get(token.getToken(), decisions::permissionsOf)));
    }

    private static SecurityIdentity with(SecurityIdentity identity, Set<StringPermission> permissions) {
        return QuarkusSecurityIdentity.builder(identity)
                .addPermissionChecker(required -> Uni.createFrom().item(anyImplies(permissions, required)))
                .build();
    }

    private static boolean anyImplies(Set<StringPermission> permissions, Permission required) {
        return permissions.stream().anyMatch(permission -> permission.implies(required));
    }
}
