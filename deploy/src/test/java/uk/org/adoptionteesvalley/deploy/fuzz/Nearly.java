package uk.org.adoptionteesvalley.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A JSON body with one thing wrong in it: in what it says, or in how it is written. */
final class Nearly {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 5_000;
    private static final int PLACES = 1_000;

    /** What is wrong. */
    enum Fault {
        DROPPED,
        NULL,
        OTHER_TYPE,
        ODD_TEXT,
        ODD_NUMBER,
        IN_A_LIST,
        UNKNOWN_PROPERTY,
        REPEATED_PROPERTY,
        CUT_OFF,
        MORE_BEHIND,
        COMMENT,
        NO_UTF_8,
        BYTE_ORDER_MARK,
        ENDLESSLY_DEEP,
        NO_OBJECT,
        NOTHING
    }

    private Nearly() {}

    static Arbitrary<byte[]> of(Arbitrary<JsonNode> bodies) {
        return Combinators.combine(
                        bodies,
                        Arbitraries.of(Fault.class),
                        Arbitraries.integers().between(0, PLACES),
                        Odd.texts())
                .as(Nearly::broken);
    }

    /**
     * @param place which of the body's values it is, counted on round and round
     * @param odd a text that may stand there
     */
    static byte[] broken(JsonNode sound, Fault fault, int place, String odd) {
        JsonNode body = sound.deepCopy();
        List<Member> members = new ArrayList<>();
        collect(body, members);
        if (members.isEmpty()) {
            return odd.getBytes(StandardCharsets.UTF_8);
        }
        Member member = members.get(place % members.size());
        switch (fault) {
            case DROPPED -> member.parent().remove(member.name());
            case NULL -> member.parent().putNull(member.name());
            case OTHER_TYPE -> member.parent().set(member.name(), otherType(member.value(), place));
            case ODD_TEXT -> member.parent().put(member.name(), odd);
            case ODD_NUMBER -> member.parent().putRawValue(member.name(), new RawValue(number(place)));
            case IN_A_LIST ->
                member.parent().set(member.name(), JSON.arrayNode().add(member.value()));
            case UNKNOWN_PROPERTY -> member.parent().put("notKnown", odd);
            default -> {
                return written(body.toString(), member, fault);
            }
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(String text, Member member, Fault fault) {
        String property = "\"" + member.name() + "\":";
        return switch (fault) {
            case REPEATED_PROPERTY ->
                utf8(text.replaceFirst(
                        Pattern.quote(property), Matcher.quoteReplacement(property + member.value() + "," + property)));
            case CUT_OFF -> utf8(text.substring(0, text.length() / 2));
            case MORE_BEHIND -> utf8(text + text);
            case COMMENT -> utf8("/* so */ " + text);
            case NO_UTF_8 ->
                text.replace(member.name(), member.name() + "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
            case BYTE_ORDER_MARK -> utf8("\uFEFF" + text);
            case ENDLESSLY_DEEP -> utf8("{" + property + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
            case NO_OBJECT -> utf8("[" + text + "]");
            default -> new byte[0];
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode otherType(JsonNode value, int place) {
        if (value.isTextual()) {
            return place % 2 == 0 ? JSON.numberNode(place) : JSON.objectNode().put("a", value.asText());
        }
        return value.isContainerNode() ? JSON.textNode("a") : JSON.textNode(value.asText());
    }

    private static String number(int place) {
        List<String> numbers = List.of("1e400", "-1", "9223372036854775808", "0.1", "1" + "0".repeat(2_000), "1e-400");
        return numbers.get(place % numbers.size());
    }

    /** A property somewhere in a body. */
    private record Member(ObjectNode parent, String name, JsonNode value) {}

    private static void collect(JsonNode node, List<Member> members) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                members.add(new Member(object, property.getKey(), property.getValue()));
                collect(property.getValue(), members);
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> collect(item, members));
        }
    }
}
