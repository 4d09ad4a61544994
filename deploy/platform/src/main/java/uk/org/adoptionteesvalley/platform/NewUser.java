package uk.org.adoptionteesvalley.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A user of a test's own.
 *
 * @param name the user name, and the password
 * @param council GSS code, or null
 */
public record NewUser(String name, Set<String> roles, String council) {

    JsonNode json(ObjectMapper json) {
        ObjectNode user = json.createObjectNode()
                .put("username", name)
                .put("enabled", true)
                .put("emailVerified", true)
                .put("email", name + "@example.org")
                .put("firstName", "Test")
                .put("lastName", "Throwaway");
        roles.forEach(user.putArray("realmRoles")::add);
        if (council != null) {
            user.putObject("attributes").putArray("local_authority").add(council);
        }
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", name)
                .put("temporary", false);
        return user;
    }
}
