package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An operation's address and headers, filled in with the examples of its parameters. */
final class ExampleParameters {

    private final ExampleValues examples;
    private final String operation;
    private final List<String> required = new ArrayList<>();
    private final List<String> optional = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String path;
    private boolean complete = true;
    private boolean needsIfMatch;

    ExampleParameters(ExampleValues examples, String operation, String path, JsonNode parameters) {
        this.examples = examples;
        this.operation = operation;
        this.path = path;
        parameters.forEach(parameter -> fill(examples.resolved(parameter)));
    }

    private void fill(JsonNode parameter) {
        String name = parameter.get("name").asText();
        String in = parameter.get("in").asText();
        boolean mustBe = parameter.path("required").asBoolean();
        // Nobody can know a record's version before reading it.
        if (name.equals("If-Match") && mustBe) {
            needsIfMatch = true;
            return;
        }
        JsonNode example = examples.of(parameter);
        if (example == null) {
            if (mustBe || in.equals("path")) {
                examples.lacks(operation + ": the " + in + " parameter " + name);
                complete = false;
            }
            return;
        }
        switch (in) {
            case "path" -> path = path.replace("{" + name + "}", encoded(example));
            case "query" -> (mustBe ? required : optional).add(name + "=" + encoded(example));
            default -> headers.put(name, example.asText());
        }
    }

    /** Whether a call can be made of it. */
    boolean isComplete() {
        return complete;
    }

    boolean needsIfMatch() {
        return needsIfMatch;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The address with what it needs. */
    String bare() {
        return path + query(required.stream());
    }

    /** The address once for each query parameter that may be left out. */
    List<String> withEachOption() {
        return optional.stream()
                .map(option -> path + query(Stream.concat(required.stream(), Stream.of(option))))
                .toList();
    }

    private static String query(Stream<String> parameters) {
        String joined = String.join("&", parameters.toList());
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private static String encoded(JsonNode value) {
        return URLEncoder.encode(value.asText(), StandardCharsets.UTF_8);
    }
}
