package uk.org.adoptionteesvalley.deploy.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.matrix.Caller.Proof;
import uk.org.adoptionteesvalley.platform.KeycloakAdmin;
import uk.org.adoptionteesvalley.platform.NewUser;

/**
 * Everybody who calls: each role with its own council, another, none and an unknown one, the council systems and the
 * service accounts, who holds several roles, and whoever proves nothing. The users are the test's own and go with it.
 */
final class Callers implements AutoCloseable {

    private static final Path FILES = Path.of("src/test/resources/matrix");
    private static final String ELSEWHERE = "matrix-elsewhere";
    private static final String BRIEF = "matrix-brief";
    private static final String LOCAL = "local-cli";
    private static final long OUTLIVES_A_BRIEF_TOKEN_MILLIS = 4_000;

    private static final Map<String, String> COUNCILS =
            Map.of("own", Caller.OWN, "other", Caller.OTHER, "unknown", Caller.UNKNOWN);

    private final LocalSystem system;
    private final KeycloakAdmin keycloak;
    private final List<NewUser> users = new ArrayList<>();
    private final List<Caller> callers = new ArrayList<>();

    Callers(LocalSystem system, Set<String> roles) {
        this.system = system;
        this.keycloak = new KeycloakAdmin(system.url(Part.KEYCLOAK));
        for (String role : roles) {
            user(role + "-none", Set.of(role), null);
            COUNCILS.forEach((which, council) -> user(role + "-" + which, Set.of(role), council));
        }
        user("no-role", Set.of(), null);
        user("worker-and-finder-none", Set.of("la-social-worker", "atv-family-finder"), null);
        user("worker-and-finder-own", Set.of("la-social-worker", "atv-family-finder"), Caller.OWN);
        user("lead-and-manager-own", Set.of("la-adoption-lead", "atv-manager"), Caller.OWN);
        user("enquiry-and-finder-none", Set.of("atv-enquiry", "atv-family-finder"), null);
        for (String fate : List.of("disabled", "logged-out", "withdrawn", "sound")) {
            users.add(new NewUser("matrix-" + fate, Set.of("atv-manager"), null));
        }
        keycloak.addUsers(users);
        accounts();
        unproven();
    }

    List<Caller> all() {
        return callers;
    }

    private void user(String name, Set<String> roles, String council) {
        String user = "matrix-" + name;
        users.add(new NewUser(user, roles, council));
        callers.add(new Caller(
                name,
                roles,
                council,
                Proof.GOOD,
                any -> true,
                () -> "Bearer " + system.tokens().user(user)));
    }

    private void accounts() {
        account("hartlepool-system", "la-system", Caller.OWN);
        account("stockton-system", "la-system", Caller.OTHER);
        Part.SERVICES.forEach(service -> account(service.title(), "service", null));
    }

    private void account(String client, String role, String council) {
        Set<String> audience = AccessToken.of(system.tokens().client(client)).audience();
        callers.add(new Caller(
                client,
                Set.of(role),
                council,
                Proof.GOOD,
                service -> audience.contains(service.title()),
                () -> "Bearer " + system.tokens().client(client)));
    }

    private void unproven() {
        unproven("no-token", null);
        unproven("empty-token", "Bearer ");
        unproven("other-scheme", "Basic bWF0cml4OnNlY3JldA==");
        unproven("no-jwt", "Bearer not.a.token");
        AccessToken sound = AccessToken.of(keycloak.token(KeycloakAdmin.REALM, LOCAL, "matrix-sound"));
        unproven("tampered-signature", "Bearer " + sound.withAnotherSignature());
        unproven("tampered-roles", "Bearer " + sound.withRole("service"));
        unproven("unsigned", "Bearer " + sound.unsigned());
        beforeItEnds("disabled", keycloak::disable, Proof.NONE);
        beforeItEnds("logged-out", keycloak::logOut, Proof.NONE);
        beforeItEnds("withdrawn", user -> keycloak.withdraw("atv-manager", user), Proof.WITHDRAWN);
        Arrays.stream(read("clients.json", JsonNode[].class)).forEach(keycloak::addClient);
        unproven("other-audience", "Bearer " + keycloak.token(KeycloakAdmin.REALM, ELSEWHERE, "matrix-sound"));
        keycloak.addRealm(read("realm-elsewhere.json", JsonNode.class));
        unproven("other-realm", "Bearer " + keycloak.token(ELSEWHERE, LOCAL, ELSEWHERE));
        ended();
    }

    /** One that was never used, and one that the services had found good. */
    private void ended() {
        unproven("ended", "Bearer " + keycloak.token(KeycloakAdmin.REALM, BRIEF, "matrix-sound"));
        String used = keycloak.token(KeycloakAdmin.REALM, BRIEF, "matrix-sound");
        Part.SERVICES.forEach(service -> system.api(service).get("/v1/feed/head", used));
        unproven("ended-after-use", "Bearer " + used);
        try {
            Thread.sleep(OUTLIVES_A_BRIEF_TOKEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private void beforeItEnds(String fate, Consumer<String> end, Proof worth) {
        String user = "matrix-" + fate;
        String token = keycloak.token(KeycloakAdmin.REALM, LOCAL, user);
        end.accept(user);
        callers.add(new Caller(fate, Set.of("atv-manager"), null, worth, any -> true, () -> "Bearer " + token));
    }

    private void unproven(String name, String authorization) {
        callers.add(new Caller(name, Set.of(), null, Proof.NONE, any -> true, () -> authorization));
    }

    private static <T> T read(String file, Class<T> type) {
        try {
            return new ObjectMapper().readValue(FILES.resolve(file).toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        keycloak.deleteRealm(ELSEWHERE);
        keycloak.deleteClient(ELSEWHERE);
        keycloak.deleteClient(BRIEF);
        users.forEach(user -> keycloak.deleteUser(user.name()));
    }
}
