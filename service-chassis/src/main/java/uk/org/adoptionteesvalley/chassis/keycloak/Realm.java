package uk.org.adoptionteesvalley.chassis.keycloak;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The agency's realm at Keycloak, as this service asks it: by connections of its own, which no other call can take away,
 * and with no thread waiting for the answer, so that a Keycloak which stands still holds up nobody who does not need it.
 */
@ApplicationScoped
class Realm {

    private static final int CONNECT_MILLIS = 500;
    private static final int CONNECTIONS = 16;
    private static final int WAITING = 1_000;
    private static final String DECISION = "urn:ietf:params:oauth:grant-type:uma-ticket";

    private final String url;
    private final Duration patience;
    private final WebClient client;

    Realm(
            @ConfigProperty(name = "agency.keycloak.realm-url") String url,
            @ConfigProperty(name = "agency.keycloak.patience") Duration patience,
            Vertx vertx) {
        this.url = url;
        this.patience = patience;
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setProtocolVersion(HttpVersion.HTTP_1_1)
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setMaxPoolSize(CONNECTIONS)
                        .setMaxWaitQueueSize(WAITING)
                        .setUserAgentEnabled(false));
    }

    /** A permission token (RPT) for everything that the bearer may do at a service, or why there is none. */
    Uni<HttpResponse<Buffer>> decision(String accessToken, String service) {
        return client.postAbs(url + "/protocol/openid-connect/token")
                .timeout(patience.toMillis())
                .bearerTokenAuthentication(accessToken)
                .sendForm(MultiMap.caseInsensitiveMultiMap()
                        .add("grant_type", DECISION)
                        .add("audience", service))
                .ifNoItem()
                .after(patience)
                .failWith(() -> new NoDecision("Keycloak is silent"));
    }

    /** Whether the realm is there. */
    Uni<Boolean> answers() {
        return client.getAbs(url + "/.well-known/openid-configuration")
                .timeout(patience.toMillis())
                .send()
                .map(answer -> answer.statusCode() == 200);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
