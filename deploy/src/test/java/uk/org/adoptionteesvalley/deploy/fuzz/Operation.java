package uk.org.adoptionteesvalley.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.adoptionteesvalley.deploy.ExampleValues;
import uk.org.adoptionteesvalley.deploy.Part;

/** One operation of an API document: what it takes, and what it says that it answers. */
record Operation(Part service, String method, String template, JsonNode described, JsonNode document) {

    /**
     * What an operation takes beside its body.
     *
     * @param in path, query or header
     */
    record Parameter(String name, String in, boolean required, JsonNode described) {}

    static List<Operation> of(Part service, JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .forEach(method -> operations.add(new Operation(
                        service,
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        method.getValue(),
                        document))));
        return operations;
    }

    String id() {
        return service.word() + " " + described.path("operationId").asText();
    }

    ExampleValues examples() {
        return new ExampleValues(document);
    }

    List<String> roles() {
        List<String> roles = new ArrayList<>();
        described.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    List<Parameter> parameters(String in) {
        List<Parameter> parameters = new ArrayList<>();
        described.path("parameters").forEach(each -> {
            JsonNode parameter = examples().resolved(each);
            if (parameter.path("in").asText().equals(in)) {
                parameters.add(new Parameter(
                        parameter.get("name").asText(),
                        in,
                        parameter.path("required").asBoolean(),
                        parameter));
            }
        });
        return parameters;
    }

    /** What it takes as JSON, with its schema and examples. */
    Optional<JsonNode> jsonBody() {
        JsonNode body = examples()
                .resolved(described.path("requestBody"))
                .path("content")
                .path("application/json");
        return body.isMissingNode() ? Optional.empty() : Optional.of(body);
    }

    boolean takesFiles() {
        return examples()
                .resolved(described.path("requestBody"))
                .path("content")
                .has("multipart/form-data");
    }

    /** What the document says of an answer with that status; empty where it says nothing. */
    Optional<JsonNode> answer(int status) {
        JsonNode answer = described.path("responses").path(Integer.toString(status));
        return answer.isMissingNode()
                ? Optional.empty()
                : Optional.of(examples().resolved(answer));
    }

    @Override
    public String toString() {
        return id();
    }
}
