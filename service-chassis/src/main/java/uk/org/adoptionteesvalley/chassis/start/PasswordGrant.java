package uk.org.adoptionteesvalley.chassis.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * No client of the realm takes a person's password from a program: the local realm's client does, for which the demo
 * users are, so where it is missing their passwords open nothing without the log-in page.
 */
@ApplicationScoped
class PasswordGrant implements StartCheck {

    private static final String PROPERTY = "KEYCLOAK_URL";
    private static final List<String> CLIENTS = List.of("local-cli", "admin-cli", "swagger-ui");
    private static final Set<String> REFUSED = Set.of("invalid_client", "unauthorized_client");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI endpoint;
    private final ObjectMapper json;

    PasswordGrant(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realmUrl, ObjectMapper json) {
        this.endpoint = URI.create(realmUrl + "/protocol/openid-connect/token");
        this.json = json;
    }

    @Override
    public List<Fault> faults() {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            for (String client : CLIENTS) {
                Optional<Fault> fault = fault(client, errorOf(http, client));
                if (fault.isPresent()) {
                    return List.of(fault.get());
                }
            }
            return List.of();
        } catch (IOException unreachable) {
            return List.of(new Fault(PROPERTY, "Keycloak cannot be asked there whether it takes passwords"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of(new Fault(PROPERTY, "Keycloak was not asked to the end"));
        }
    }

    /** @param error Keycloak's answer to a password that is nobody's; a client that takes none is refused before */
    static Optional<Fault> fault(String client, String error) {
        if (REFUSED.contains(error)) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                PROPERTY,
                "invalid_grant".equals(error)
                        ? "its realm lets the client " + client + " take passwords; so does the realm of the demo users"
                        : "its realm does not say whether the client " + client + " takes passwords"));
    }

    private String errorOf(HttpClient http, String client) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        "nobody-" + UUID.randomUUID(),
                        "password",
                        UUID.randomUUID().toString()))))
                .build();
        return json.readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .path("error")
                .asText();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
