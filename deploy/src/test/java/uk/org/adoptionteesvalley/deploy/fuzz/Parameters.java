package uk.org.adoptionteesvalley.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** An operation's address, query and headers, as its document allows them or with one thing wrong. */
final class Parameters {

    private static final int BRIEF = 2;

    private final Operation operation;
    private final Values values;

    Parameters(Operation operation, Values values) {
        this.operation = operation;
        this.values = values;
    }

    Arbitrary<String> addresses(boolean wrong) {
        List<Operation.Parameter> parameters = operation.parameters("path");
        return each(
                        parameters,
                        parameter -> wrong
                                ? Odd.shortTexts().filter(text -> !text.isBlank() && !text.matches("\\.+"))
                                : texts(values.ofDescribed(parameter.described())))
                .map(all -> {
                    String address = operation.template();
                    for (int place = 0; place < parameters.size(); place++) {
                        address = address.replace("{" + parameters.get(place).name() + "}", encoded(all.get(place)));
                    }
                    return address;
                });
    }

    Arbitrary<String> queries(boolean wrong) {
        List<Operation.Parameter> parameters = operation.parameters("query");
        Arbitrary<List<Optional<String>>> sound = each(parameters, parameter -> {
            Arbitrary<String> texts = parameter.name().equals("wait")
                    // Whoever waits for news gets none here.
                    ? Arbitraries.integers().between(0, BRIEF).map(String::valueOf)
                    : texts(values.ofDescribed(parameter.described()));
            return parameter.required() ? texts.map(Optional::of) : texts.optional(0.3);
        });
        Arbitrary<String> names = parameters.isEmpty()
                ? Arbitraries.just("notKnown")
                : Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just("notKnown")),
                        Tuple.of(
                                4,
                                Arbitraries.of(parameters.stream()
                                        .map(Operation.Parameter::name)
                                        .filter(name -> !name.equals("wait"))
                                        .toList())));
        Arbitrary<String> odd =
                Combinators.combine(names, Odd.shortTexts()).as((name, text) -> name + "=" + encoded(text));
        return Combinators.combine(sound, wrong ? odd : Arbitraries.just("")).as((all, more) -> {
            List<String> query = new ArrayList<>();
            for (int place = 0; place < parameters.size(); place++) {
                String name = parameters.get(place).name();
                // What is wrong stands for what is sound.
                if (!more.startsWith(name + "=")) {
                    all.get(place).ifPresent(value -> query.add(name + "=" + encoded(value)));
                }
            }
            if (!more.isEmpty()) {
                query.add(more);
            }
            return query.isEmpty() ? "" : "?" + String.join("&", query);
        });
    }

    Arbitrary<Map<String, String>> headers(boolean wrong) {
        List<Operation.Parameter> parameters = operation.parameters("header");
        Arbitrary<List<Optional<String>>> sound = each(parameters, parameter -> {
            Arbitrary<String> texts =
                    switch (parameter.name()) {
                        case "If-Match" -> Arbitraries.integers().between(1, 4).map(version -> "\"" + version + "\"");
                        case "Idempotency-Key" -> Arbitraries.strings().alpha().ofLength(12);
                        default -> texts(values.ofDescribed(parameter.described()));
                    };
            return parameter.required() ? texts.map(Optional::of) : texts.optional(0.2);
        });
        Arbitrary<String> names = Arbitraries.of(
                "Accept",
                "Content-Type",
                "If-Match",
                "Idempotency-Key",
                "Purpose",
                "Accept-Language",
                "X-Forwarded-Host");
        Arbitrary<String> odd = Arbitraries.frequencyOf(
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "application/x-none",
                                        "text/html",
                                        "a/b/c",
                                        "*/*;q=0",
                                        "application/json;charset=utf-16",
                                        "multipart/form-data",
                                        "W/\"1\"",
                                        "\"1\", \"2\"",
                                        "*",
                                        "same-key",
                                        "COURT")),
                        Tuple.of(1, Odd.shortTexts()))
                .map(Parameters::sendable);
        Arbitrary<Map<String, String>> one = Combinators.combine(names, odd).as(Map::of);
        return Combinators.combine(sound, wrong ? one : Arbitraries.just(Map.<String, String>of()))
                .as((all, more) -> {
                    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    for (int place = 0; place < parameters.size(); place++) {
                        String name = parameters.get(place).name();
                        all.get(place).ifPresent(value -> headers.put(name, sendable(value)));
                    }
                    if (operation.jsonBody().isPresent()) {
                        headers.put("Content-Type", "application/json");
                    } else if (operation.takesFiles()) {
                        headers.put("Content-Type", "multipart/form-data; boundary=" + Upload.BOUNDARY);
                    }
                    headers.putAll(more);
                    return headers;
                });
    }

    private interface Choice<T> {
        Arbitrary<T> of(Operation.Parameter parameter);
    }

    private static <T> Arbitrary<List<T>> each(List<Operation.Parameter> parameters, Choice<T> choice) {
        return parameters.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(parameters.stream().map(choice::of).toList())
                        .as(all -> (List<T>) List.copyOf(all));
    }

    private static Arbitrary<String> texts(Arbitrary<JsonNode> values) {
        return values.map(JsonNode::asText);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A client sends no control characters and nothing beyond Latin-1 in a header. */
    private static String sendable(String text) {
        return text.replaceAll("[^\\x20-\\x7E]", "");
    }
}
