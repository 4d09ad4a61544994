package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invented records, each taken as far on its way as its example needs, by the people whose work that is.
 *
 * <p>A record has a name that never changes and the calls that make it, of its own or the first few of a way that several
 * go. In them {@code {it}} is the id that the record's first call answers, {@code {another-record}} that of a record made
 * before, {@code {it/adopters/0/id}} a part of the same answer, and any other word what the record has for it.
 */
final class SampleRecords {

    private static final Pattern WORD = Pattern.compile("\\{([a-z0-9-]+)(/[A-Za-z0-9/]+)?}");

    private final LocalSystem system;
    private final Map<String, JsonNode> made = new HashMap<>();

    SampleRecords(LocalSystem system) {
        this.system = system;
    }

    /** Makes what one file tells of. */
    void load(JsonNode file) {
        file.get("records").forEach(record -> {
            JsonNode calls =
                    record.has("way") ? file.get("ways").get(record.get("way").asText()) : record.get("calls");
            load(record, calls, record.path("calls").asInt(calls.size()));
        });
    }

    /** The keys never change, so a load that broke off is continued where it stopped, and the ids are the same everywhere. */
    private void load(JsonNode record, JsonNode calls, int first) {
        String name = record.get("name").asText();
        for (int number = 0; number < first; number++) {
            JsonNode call = calls.get(number);
            String to = filled(call.get("post").asText(), record);
            int stroke = to.indexOf('/');
            JsonNode answer = system.api(Part.of(to.substring(0, stroke)))
                    .post(
                            "/v1" + to.substring(stroke),
                            system.tokens().user(call.get("as").asText()),
                            filled(call.get("body"), record),
                            "sample-" + name + "-" + number)
                    .expect(201);
            made.putIfAbsent(name, answer);
        }
    }

    private JsonNode filled(JsonNode node, JsonNode record) {
        if (node.isTextual()) {
            return TextNode.valueOf(filled(node.asText(), record));
        }
        JsonNode copy = node.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(filled(property.getValue(), record)));
        } else if (copy instanceof ArrayNode array) {
            for (int place = 0; place < array.size(); place++) {
                array.set(place, filled(array.get(place), record));
            }
        }
        return copy;
    }

    private String filled(String text, JsonNode record) {
        return WORD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1), found.group(2), record)));
    }

    private String meant(String word, String part, JsonNode record) {
        JsonNode own = record.path("words").path(word);
        if (own.isTextual()) {
            return filled(own.asText(), record);
        }
        JsonNode answer = made.get(word.equals("it") ? record.get("name").asText() : word);
        if (answer == null) {
            throw new IllegalStateException(record.get("name") + " speaks of " + word + ", which is not made yet");
        }
        return answer.at(part == null ? "/id" : part).asText();
    }
}
