package uk.org.adoptionteesvalley.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import uk.org.adoptionteesvalley.deploy.ExampleValues;

/**
 * Values that a schema of an API document allows. Where the document gives an example it is taken more often than not:
 * a body of random days would seldom get past the first rule.
 */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WORDS = Pattern.compile("\\w+(\\|\\w+)+");
    private static final Pattern LETTERS = Pattern.compile("\\[(\\w+)]");
    private static final int LONGEST_TEXT = 60;
    private static final int MOST_ITEMS = 4;
    private static final int DAYS = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final ExampleValues document;
    private final Arbitrary<JsonNode> ids;

    /** @param ids of records that there are */
    Values(ExampleValues document, List<String> ids) {
        this.document = document;
        Arbitrary<String> random = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((most, least) -> new UUID(most, least).toString());
        this.ids = (ids.isEmpty()
                        ? random
                        : Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(ids)), Tuple.of(1, random)))
                .map(JSON::textNode);
    }

    /** Of a parameter or a media type: something with a schema, and perhaps with examples of its own. */
    Arbitrary<JsonNode> ofDescribed(JsonNode described) {
        return preferring(document.of(described), described.path("schema"));
    }

    Arbitrary<JsonNode> of(JsonNode unresolved) {
        JsonNode schema = document.resolved(unresolved);
        return preferring(document.of(schema), schema);
    }

    private Arbitrary<JsonNode> preferring(JsonNode example, JsonNode unresolved) {
        JsonNode schema = document.resolved(unresolved);
        if (schema.has("properties")) {
            return object(schema, example);
        }
        Arbitrary<JsonNode> made = made(schema);
        return example == null
                ? made
                : Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(example)), Tuple.of(1, made));
    }

    private Arbitrary<JsonNode> made(JsonNode schema) {
        if (schema.has("enum")) {
            return Arbitraries.of(items(schema.get("enum")));
        }
        for (String either : List.of("anyOf", "oneOf")) {
            if (schema.has(either)) {
                return Arbitraries.oneOf(
                        items(schema.get(either)).stream().map(this::of).toList());
            }
        }
        return switch (type(schema)) {
            case "boolean" -> Arbitraries.of(true, false).map(JSON::booleanNode);
            case "integer" ->
                Arbitraries.longs()
                        .between(
                                schema.path("minimum").asLong(0),
                                schema.path("maximum").asLong(Integer.MAX_VALUE))
                        .map(JSON::numberNode);
            case "number" -> Arbitraries.doubles().between(-1e6, 1e6).map(JSON::numberNode);
            case "array" -> array(schema);
            case "object" -> object(schema, null);
            case "null" -> Arbitraries.just(JSON.nullNode());
            default -> text(schema);
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    /** Each property as in the example, or as its schema has it; what may be left out is there or not. */
    private Arbitrary<JsonNode> object(JsonNode schema, JsonNode example) {
        List<String> required =
                items(schema.path("required")).stream().map(JsonNode::asText).toList();
        List<String> names = new ArrayList<>();
        List<Arbitrary<Optional<JsonNode>>> values = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            JsonNode shown = example == null ? null : example.get(property.getKey());
            Arbitrary<JsonNode> value = preferring(
                    shown == null ? document.of(document.resolved(property.getValue())) : shown, property.getValue());
            names.add(property.getKey());
            values.add(
                    required.contains(property.getKey())
                            ? value.map(Optional::of)
                            : value.optional(example == null ? 0.5 : shown == null ? 0.1 : 0.9));
        });
        return Combinators.combine(values).as(all -> {
            ObjectNode made = JSON.objectNode();
            for (int place = 0; place < names.size(); place++) {
                String name = names.get(place);
                all.get(place).ifPresent(value -> made.set(name, value));
            }
            return made;
        });
    }

    private Arbitrary<JsonNode> array(JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        return of(schema.path("items"))
                .list()
                .ofMinSize(least)
                .ofMaxSize(Math.max(
                        least, Math.min(MOST_ITEMS, schema.path("maxItems").asInt(MOST_ITEMS))))
                .map(all -> {
                    ArrayNode made = JSON.arrayNode();
                    return made.addAll(all);
                });
    }

    private Arbitrary<JsonNode> text(JsonNode schema) {
        switch (schema.path("format").asText()) {
            case "uuid" -> {
                return ids;
            }
            case "date" -> {
                return days().map(day -> JSON.textNode(day.toString()));
            }
            case "date-time" -> {
                return days().map(day -> JSON.textNode(day + "T09:30:00Z"));
            }
            default -> {}
        }
        String pattern = schema.path("pattern").asText();
        if (WORDS.matcher(pattern).matches()) {
            return Arbitraries.of(Arrays.asList(pattern.split("\\|"))).map(JSON::textNode);
        }
        var letters = LETTERS.matcher(pattern);
        if (letters.matches()) {
            return Arbitraries.of(Arrays.asList(letters.group(1).split(""))).map(JSON::textNode);
        }
        int least = Math.max(schema.path("minLength").asInt(0), pattern.isEmpty() ? 0 : 1);
        int most =
                Math.max(least, Math.min(LONGEST_TEXT, schema.path("maxLength").asInt(LONGEST_TEXT)));
        // Without a space at either end, which some patterns ask for.
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("ÄéßŁ'-")
                .ofMinLength(least)
                .ofMaxLength(most)
                .map(JSON::textNode);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
