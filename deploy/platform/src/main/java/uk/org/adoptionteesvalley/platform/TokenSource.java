package uk.org.adoptionteesvalley.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Real access tokens of the local realm, each kept until shortly before it expires. */
public final class TokenSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Kept(String token, Instant until) {}

    private final URI endpoint;
    private final Map<Map<String, String>, Kept> kept = new ConcurrentHashMap<>();

    public TokenSource(String realmUrl) {
        this.endpoint = URI.create(realmUrl + "/protocol/openid-connect/token");
    }

    /** A demo user, whose password is the user name. */
    public String user(String name) {
        return token(Map.of("grant_type", "password", "client_id", "local-cli", "username", name, "password", name));
    }

    /** A confidential client, whose secret on this machine is its id. */
    public String client(String id) {
        return token(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", id));
    }

    /** A service account of one of the four services. */
    public String service(String id) {
        return client(id);
    }

    /** The permission token (RPT) for one service that whoever bears the access token may send in its place. */
    public String permissionToken(String accessToken, String service) {
        Map<String, String> grant =
                Map.of("grant_type", "urn:ietf:params:oauth:grant-type:uma-ticket", "audience", service + "-service");
        HttpResponse<String> answer = post(grant, accessToken);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Keycloak gave no permission token: " + answer.body());
        }
        return json(answer.body()).get("access_token").asText();
    }

    String token(Map<String, String> grant) {
        return kept.compute(grant, (key, old) -> old != null && Instant.now().isBefore(old.until()) ? old : ask(key))
                .token();
    }

    private Kept ask(Map<String, String> grant) {
        Instant asked = Instant.now();
        HttpResponse<String> answer = post(grant);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Keycloak gave no token for " + grant.get("client_id") + " "
                    + grant.getOrDefault("username", "") + ": " + answer.statusCode() + " " + answer.body());
        }
        JsonNode body = json(answer.body());
        Duration life = Duration.ofSeconds(body.get("expires_in").asLong());
        return new Kept(body.get("access_token").asText(), asked.plus(life).minus(MARGIN));
    }

    private HttpResponse<String> post(Map<String, String> form) {
        return post(form, null);
    }

    HttpResponse<String> post(Map<String, String> form, String bearer) {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
