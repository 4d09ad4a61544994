package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks a real Keycloak with the imported realm. */
class RealmTest {

    static final Map<String, String> COUNCILS = Map.of(
            "darlington", "E06000005",
            "hartlepool", "E06000001",
            "middlesbrough", "E06000002",
            "redcar", "E06000003",
            "stockton", "E06000004");

    static final List<String> EVERY_SERVICE =
            List.of("referral-service", "adopter-service", "matching-service", "reporting-service");

    /** Which services each service calls, and itself. */
    static final Map<String, List<String>> CALLED_BY = Map.of(
            "referral-service", List.of("referral-service", "matching-service"),
            "adopter-service", List.of("adopter-service"),
            "matching-service", List.of("matching-service", "referral-service", "adopter-service"),
            "reporting-service", EVERY_SERVICE);

    private static Backbone backbone;
    private static TokenSource tokens;

    @BeforeAll
    static void attach() {
        backbone = Backbone.attach();
        tokens = new TokenSource(backbone.realmUrl());
    }

    static Stream<List<String>> councilPeople() {
        return COUNCILS.entrySet().stream().flatMap(council -> Stream.of(
                        List.of("worker", "la-social-worker"),
                        List.of("lead", "la-adoption-lead"),
                        List.of("adm", "la-adm"))
                .map(post -> List.of(council.getKey() + "." + post.get(0), post.get(1), council.getValue())));
    }

    @ParameterizedTest
    @MethodSource("councilPeople")
    void council_people_carry_their_role_their_council_and_every_service_as_audience(List<String> person) {
        JsonNode claims = claims(tokens.user(person.get(0)));
        assertThat(roles(claims)).containsExactly(person.get(1));
        assertThat(claims.path("local_authority").asText()).isEqualTo(person.get(2));
        assertThat(audience(claims)).containsExactlyInAnyOrderElementsOf(EVERY_SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "atv.enquiry,atv-enquiry",
        "atv.worker,atv-social-worker",
        "atv.finder,atv-family-finder",
        "atv.panel,atv-panel-adviser",
        "atv.adm,atv-adm",
        "atv.manager,atv-manager",
        "atv.deputy,atv-manager",
        "board.member,board-member",
        "auditor,auditor"
    })
    void other_people_carry_their_role_and_no_council(String user, String role) {
        JsonNode claims = claims(tokens.user(user));
        assertThat(roles(claims)).containsExactly(role);
        assertThat(claims.has("local_authority")).isFalse();
        assertThat(audience(claims)).containsExactlyInAnyOrderElementsOf(EVERY_SERVICE);
    }

    @Test
    void council_systems_carry_their_role_their_council_and_the_service_of_children_alone_as_audience() {
        assertThat(COUNCILS).allSatisfy((council, code) -> {
            JsonNode claims = claims(tokens.client(council + "-system"));
            assertThat(roles(claims)).containsExactly("la-system");
            assertThat(claims.path("local_authority").asText()).isEqualTo(code);
            assertThat(audience(claims)).containsExactly("referral-service");
        });
    }

    static final List<String> services = EVERY_SERVICE;

    @ParameterizedTest
    @FieldSource("services")
    void services_carry_the_role_service_no_council_and_whom_they_call_as_audience(String service) {
        JsonNode claims = claims(tokens.service(service));
        assertThat(roles(claims)).containsExactly("service");
        assertThat(claims.has("local_authority")).isFalse();
        assertThat(audience(claims)).containsExactlyInAnyOrderElementsOf(CALLED_BY.get(service));
    }

    @Test
    void a_token_ends_after_five_minutes() {
        JsonNode claims = claims(tokens.user("atv.manager"));
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void a_refresh_token_is_good_once() {
        JsonNode first = TokenSource.json(
                tokens.post(password("atv.enquiry", "atv.enquiry"), null).body());
        Map<String, String> refresh = Map.of(
                "grant_type", "refresh_token",
                "client_id", "local-cli",
                "refresh_token", first.get("refresh_token").asText());
        assertThat(tokens.post(refresh, null).statusCode()).isEqualTo(200);
        assertThat(tokens.post(refresh, null).statusCode()).isEqualTo(400);
    }

    @Test
    void five_wrong_passwords_close_the_account_to_the_right_one() {
        String name = "test-" + UUID.randomUUID();
        KeycloakAdmin.ofTheBuild().addUser(name, null, "auditor");
        assertThat(tokens.post(password(name, name), null).statusCode()).isEqualTo(200);
        for (int failure = 1; failure <= 5; failure++) {
            tokens.post(password(name, "wrong"), null);
            // Quicker ones close the account earlier.
            Pause.millis(1_100);
        }
        assertThat(tokens.post(password(name, name), null).statusCode()).isBetween(400, 401);
    }

    private static Map<String, String> password(String user, String password) {
        return Map.of("grant_type", "password", "client_id", "local-cli", "username", user, "password", password);
    }

    @Test
    void the_pages_for_staff_cannot_ask_with_a_password() {
        var answer = tokens.post(
                Map.of(
                        "grant_type", "password",
                        "client_id", "swagger-ui",
                        "username", "atv.manager",
                        "password", "atv.manager"),
                null);
        assertThat(answer.statusCode()).isNotEqualTo(200);
    }

    /** One caller for every role that there is. */
    static Stream<Arguments> everyRole() {
        return Stream.of(
                arguments("la-social-worker", tokens.user("redcar.worker")),
                arguments("la-adoption-lead", tokens.user("redcar.lead")),
                arguments("la-adm", tokens.user("redcar.adm")),
                arguments("la-system", tokens.client("redcar-system")),
                arguments("atv-enquiry", tokens.user("atv.enquiry")),
                arguments("atv-social-worker", tokens.user("atv.worker")),
                arguments("atv-family-finder", tokens.user("atv.finder")),
                arguments("atv-panel-adviser", tokens.user("atv.panel")),
                arguments("atv-adm", tokens.user("atv.adm")),
                arguments("atv-manager", tokens.user("atv.manager")),
                arguments("board-member", tokens.user("board.member")),
                arguments("auditor", tokens.user("auditor")),
                arguments("service", tokens.service("reporting-service")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRole")
    void a_role_has_exactly_the_permissions_of_the_table_of_rights_at_every_service(String role, String token) {
        for (String service : ServiceDatabase.SERVICES) {
            assertThat(permissions(token, service))
                    .as(role + " at " + service)
                    .containsExactlyInAnyOrderElementsOf(held(role, service));
        }
    }

    @Test
    void every_role_of_the_realm_and_of_the_table_is_asked() {
        List<String> asked = everyRole().map(caller -> (String) caller.get()[0]).toList();
        assertThat(RealmFile.base().at("/roles/realm").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(ServiceDatabase.SERVICES)
                .allSatisfy(service -> assertThat(RightsOfService.of(service).operations())
                        .allSatisfy(right -> assertThat(asked).containsAll(right.roles())));
    }

    private static List<String> held(String role, String service) {
        return RightsOfService.of(service).rolesByPermission().entrySet().stream()
                .filter(permission -> permission.getValue().contains(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> permissions(String token, String service) {
        var answer = tokens.post(
                Map.of(
                        "grant_type", "urn:ietf:params:oauth:grant-type:uma-ticket",
                        "response_mode", "permissions",
                        "audience", service + "-service"),
                token);
        JsonNode body = TokenSource.json(answer.body());
        if (answer.statusCode() == 403 && body.path("error").asText().equals("access_denied")) {
            return List.of();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(body.spliterator(), false)
                .flatMap(permission -> texts(permission.get("scopes")).stream()
                        .map(scope -> permission.get("rsname").asText() + ":" + scope))
                .toList();
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return TokenSource.json(new String(payload, StandardCharsets.UTF_8));
    }

    private static List<String> roles(JsonNode claims) {
        return texts(claims.path("realm_access").path("roles"));
    }

    /** Keycloak writes a single one as a text. */
    private static List<String> audience(JsonNode claims) {
        JsonNode audience = claims.path("aud");
        return audience.isTextual() ? List.of(audience.asText()) : texts(audience);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
