package uk.org.adoptionteesvalley.chassis.feed;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Not well while events of other services lie set aside: the service answers, but of some records it does not know the
 * latest state. It stays ready, since taking it out of service would help nobody.
 */
@Wellness
@ApplicationScoped
class FeedHealth implements HealthCheck {

    private final SetAsideEvents setAside;

    FeedHealth(SetAsideEvents setAside) {
        this.setAside = setAside;
    }

    @Override
    public HealthCheckResponse call() {
        var waiting = setAside.waiting();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Every event of the other services' feeds is applied");
        waiting.forEach((source, events) -> answer.withData(source, events));
        return answer.status(waiting.isEmpty()).build();
    }
}
