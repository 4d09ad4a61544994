package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What an OpenAPI document gives as examples of its parameters and bodies, and where it gives none. */
public final class ExampleValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final List<String> lacking = new ArrayList<>();

    public ExampleValues(JsonNode document) {
        this.document = document;
    }

    /** What has no example, though a call cannot be made without one. */
    List<String> lacking() {
        return lacking;
    }

    void lacks(String what) {
        lacking.add(what + " has no example");
    }

    /** Every named example of a body, or the one example, or what the schema's own examples make. */
    public List<JsonNode> ofBody(String call, JsonNode type) {
        if (type.has("examples")) {
            return StreamSupport.stream(type.get("examples").spliterator(), false)
                    .map(this::resolved)
                    .map(example -> example.get("value"))
                    .toList();
        }
        if (type.has("example")) {
            return List.of(type.get("example"));
        }
        return List.of(made(call, type.get("schema")));
    }

    private JsonNode made(String where, JsonNode unresolved) {
        JsonNode schema = resolved(unresolved);
        JsonNode example = of(schema);
        if (example != null) {
            return example;
        }
        if (schema.has("properties")) {
            ObjectNode made = JSON.createObjectNode();
            schema.get("properties")
                    .properties()
                    .forEach(property ->
                            made.set(property.getKey(), made(where + " " + property.getKey(), property.getValue())));
            return made;
        }
        if (schema.has("items")) {
            ArrayNode made = JSON.createArrayNode();
            return made.add(made(where + "[]", schema.get("items")));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        lacks(where);
        return JSON.nullNode();
    }

    /** The first example that a parameter or a schema gives of itself; null where it gives none. */
    public JsonNode of(JsonNode described) {
        if (described.has("example")) {
            return described.get("example");
        }
        JsonNode examples = described.path("examples");
        if (examples.isArray() && !examples.isEmpty()) {
            return examples.get(0);
        }
        if (examples.isObject() && !examples.isEmpty()) {
            return resolved(examples.elements().next()).get("value");
        }
        if (described.has("schema")) {
            return of(resolved(described.get("schema")));
        }
        return described.get("default");
    }

    /** What a reference stands for; what stands beside the reference goes first. */
    public JsonNode resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        ObjectNode both =
                resolved(document.at(node.get("$ref").asText().substring(1))).deepCopy();
        node.properties().stream()
                .filter(property -> !property.getKey().equals("$ref"))
                .forEach(property -> both.set(property.getKey(), property.getValue()));
        return both;
    }
}
