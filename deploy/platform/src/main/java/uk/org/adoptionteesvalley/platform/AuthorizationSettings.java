package uk.org.adoptionteesvalley.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What Keycloak's authorization services are told of one service: its table of rights, each permission a resource with
 * a scope, each role a policy.
 */
final class AuthorizationSettings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Set<String>> roles;

    AuthorizationSettings(RightsOfService rights) {
        this.roles = rights.rolesByPermission();
    }

    ObjectNode asJson() {
        ObjectNode settings = JSON.createObjectNode()
                // Without it Keycloak answers 500 to every request for a decision.
                .put("allowRemoteResourceManagement", true)
                .put("policyEnforcementMode", "ENFORCING")
                .put("decisionStrategy", "AFFIRMATIVE");
        Map<String, Set<String>> scopes = scopesByResource();
        settings.set(
                "scopes",
                named(new TreeSet<>(
                        scopes.values().stream().flatMap(Set::stream).toList())));
        ArrayNode resources = settings.putArray("resources");
        scopes.forEach((resource, its) -> resources
                .addObject()
                .put("name", resource)
                .put("ownerManagedAccess", false)
                .set("scopes", named(its)));
        ArrayNode policies = settings.putArray("policies");
        new TreeSet<>(roles.values().stream().flatMap(Set::stream).toList()).forEach(role -> add(role, policies));
        roles.forEach((permission, holders) -> add(permission, holders, policies));
        return settings;
    }

    private Map<String, Set<String>> scopesByResource() {
        Map<String, Set<String>> scopes = new TreeMap<>();
        roles.keySet().stream().map(permission -> permission.split(":", 2)).forEach(parts -> scopes.computeIfAbsent(
                        parts[0], resource -> new TreeSet<>())
                .add(parts[1]));
        return scopes;
    }

    /** A role counts as the person or client has it now, not as the token said when it was made. */
    private static void add(String role, ArrayNode policies) {
        ObjectNode required = JSON.createObjectNode().put("id", role).put("required", true);
        policies.addObject()
                .put("name", role)
                .put("type", "role")
                .put("logic", "POSITIVE")
                .put("decisionStrategy", "UNANIMOUS")
                .putObject("config")
                .put("fetchRoles", "true")
                .put("roles", JSON.createArrayNode().add(required).toString());
    }

    private static void add(String permission, Set<String> holders, ArrayNode policies) {
        String[] parts = permission.split(":", 2);
        policies.addObject()
                .put("name", permission)
                .put("type", "scope")
                .put("logic", "POSITIVE")
                .put("decisionStrategy", "AFFIRMATIVE")
                .putObject("config")
                .put("resources", listed(List.of(parts[0])))
                .put("scopes", listed(List.of(parts[1])))
                .put("applyPolicies", listed(holders));
    }

    private static ArrayNode named(Collection<String> names) {
        ArrayNode list = JSON.createArrayNode();
        names.forEach(name -> list.addObject().put("name", name));
        return list;
    }

    /** Keycloak takes these lists as JSON in a text. */
    private static String listed(Collection<String> names) {
        return JSON.valueToTree(names).toString();
    }
}
