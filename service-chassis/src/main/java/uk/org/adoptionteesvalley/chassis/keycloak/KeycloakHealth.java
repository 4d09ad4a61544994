package uk.org.adoptionteesvalley.chassis.keycloak;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while Keycloak does not answer: whoever is not known here yet would be refused with 503. However often it is
 * asked, Keycloak is asked every few seconds at most.
 */
@Readiness
@ApplicationScoped
class KeycloakHealth implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration KEPT_FOR = Duration.ofSeconds(5);

    private final Uni<HealthCheckResponse> answer;

    KeycloakHealth(Realm realm) {
        this.answer = Uni.createFrom()
                .deferred(realm::answers)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(false)
                .onFailure()
                .recoverWithItem(false)
                .map(KeycloakHealth::response)
                .memoize()
                .forFixedDuration(KEPT_FOR);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return answer;
    }

    private static HealthCheckResponse response(boolean answers) {
        return HealthCheckResponse.named("Keycloak answers").status(answers).build();
    }
}
