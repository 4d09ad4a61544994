package uk.org.adoptionteesvalley.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges answers by the API document of the operation, and by what their reader may know. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final int REFUSED = 400;
    private static final int FAILED = 500;
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Canaries canaries;
    private final Map<String, JsonSchema> known = new HashMap<>();

    /**
     * An answer as it came.
     *
     * @param headers all of them, as text
     */
    record Answer(int status, String mediaType, String headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answers(Canaries canaries) {
        this.canaries = canaries;
    }

    /** What is wrong with it; empty where nothing is. */
    List<String> faults(Request request, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= FAILED) {
            faults.add(answer.status() + " is a failure of ours");
        }
        Optional<JsonNode> documented = request.operation().answer(answer.status());
        if (documented.isEmpty()) {
            faults.add(answer.status() + " is not documented");
        }
        if (answer.status() >= REFUSED && !answer.mediaType().equals(PROBLEM)) {
            faults.add(answer.status() + " is no problem document but '" + answer.mediaType() + "'");
        } else {
            documented.ifPresent(document -> faults.addAll(unlike(document, request.operation(), answer)));
        }
        canaries.keptFrom(request.caller()).stream()
                .filter(word -> (answer.text() + answer.headers()).contains(word) && !request.says(word))
                .forEach(word -> faults.add("tells " + request.caller().role() + " of " + word));
        return faults;
    }

    private List<String> unlike(JsonNode documented, Operation operation, Answer answer) {
        JsonNode type = documented.path("content").path(answer.mediaType());
        if (type.isMissingNode()) {
            return List.of(answer.status() + " as '" + answer.mediaType() + "' is not documented");
        }
        if (!answer.mediaType().endsWith("json")) {
            return List.of();
        }
        JsonNode body;
        try {
            body = JSON.readTree(answer.body());
        } catch (IOException e) {
            return List.of(answer.status() + " holds no JSON");
        }
        List<String> faults = new ArrayList<>();
        if (answer.status() >= REFUSED) {
            if (body.path("status").asInt() != answer.status()
                    || body.path("type").asText().isBlank()
                    || body.path("title").asText().isBlank()
                    || body.path("detail").asText().isBlank()) {
                faults.add(answer.status() + " is a problem that does not say what and why");
            }
        }
        schema(operation, answer, type.path("schema")).validate(withoutNulls(body)).stream()
                // Which of a list's items it is does not make another fault of it.
                .map(message -> message.getMessage().replaceAll("\\[\\d+]", "[]"))
                .distinct()
                .map(message -> answer.status() + " does not fit its schema: " + message)
                .forEach(faults::add);
        return faults;
    }

    /** What has no value is left out or null, and the documents do not tell these apart. */
    private static JsonNode withoutNulls(JsonNode body) {
        if (body instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        body.forEach(Answers::withoutNulls);
        return body;
    }

    private JsonSchema schema(Operation operation, Answer answer, JsonNode schema) {
        return known.computeIfAbsent(operation.id() + answer.status() + answer.mediaType(), key -> {
            // References go to the document's components, which therefore stand beside what refers.
            ObjectNode whole = schema.deepCopy();
            whole.set("components", operation.document().get("components"));
            return SCHEMAS.getSchema(whole);
        });
    }
}
