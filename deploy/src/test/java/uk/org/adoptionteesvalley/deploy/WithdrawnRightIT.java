package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.adoptionteesvalley.platform.KeycloakAdmin;
import uk.org.adoptionteesvalley.platform.NewUser;

/** A right that was taken away ends within half a minute, though the token still lives: 401 or 403, and nothing else. */
@ExtendWith(RunningSystem.class)
class WithdrawnRightIT {

    private static final String REALM = KeycloakAdmin.REALM;
    private static final String MANAGER = "atv-manager";
    private static final String FINDER = "atv-family-finder";
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** For the answer to the call itself. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private static final int BETWEEN_CALLS_MILLIS = 500;

    /** One operation of each service that a manager may call and a finder may not. */
    private static final Map<Part, String> CALLS = Map.of(
            Part.REFERRAL, "/v1/imports",
            Part.ADOPTER, "/v1/households/5c8d5146-47d0-8d20-9723-ee22208b747c/facts",
            Part.MATCHING, "/v1/sync",
            Part.REPORTING, "/v1/sync");

    private static final List<NewUser> USERS = List.of(
            new NewUser("withdrawn-disabled", Set.of(MANAGER), null),
            new NewUser("withdrawn-logged-out", Set.of(MANAGER), null),
            new NewUser("withdrawn-role", Set.of(MANAGER), null),
            new NewUser("withdrawn-one-of-two", Set.of(MANAGER, FINDER), null));

    private final LocalSystem system;
    private final KeycloakAdmin keycloak;

    WithdrawnRightIT(LocalSystem system) {
        this.system = system;
        this.keycloak = new KeycloakAdmin(system.url(Part.KEYCLOAK));
    }

    /** What became of one token at one service after the right was withdrawn. */
    private record Ending(String user, Part service, List<Integer> answers, Duration after) {}

    @BeforeEach
    void users() {
        new SampleData(system).load();
        keycloak.addUsers(USERS);
    }

    @AfterEach
    void gone() {
        USERS.forEach(user -> keycloak.deleteUser(user.name()));
    }

    @Test
    void it_is_refused_by_every_service_within_half_a_minute() {
        Map<String, String> tokens = USERS.stream()
                .collect(Collectors.toMap(NewUser::name, user -> keycloak.token(REALM, "local-cli", user.name())));
        tokens.values()
                .forEach(token -> CALLS.forEach((service, path) -> assertThat(status(service, path, token))
                        .as("%s before", service.title())
                        .isEqualTo(200)));
        assertThat(names(tokens.get("withdrawn-one-of-two"))).isNotEmpty();
        keycloak.disable("withdrawn-disabled");
        keycloak.logOut("withdrawn-logged-out");
        keycloak.withdraw(MANAGER, "withdrawn-role");
        keycloak.withdraw(MANAGER, "withdrawn-one-of-two");
        assertThat(endings(tokens)).allSatisfy(ending -> {
            assertThat(ending.answers())
                    .as("%s at %s", ending.user(), ending.service().title())
                    .isSubsetOf(200, 401, 403);
            assertThat(ending.answers().get(ending.answers().size() - 1)).isNotEqualTo(200);
            assertThat(ending.after()).isLessThanOrEqualTo(LONGEST.plus(MARGIN));
        });
        String stillFinder = tokens.get("withdrawn-one-of-two");
        assertThat(status(Part.REFERRAL, "/v1/children", stillFinder)).isEqualTo(200);
        assertThat(names(stillFinder)).isEmpty();
    }

    /** All at once, so that they cost one wait. */
    private List<Ending> endings(Map<String, String> tokens) {
        ExecutorService pool = Executors.newFixedThreadPool(tokens.size() * CALLS.size());
        try {
            long withdrawn = System.nanoTime();
            List<CompletableFuture<Ending>> endings = tokens.entrySet().stream()
                    .flatMap(token -> CALLS.entrySet().stream()
                            .map(call -> CompletableFuture.supplyAsync(
                                    () -> ending(token, call.getKey(), call.getValue(), withdrawn), pool)))
                    .toList();
            return endings.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private Ending ending(Map.Entry<String, String> token, Part service, String path, long withdrawn) {
        List<Integer> answers = new ArrayList<>();
        Duration after = Duration.ZERO;
        do {
            answers.add(status(service, path, token.getValue()));
            after = Duration.ofNanos(System.nanoTime() - withdrawn);
            if (answers.get(answers.size() - 1) == 200) {
                pause();
            }
        } while (answers.get(answers.size() - 1) == 200 && after.compareTo(LONGEST.plus(MARGIN)) < 0);
        return new Ending(token.getKey(), service, answers, after);
    }

    private int status(Part service, String path, String token) {
        return system.api(service).get(path, token).status();
    }

    /** The names in a list of children. */
    private List<String> names(String token) {
        return Stream.of("givenName", "laChildId")
                .flatMap(
                        field -> system
                                .api(Part.REFERRAL)
                                .get("/v1/children?limit=200", token)
                                .expect(200)
                                .findValuesAsText(field)
                                .stream())
                .filter(name -> !name.equals("null"))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_CALLS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
