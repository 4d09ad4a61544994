package uk.org.adoptionteesvalley.chassis.keycloak;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.Tokens;

/** Keycloak takes connections and never answers, as a stopped or overwhelmed one does. */
@ChassisTest
@TestProfile(StalledKeycloakResourceTest.Stalled.class)
class StalledKeycloakResourceTest {

    private static final String NOTES = "/referral/v1/notes";
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final Duration AT_ONCE = Duration.ofMillis(700);

    @Inject
    @Readiness
    KeycloakHealth health;

    /** Where the decisions are asked for; the keys still come from the real one. */
    public static class Stalled implements QuarkusTestProfile {

        private static final ServerSocket SILENT = silent();

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "agency.keycloak.realm-url",
                    "http://127.0.0.1:" + SILENT.getLocalPort() + "/realms/x",
                    "agency.keycloak.patience",
                    inProduction("agency.keycloak.patience"));
        }

        private static String inProduction(String property) {
            try {
                for (URL file : Collections.list(
                        Realm.class.getClassLoader().getResources("META-INF/microprofile-config.properties"))) {
                    var properties = new Properties();
                    try (InputStream in = file.openStream()) {
                        properties.load(in);
                    }
                    if (properties.containsKey(property)) {
                        return properties.getProperty(property);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new IllegalStateException("No file of the services' common settings has " + property);
        }

        private static ServerSocket silent() {
            try {
                return new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void nobody_is_let_in_and_everybody_hears_so_within_two_seconds_and_soon_at_once() {
        List<String> users = List.of("hartlepool.worker", "atv.manager", "stockton.lead", "redcar.adm", "auditor");
        users.forEach(Tokens::user);
        // What the first call of a service that has just started costs besides is not Keycloak's.
        time("stockton.worker");
        assertThat(times(users)).allSatisfy(time -> assertThat(time).isLessThan(AT_MOST));
        assertThat(time("darlington.worker")).isLessThan(AT_ONCE);
    }

    @Test
    void the_service_is_not_ready() {
        assertThat(health.call().await().atMost(AT_MOST).getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    private static List<Duration> times(List<String> users) {
        ExecutorService callers = Executors.newFixedThreadPool(users.size());
        try {
            return users.stream()
                    .map(user -> CompletableFuture.supplyAsync(() -> time(user), callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            callers.shutdown();
        }
    }

    private static Duration time(String user) {
        String token = Tokens.user(user);
        long begun = System.nanoTime();
        given().auth()
                .oauth2(token)
                .get(NOTES)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", is("5"));
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
