package uk.org.adoptionteesvalley.deploy.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/** A signed token, and what somebody may make of it who has no key. */
record AccessToken(String header, String claims, String signature) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static AccessToken of(String token) {
        String[] parts = token.split("\\.");
        return new AccessToken(parts[0], parts[1], parts[2]);
    }

    Set<String> audience() {
        JsonNode named = json().path("aud");
        Set<String> audience = new HashSet<>();
        if (named.isTextual()) {
            audience.add(named.asText());
        }
        named.forEach(each -> audience.add(each.asText()));
        return audience;
    }

    String withAnotherSignature() {
        int middle = signature.length() / 2;
        char other = signature.charAt(middle) == 'A' ? 'B' : 'A';
        return header + "." + claims + "." + signature.substring(0, middle) + other + signature.substring(middle + 1);
    }

    /** The same signature under claims that say more. */
    String withRole(String role) {
        ObjectNode more = json();
        ((ArrayNode) more.get("realm_access").get("roles")).add(role);
        return header + "." + encoded(more.toString()) + "." + signature;
    }

    String unsigned() {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + ".";
    }

    private ObjectNode json() {
        try {
            return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(claims));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
