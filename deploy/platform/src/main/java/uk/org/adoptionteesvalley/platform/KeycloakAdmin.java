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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keycloak's administration, as far as tests need users and realms of their own. */
public final class KeycloakAdmin {

    public static final String REALM = RealmFile.NAME;

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

    /** Adds users of the agency's realm at once; each one's password is the user name, as the demo users' is. */
    public void addUsers(Collection<NewUser> users) {
        ObjectNode imported = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        ArrayNode list = imported.putArray("users");
        users.forEach(user -> list.add(user.json(JSON)));
        send("POST", REALM + "/partialImport", imported);
    }

    /**
     * Adds one.
     *
     * @param council GSS code, or null
     */
    public void addUser(String name, String council, String... roles) {
        addUsers(List.of(new NewUser(name, Set.of(roles), council)));
    }

    public void deleteUser(String user) {
        send("DELETE", path(user(user)), null);
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
        ArrayNode roles = JSON.createArrayNode().add(send("GET", REALM + "/roles/" + role, null));
        send("DELETE", path(user(user)) + "/role-mappings/realm", roles);
    }

    public void addClient(JsonNode client) {
        send("POST", REALM + "/clients", client);
    }

    public void deleteClient(String clientId) {
        JsonNode found = send("GET", REALM + "/clients?clientId=" + clientId, null);
        send("DELETE", REALM + "/clients/" + found.get(0).get("id").asText(), null);
    }

    public void addRealm(JsonNode realm) {
        send("POST", "", realm);
    }

    public void deleteRealm(String realm) {
        send("DELETE", realm, null);
    }

    /** A new access token of a user, whose password is the user name, by a client that may use the password grant. */
    public String token(String realm, String client, String user) {
        return new TokenSource(url + "/realms/" + realm).token(grant(client, user, user));
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
        return administrator.token(grant("admin-cli", KeycloakServer.ADMINISTRATOR, KeycloakServer.ADMINISTRATOR));
    }

    private static Map<String, String> grant(String client, String user, String password) {
        return Map.of("grant_type", "password", "client_id", client, "username", user, "password", password);
    }

    private ObjectNode user(String name) {
        return (ObjectNode)
                send("GET", REALM + "/users?exact=true&username=" + name, null).get(0);
    }

    private static String path(JsonNode user) {
        return REALM + "/users/" + user.get("id").asText();
    }
}
