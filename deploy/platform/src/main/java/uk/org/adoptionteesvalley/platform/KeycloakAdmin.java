package uk.org.adoptionteesvalley.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak's administration, as far as tests need users and realms of their own. */
public final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final int LARGEST_SUCCESS = 299;

    private final String url;
    private final TokenSource administrator;

    public KeycloakAdmin(String keycloakUrl) {
        this.url = keycloakUrl;
        this.administrator = new TokenSource(keycloakUrl + "/realms/master");
    }

    /** That of the build's Keycloak. */
    public static KeycloakAdmin ofTheBuild() {
        String realm = Backbone.attach().realmUrl();
        return new KeycloakAdmin(realm.substring(0, realm.indexOf("/realms/")));
    }

    /**
     * Adds a user of the agency's realm, whose password is the user name, as the demo users' is.
     *
     * @param council GSS code, or null
     */
    public void addUser(String name, String council, String... roles) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", name)
                .put("enabled", true)
                .put("email", name + "@example.org")
                .put("emailVerified", true)
                .put("firstName", "Demo-Test")
                .put("lastName", "Person");
        user.set("realmRoles", JSON.valueToTree(roles));
        if (council != null) {
            user.putObject("attributes").putArray("local_authority").add(council);
        }
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", name)
                .put("temporary", false);
        ObjectNode imported = JSON.createObjectNode().put("ifResourceExists", "FAIL");
        imported.putArray("users").add(user);
        send("POST", RealmFile.NAME + "/partialImport", imported);
    }

    public void disable(String user) {
        ObjectNode found = user(user);
        send("PUT", path(found), found.put("enabled", false));
    }

    /** Puts the user into another council. */
    public void move(String user, String council) {
        ObjectNode found = user(user);
        found.withObject("/attributes").set("local_authority", JSON.valueToTree(List.of(council)));
        send("PUT", path(found), found);
    }

    public void logOut(String user) {
        send("POST", path(user(user)) + "/logout", null);
    }

    public void withdraw(String role, String user) {
        ArrayNode roles = JSON.createArrayNode().add(send("GET", RealmFile.NAME + "/roles/" + role, null));
        send("DELETE", path(user(user)) + "/role-mappings/realm", roles);
    }

    /** The first answer, as JSON, of a call below {@code /admin/realms}, which must succeed. */
    JsonNode send(String method, String path, JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(url + "/admin/realms" + (path.isEmpty() ? "" : "/" + path)))
                .timeout(LONGEST_CALL)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() > LARGEST_SUCCESS) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private String token() {
        return administrator.token(Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakServer.ADMINISTRATOR,
                "password",
                KeycloakServer.ADMINISTRATOR));
    }

    private ObjectNode user(String name) {
        return (ObjectNode) send("GET", RealmFile.NAME + "/users?exact=true&username=" + name, null)
                .get(0);
    }

    private static String path(JsonNode user) {
        return RealmFile.NAME + "/users/" + user.get("id").asText();
    }
}
