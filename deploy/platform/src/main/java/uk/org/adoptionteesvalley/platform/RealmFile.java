package uk.org.adoptionteesvalley.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The reviewed realm, completed by the services' tables of rights, and what this machine alone lays over it: demo users,
 * well-known secrets, the command-line client.
 */
final class RealmFile {

    static final String NAME = "adoption-tees-valley";

    private static final String SERVICE = "-service";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    static JsonNode base() {
        JsonNode realm = read("/keycloak/adoption-tees-valley-realm.json");
        for (JsonNode client : realm.get("clients")) {
            if (client.path("authorizationServicesEnabled").asBoolean()) {
                ((ObjectNode) client)
                        .set(
                                "authorizationSettings",
                                settings(client.get("clientId").asText()));
            }
        }
        return realm;
    }

    private static ObjectNode settings(String client) {
        String service = client.substring(0, client.length() - SERVICE.length());
        return new AuthorizationSettings(RightsOfService.of(service)).asJson();
    }

    static JsonNode local() {
        ObjectNode realm = base().deepCopy();
        JsonNode overlay = read("/keycloak/adoption-tees-valley-local.json");
        overlay.properties().forEach(field -> {
            JsonNode own = realm.get(field.getKey());
            if (own instanceof ArrayNode list) {
                field.getValue().forEach(item -> lay((ObjectNode) item, list));
            } else {
                realm.set(field.getKey(), field.getValue());
            }
        });
        return realm;
    }

    /** An item with a client id already in the list completes that client; any other is added. */
    private static void lay(ObjectNode item, ArrayNode list) {
        for (JsonNode own : list) {
            if (item.hasNonNull("clientId") && item.get("clientId").equals(own.get("clientId"))) {
                ((ObjectNode) own).setAll(item);
                return;
            }
        }
        list.add(item);
    }

    private static JsonNode read(String resource) {
        try (InputStream in = RealmFile.class.getResourceAsStream(resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
