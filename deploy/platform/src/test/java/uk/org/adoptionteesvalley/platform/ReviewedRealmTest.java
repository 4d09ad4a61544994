package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks a real Keycloak with the realm as it is reviewed for use, without what this machine lays over it. */
class ReviewedRealmTest {

    private static final String NAME = "reviewed";
    private static final String PERSON = "test.person";
    private static final String PASSWORD = "a-password-that-is-long-enough";
    private static final String SET_UP_A_CODE = "kc-totp-settings-form";
    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:([^}]*)}");
    private static final Pattern SECRET = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"", Pattern.DOTALL);

    private static String url;
    private static TokenSource tokens;

    @BeforeAll
    static void importRealm() {
        url = Backbone.attach().realmUrl().replace(RealmFile.NAME, NAME);
        tokens = new TokenSource(url);
        ObjectNode realm = (ObjectNode) TokenSource.json(filled(RealmFile.base().toString()));
        realm.put("realm", NAME);
        ObjectNode person = realm.withArray("users").addObject();
        person.put("username", PERSON).put("enabled", true).put("email", "test.person@example.org");
        person.put("emailVerified", true).put("firstName", "Demo-Test").put("lastName", "Person");
        person.putArray("realmRoles").add("atv-manager");
        person.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        KeycloakAdmin.ofTheBuild().send("POST", "", realm);
    }

    @AfterAll
    static void removeRealm() {
        KeycloakAdmin.ofTheBuild().send("DELETE", NAME, null);
    }

    /** As the environment fills it at the first start. */
    private static String filled(String realm) {
        return SECRET.matcher(WITH_DEFAULT.matcher(realm).replaceAll("$1")).replaceAll("$1");
    }

    static Stream<String> clients() {
        return StreamSupport.stream(RealmFile.base().get("clients").spliterator(), false)
                .map(client -> client.get("clientId").asText());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void no_client_takes_a_persons_password(String client) {
        Map<String, String> form = new HashMap<>(
                Map.of("grant_type", "password", "client_id", client, "username", PERSON, "password", PASSWORD));
        secretOf(client).forEach(secret -> form.put("client_secret", secret));
        assertThat(tokens.post(form, null).statusCode()).isBetween(400, 401);
    }

    @Test
    void keycloaks_own_command_line_is_closed() {
        var answer = tokens.post(
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", PERSON, "password", PASSWORD),
                null);
        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void a_person_with_the_right_password_must_set_up_a_one_time_code_before_anything_else() throws Exception {
        HttpResponse<String> after = logIn(PASSWORD);
        assertThat(after.uri().toString()).doesNotContain("oauth2-redirect");
        assertThat(after.body()).contains(SET_UP_A_CODE);
    }

    @Test
    void a_person_with_a_wrong_password_hears_nothing_of_a_code() throws Exception {
        HttpResponse<String> after = logIn("wrong");
        assertThat(after.body()).doesNotContain(SET_UP_A_CODE);
    }

    @Test
    void a_service_gets_its_token_as_before() {
        assertThat(tokens.post(
                                Map.of(
                                        "grant_type", "client_credentials",
                                        "client_id", "referral-service",
                                        "client_secret", "REFERRAL_SERVICE_SECRET"),
                                null)
                        .statusCode())
                .isEqualTo(200);
    }

    private static Stream<String> secretOf(String id) {
        return StreamSupport.stream(RealmFile.base().get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id) && client.has("secret"))
                .map(client -> filled(client.get("secret").asText()));
    }

    /** As a browser does from the pages for staff. */
    private static HttpResponse<String> logIn(String password) throws IOException, InterruptedException {
        var browser = new Browser();
        String query = query(Map.of(
                "client_id", "swagger-ui",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", "http://localhost:8084/reporting/swagger-ui/oauth2-redirect.html",
                "code_challenge_method", "S256",
                "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
        HttpResponse<String> page =
                browser.send(HttpRequest.newBuilder(URI.create(url + "/protocol/openid-connect/auth?" + query)));
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        return browser.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(query(Map.of("username", PERSON, "password", password)))));
    }

    /** Keeps cookies also that are for TLS alone, which Java's own does not send to this machine. */
    private static final class Browser {

        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, String> cookies = new HashMap<>();

        HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            String jar = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            HttpResponse<String> answer =
                    http.send(request.header("Cookie", jar).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                    .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
            var further = answer.headers().firstValue("Location").filter(to -> to.startsWith(url));
            return further.isPresent() ? send(HttpRequest.newBuilder(URI.create(further.get()))) : answer;
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
