package uk.org.adoptionteesvalley.deploy.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/** Keycloak's administration, as far as tests need users, clients and realms of their own. */
public final class KeycloakAdmin {

    public static final String REALM = "adoption-tees-valley";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMINISTRATOR = "admin";
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Shorter than the life of an administrator's token. */
    private static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private final String keycloak;
    private String administrator;
    private Instant administratorUntil = Instant.MIN;

    public KeycloakAdmin(LocalSystem system) {
        this.keycloak = system.url(Part.KEYCLOAK);
    }

    /** Adds users at once; each one's password is the user name, as the demo users' is. */
    public void addUsers(Collection<NewUser> users) {
        ObjectNode imported = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        ArrayNode list = imported.putArray("users");
        users.forEach(user -> list.add(user.json(JSON)));
        expect(send("POST", REALM + "/partialImport", imported), 200);
    }

    public void disable(String user) {
        JsonNode found = user(user);
        expect(send("PUT", REALM + "/users/" + id(found), ((ObjectNode) found).put("enabled", false)), 204);
    }

    public void logOut(String user) {
        expect(send("POST", REALM + "/users/" + id(user(user)) + "/logout", null), 204);
    }

    public void withdraw(String role, String user) {
        ArrayNode roles = JSON.createArrayNode();
        roles.add(json(expect(send("GET", REALM + "/roles/" + role, null), 200)));
        expect(send("DELETE", REALM + "/users/" + id(user(user)) + "/role-mappings/realm", roles), 204);
    }

    public void deleteUser(String user) {
        expect(send("DELETE", REALM + "/users/" + id(user(user)), null), 204);
    }

    public void addClient(JsonNode client) {
        expect(send("POST", REALM + "/clients", client), 201);
    }

    public void deleteClient(String clientId) {
        JsonNode found = json(expect(send("GET", REALM + "/clients?clientId=" + clientId, null), 200));
        expect(send("DELETE", REALM + "/clients/" + id(found.get(0)), null), 204);
    }

    public void addRealm(JsonNode realm) {
        expect(send("POST", "", realm), 201);
    }

    public void deleteRealm(String realm) {
        expect(send("DELETE", realm, null), 204);
    }

    /** An access token of a user, whose password is the user name, by a client that may use the password grant. */
    public String token(String realm, String client, String user) {
        String form = Map.of("grant_type", "password", "client_id", client, "username", user, "password", user)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"))
                .timeout(LONGEST_CALL)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return json(expect(send(request), 200)).get("access_token").asText();
    }

    private synchronized String administrator() {
        if (Instant.now().isAfter(administratorUntil)) {
            administrator = token("master", "admin-cli", ADMINISTRATOR);
            administratorUntil = Instant.now().plus(KEPT_FOR);
        }
        return administrator;
    }

    private JsonNode user(String name) {
        JsonNode found = json(expect(send("GET", REALM + "/users?exact=true&username=" + name, null), 200));
        return found.get(0);
    }

    private static String id(JsonNode representation) {
        return representation.get("id").asText();
    }

    private HttpResponse<String> send(String method, String path, JsonNode body) {
        String stroke = path.isEmpty() ? "" : "/";
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms" + stroke + path))
                .timeout(LONGEST_CALL)
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    "Keycloak answered " + answer.statusCode() + " to " + answer.request() + ": " + answer.body());
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
