package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An OpenAPI document and the calls that its examples make, as Swagger UI would fill them in for somebody who tries them. */
public final class ApiDocument {

    private static final Pattern ROLE = Pattern.compile(
            "\\b(la-(?:social-worker|adoption-lead|adm|system)|atv-[a-z]+(?:-[a-z]+)?|board-member|auditor"
                    + "|service)\\b");

    private final Part service;
    private final JsonNode document;
    private final ExampleValues examples;

    public ApiDocument(Part service, JsonNode document) {
        this.service = service;
        this.document = document;
        this.examples = new ExampleValues(document);
    }

    /** What has no example, though a call cannot be made without one. */
    public List<String> lacking() {
        return examples.lacking();
    }

    /** Each operation once, as its first example calls it. */
    public List<DocumentedOperation> operations() {
        List<DocumentedOperation> operations = new ArrayList<>();
        each((method, path, operation) -> {
            String name = method + " " + path;
            var parameters = new ExampleParameters(examples, name, path, operation.path("parameters"));
            List<JsonNode> bodies = bodies(name, operation);
            operations.add(new DocumentedOperation(
                    operation.path("operationId").asText(),
                    path,
                    answered(operation).has("items"),
                    answered(operation).has("next"),
                    call(method, parameters.bare(), parameters, bodies.isEmpty() ? null : bodies.get(0), operation)));
        });
        return operations;
    }

    /** Each operation once, and a read once more for every query parameter that has an example and may be left out. */
    List<DocumentedCall> calls() {
        List<DocumentedCall> calls = new ArrayList<>();
        each((method, path, operation) -> add(calls, method, path, operation));
        return calls;
    }

    /** What is done with an operation of the document. */
    private interface Visit {
        void of(String method, String path, JsonNode operation);
    }

    private void each(Visit visit) {
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("responses")) {
                    visit.of(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue());
                }
            }
        }
    }

    private void add(List<DocumentedCall> calls, String method, String path, JsonNode operation) {
        String name = method + " " + path;
        var parameters = new ExampleParameters(examples, name, path, operation.path("parameters"));
        if (!parameters.isComplete()) {
            return;
        }
        List<String> addresses = new ArrayList<>(List.of(parameters.bare()));
        if (method.equals("GET")) {
            addresses.addAll(parameters.withEachOption());
        }
        for (JsonNode body : bodies(name, operation)) {
            for (String address : addresses) {
                calls.add(call(method, address, parameters, body, operation));
            }
        }
    }

    private DocumentedCall call(
            String method, String address, ExampleParameters parameters, JsonNode body, JsonNode operation) {
        return new DocumentedCall(
                service,
                method,
                address,
                parameters.headers(),
                body,
                roles(operation),
                parameters.needsIfMatch(),
                successes(operation));
    }

    /** The properties of what it answers with on success, as JSON. */
    private JsonNode answered(JsonNode operation) {
        JsonNode schema = operation
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        return examples.resolved(schema).path("properties");
    }

    /** What the operation takes as JSON; a single null where it takes nothing, and none where it takes files. */
    private List<JsonNode> bodies(String name, JsonNode operation) {
        JsonNode content = examples.resolved(operation.path("requestBody")).path("content");
        if (content.isEmpty()) {
            return Collections.singletonList(null);
        }
        return content.properties().stream()
                .filter(type -> type.getKey().endsWith("json"))
                .flatMap(type -> examples.ofBody(name, type.getValue()).stream())
                .toList();
    }

    private static Map<Integer, DocumentedCall.Headers> successes(JsonNode operation) {
        Map<Integer, DocumentedCall.Headers> successes = new HashMap<>();
        operation.get("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> {
                    Set<String> always = new HashSet<>();
                    Set<String> sometimes = new HashSet<>();
                    response.getValue().path("headers").properties().forEach(header -> (header.getValue()
                                            .path("required")
                                            .asBoolean()
                                    ? always
                                    : sometimes)
                            .add(header.getKey()));
                    successes.put(Integer.valueOf(response.getKey()), new DocumentedCall.Headers(always, sometimes));
                });
        return successes;
    }

    /** The roles that the operation names, in a list of its own or in its description. */
    private static List<String> roles(JsonNode operation) {
        JsonNode listed = operation.path("x-roles");
        String text = listed.isMissingNode() ? operation.path("description").asText() : listed.toString();
        return ROLE.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
