package uk.org.adoptionteesvalley.chassis.keycloak;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * Asks Keycloak's authorization services what a token may do here and who bears it now. Fails closed, within two seconds,
 * and at once while Keycloak stands still.
 */
@ApplicationScoped
class KeycloakDecisions {

    private static final long ASKED_AGAIN_AFTER_MILLIS = 2_000;

    private final Realm realm;
    private final String service;

    KeycloakDecisions(Realm realm, @ConfigProperty(name = "quarkus.oidc.client-id") String service) {
        this.realm = realm;
        this.service = service;
    }

    @CircuitBreaker(
            requestVolumeThreshold = 4,
            failureRatio = 0.75,
            delay = ASKED_AGAIN_AFTER_MILLIS,
            skipOn = AuthenticationFailedException.class)
    Uni<Decision> decide(String accessToken) {
        return realm.decision(accessToken, service)
                .map(answer -> Decision.of(answer.statusCode(), answer.bodyAsString()));
    }
}
