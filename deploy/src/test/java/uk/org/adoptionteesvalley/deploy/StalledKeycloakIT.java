package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.deploy.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.adoptionteesvalley.platform.KeycloakAdmin;
import uk.org.adoptionteesvalley.platform.NewUser;

/**
 * Keycloak is there and does not answer. Rights that are known hold half a minute; then, and for everybody who is not
 * known, 503 comes soon and says when to try again. Nothing is ever let for want of a decision.
 */
@ExtendWith(RunningSystem.class)
class StalledKeycloakIT {

    private static final NewUser KNOWN = new NewUser("stalled-known", Set.of("atv-manager"), null);
    private static final NewUser UNKNOWN = new NewUser("stalled-unknown", Set.of("atv-manager"), null);
    private static final NewUser WITHOUT_RIGHT = new NewUser("stalled-without-right", Set.of("auditor"), null);
    private static final List<NewUser> USERS = List.of(KNOWN, UNKNOWN, WITHOUT_RIGHT);
    private static final String CALL = "/v1/children?limit=1";
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LONGEST_KNOWN = Duration.ofSeconds(30);
    private static final int BETWEEN_CALLS_MILLIS = 500;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalSystem system;
    private final KeycloakAdmin keycloak;

    StalledKeycloakIT(LocalSystem system) {
        this.system = system;
        this.keycloak = new KeycloakAdmin(system.url(Part.KEYCLOAK));
    }

    /** One answer, and how long it took. */
    private record Timed(int status, boolean saysWhen, Duration took) {}

    @BeforeEach
    void users() {
        keycloak.addUsers(USERS);
    }

    @AfterEach
    void gone() throws InterruptedException, IOException {
        signal("CONT");
        eventually(() -> keycloak.token(KeycloakAdmin.REALM, "local-cli", KNOWN.name()));
        USERS.forEach(user -> keycloak.deleteUser(user.name()));
    }

    @Test
    void what_is_known_holds_half_a_minute_and_all_else_is_refused_soon() throws Exception {
        String known = token(KNOWN);
        String unknown = token(UNKNOWN);
        String withoutRight = token(WITHOUT_RIGHT);
        assertThat(call(known).status()).isEqualTo(200);
        long stalled = System.nanoTime();
        signal("STOP");
        assertThat(call(known).status()).isEqualTo(200);
        assertThat(call(null).status()).isEqualTo(401);
        assertThat(List.of(call(unknown), call(withoutRight), call(unknown)))
                .allSatisfy(StalledKeycloakIT::assertUnavailableSoon);
        List<Timed> answers = new ArrayList<>();
        while (since(stalled).compareTo(LONGEST_KNOWN.plus(SOON)) < 0) {
            answers.add(call(known));
            Thread.sleep(BETWEEN_CALLS_MILLIS);
        }
        assertUnavailableSoon(call(known));
        assertThat(readiness()).isEqualTo(503);
        assertThat(answers).extracting(Timed::status).containsOnly(200, 503).isSorted();
        assertThat(answers).extracting(Timed::took).allSatisfy(took -> assertThat(took)
                .isLessThan(SOON));
        signal("CONT");
        assertThat(eventually(() -> answered(known))).isEqualTo(200);
        assertThat(call(withoutRight).status()).isEqualTo(403);
        assertThat(eventually(this::ready)).isEqualTo(200);
    }

    private static void assertUnavailableSoon(Timed answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.saysWhen()).as("Retry-After").isTrue();
        assertThat(answer.took()).isLessThanOrEqualTo(SOON);
    }

    private String token(NewUser user) {
        return keycloak.token(KeycloakAdmin.REALM, "local-cli", user.name());
    }

    private Timed call(String token) {
        long begun = System.nanoTime();
        Api.Answer answer = system.api(Part.REFERRAL).get(CALL, token);
        return new Timed(
                answer.status(),
                answer.response().headers().firstValue("Retry-After").isPresent(),
                since(begun));
    }

    private int answered(String token) {
        int status = call(token).status();
        if (status == 503) {
            throw new IllegalStateException("Still unavailable");
        }
        return status;
    }

    /** What an orchestrator is told, by which it sends nobody here. */
    private int readiness() {
        try {
            var request = HttpRequest.newBuilder(URI.create(system.healthUrl(Part.REFERRAL) + "/q/health/ready"));
            return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private int ready() {
        int status = readiness();
        if (status != 200) {
            throw new IllegalStateException("Not ready yet");
        }
        return status;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(system.pid(Part.KEYCLOAK)))
                .start()
                .waitFor();
    }
}
