package uk.org.adoptionteesvalley.chassis.keycloak;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Keycloak says at this moment of whoever bears a token: not what was true when the token was made.
 *
 * @param granted whether anything at all is allowed here; if not, nothing more is known
 * @param permissions what may be done at this service, each a resource and a scope ({@code note:read})
 * @param roles the realm roles held now
 * @param localAuthority the council of now, or null
 */
record Decision(boolean granted, Set<String> permissions, Set<String> roles, String localAuthority) {

    static final Decision NOTHING = new Decision(false, Set.of(), Set.of(), null);

    private static final String COUNCIL_CLAIM = "local_authority";

    /**
     * Reads the answer of the token endpoint.
     *
     * @throws AuthenticationFailedException where the token is good no longer: its user disabled, logged out or deleted
     * @throws NoDecision where the answer is neither
     */
    static Decision of(int status, String body) {
        if (status == 200) {
            return granted(payload(new JsonObject(body).getString("access_token")));
        }
        String error = error(body);
        if (status == 403 && error.equals("access_denied")) {
            return NOTHING;
        }
        if (error.equals("invalid_grant") || error.equals("invalid_token")) {
            throw new AuthenticationFailedException("Keycloak no longer accepts the token");
        }
        throw new NoDecision("Keycloak answered " + status + " " + error);
    }

    /** It comes straight from Keycloak: its signature would prove nothing more. */
    private static Decision granted(JsonObject rpt) {
        return new Decision(
                true,
                objects(rpt.getJsonObject("authorization", new JsonObject()).getJsonArray("permissions"))
                        .flatMap(Decision::scopes)
                        .collect(Collectors.toUnmodifiableSet()),
                texts(rpt.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles"))
                        .collect(Collectors.toUnmodifiableSet()),
                rpt.getString(COUNCIL_CLAIM));
    }

    private static Stream<String> scopes(JsonObject permission) {
        String resource = permission.getString("rsname");
        return texts(permission.getJsonArray("scopes")).map(scope -> resource + ":" + scope);
    }

    private static JsonObject payload(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }

    private static String error(String body) {
        try {
            return new JsonObject(body).getString("error", "");
        } catch (RuntimeException noJson) {
            return "";
        }
    }

    private static Stream<JsonObject> objects(JsonArray list) {
        return list == null ? Stream.empty() : list.stream().map(JsonObject.class::cast);
    }

    private static Stream<String> texts(JsonArray list) {
        return list == null ? Stream.empty() : list.stream().map(Object::toString);
    }
}
