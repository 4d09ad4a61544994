package uk.org.adoptionteesvalley.deploy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.adoptionteesvalley.deploy.ExampleValues;
import uk.org.adoptionteesvalley.deploy.Part;

class RequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 300;
    private static final int SIZE = 1_000;
    private static final String ID = "019a0000-0000-7000-8000-000000000001";

    private static final String DOCUMENT = """
            {"paths": {"/referral/v1/things/{id}/days": {"post": {"operationId": "addDay", "x-roles": ["la-adm"],
              "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}},
                {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 200}}],
              "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Day"},
                "example": {"on": "2024-11-04", "kind": "FIRST"}}}},
              "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Day"}}}},
                "403": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
             "components": {"schemas": {
              "Problem": {"type": "object", "properties": {"status": {"type": "integer"}, "detail": {"type": "string"}}},
              "Day": {"type": "object", "required": ["on"], "properties": {
                "on": {"type": "string", "format": "date"},
                "kind": {"type": "string", "enum": ["FIRST", "SECOND"]},
                "sex": {"type": "string", "pattern": "[FMU]"},
                "note": {"type": "string", "minLength": 2, "maxLength": 5},
                "more": {"type": "array", "minItems": 1, "items": {"type": "boolean"}}}}}}}
            """;

    @BeforeAll
    static void generate() {
        JqwikSession.start();
    }

    @AfterAll
    static void done() {
        JqwikSession.finish();
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(DOCUMENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Requests requests(long seed) {
        return new Requests(
                seed,
                Operation.of(Part.REFERRAL, document()),
                List.of(
                        new Caller("an.adm", "la-adm", "E06000001", () -> null),
                        new Caller("nobody", null, null, () -> null)),
                new Requests.Words(Map.of("referral", List.of(ID)), List.of()));
    }

    private static List<String> sent(long seed, Function<Request, String> what) {
        Requests requests = requests(seed);
        return IntStream.range(0, MANY)
                .mapToObj(number -> what.apply(requests.number(number)))
                .toList();
    }

    @Test
    void the_same_seed_and_number_make_the_same_request_whatever_came_before() {
        List<String> inOrder = sent(7, Request::toString);
        assertThat(requests(7).number(MANY - 1)).hasToString(inOrder.get(MANY - 1));
    }

    @Test
    void another_seed_makes_other_requests() {
        assertThat(sent(7, Request::toString)).isNotEqualTo(sent(8, Request::toString));
    }

    @Test
    void somebody_else_sends_some_of_the_requests() {
        assertThat(sent(7, request -> request.caller().name())).contains("an.adm", "nobody");
    }

    @Test
    void an_address_names_a_record_that_there_is_and_one_that_there_is_not() {
        assertThat(sent(7, Request::path))
                .anyMatch(path -> path.contains(ID))
                .anyMatch(path -> !path.contains(ID))
                .allMatch(path -> path.startsWith("/referral/v1/things/"));
    }

    @Test
    void a_value_is_as_its_schema_allows() {
        ObjectNode schema = document().at("/components/schemas/Day").deepCopy();
        var judge =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        var days =
                new Values(new ExampleValues(document()), List.of()).of(schema).generator(SIZE, true);
        Random random = new Random(3);
        assertThat(Stream.generate(() -> days.next(random).value()).limit(MANY))
                .allSatisfy(day -> assertThat(judge.validate(day)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Nearly.Fault.class)
    void what_is_wrong_with_a_body_shows(Nearly.Fault fault) throws IOException {
        JsonNode sound = JSON.readTree("{\"on\":\"2024-11-04\",\"more\":[{\"kind\":\"FIRST\"}]}");
        for (int place = 0; place < 3; place++) {
            assertThat(new String(Nearly.broken(sound, fault, place, "odd"), StandardCharsets.UTF_8))
                    .isNotEqualTo(sound.toString());
        }
    }
}
