package uk.org.adoptionteesvalley.chassis.access;

import io.quarkus.security.StringPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClients;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.authorization.client.AuthorizationDeniedException;
import org.keycloak.authorization.client.AuthzClient;
import org.keycloak.authorization.client.Configuration;
import org.keycloak.representations.idm.authorization.AuthorizationRequest;
import org.keycloak.representations.idm.authorization.Permission;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** Asks Keycloak's authorization services which resources and scopes of this service a token may use. Fails closed. */
@ApplicationScoped
class KeycloakDecisions {

    private static final Logger LOG = Logger.getLogger(KeycloakDecisions.class);
    private static final int TIMEOUT_MS = 10_000;

    private final URI realmUrl;
    private final String clientId;
    private final String clientSecret;
    private AuthzClient client;

    KeycloakDecisions(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realmUrl,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String clientSecret) {
        this.realmUrl = realmUrl;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    Set<StringPermission> permissionsOf(String accessToken) {
        AuthorizationRequest everything = new AuthorizationRequest();
        everything.setAudience(clientId);
        try {
            return client().authorization(accessToken).getPermissions(everything).stream()
                    .filter(permission -> permission.getScopes() != null)
                    .map(KeycloakDecisions::asPermission)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (AuthorizationDeniedException denied) {
            return Set.of();
        } catch (RuntimeException unreachable) {
            LOG.errorf(
                    "Keycloak gave no authorization decision: %s",
                    unreachable.getClass().getName());
            throw new ProblemException(
                    ProblemType.DEPENDENCY_UNAVAILABLE, "The authorization service does not answer; try again.");
        }
    }

    private static StringPermission asPermission(Permission granted) {
        return new StringPermission(
                granted.getResourceName(), granted.getScopes().toArray(String[]::new));
    }

    /** Made at first use: its constructor asks Keycloak for its metadata, and Keycloak may start after us. */
    private synchronized AuthzClient client() {
        if (client == null) {
            String[] base = realmUrl.toString().split("/realms/", 2);
            RequestConfig timeouts = RequestConfig.custom()
                    .setConnectTimeout(TIMEOUT_MS)
                    .setSocketTimeout(TIMEOUT_MS)
                    .setConnectionRequestTimeout(TIMEOUT_MS)
                    .build();
            client = AuthzClient.create(new Configuration(
                    base[0],
                    base[1],
                    clientId,
                    Map.of("secret", clientSecret),
                    HttpClients.custom()
                            .setDefaultRequestConfig(timeouts)
                            .setMaxConnPerRoute(8)
                            .build()));
        }
        return client;
    }
}
