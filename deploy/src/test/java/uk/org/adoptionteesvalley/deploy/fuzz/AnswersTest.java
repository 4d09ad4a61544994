package uk.org.adoptionteesvalley.deploy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.deploy.Part;

class AnswersTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String CANARY = "019a0000-0000-7000-8000-00000000000c";
    private static final Caller ADM = new Caller("an.adm", "la-adm", "E06000001", () -> null);

    private final Answers answers = new Answers(
            new Canaries(List.of(new Canaries.Canary("E06000004", CANARY, "Fuzzcanary-Four", "FUZZ-FOUR"))));

    private static Operation operation() throws JsonProcessingException {
        return Operation.of(Part.REFERRAL, new ObjectMapper().readTree("""
                {"paths": {"/referral/v1/days": {"get": {"operationId": "listDays", "responses": {
                  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Day"}}}},
                  "404": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                  "500": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
                 "components": {"schemas": {
                  "Problem": {"type": "object", "properties": {"status": {"type": "integer"}, "detail": {"type": "string"}}},
                  "Day": {"type": "object", "properties": {"note": {"type": "string"}}}}}}
                """)).get(0);
    }

    private List<String> faults(Caller caller, String path, int status, String type, String body) throws Exception {
        return answers.faults(
                new Request(operation(), caller, path, Map.of(), null),
                new Answers.Answer(status, type, "{}", body.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> faults(int status, String type, String body) throws Exception {
        return faults(ADM, "/referral/v1/days", status, type, body);
    }

    private static String problem(int status) {
        return "{\"type\":\"https://agency.example/x\",\"title\":\"X\",\"status\":" + status + ",\"detail\":\"Do y.\"}";
    }

    @Test
    void an_answer_as_documented_is_right() throws Exception {
        assertThat(faults(200, "application/json", "{\"note\":\"a\"}")).isEmpty();
        assertThat(faults(404, PROBLEM, problem(404))).isEmpty();
    }

    @Test
    void a_failure_is_a_fault_though_it_is_documented() throws Exception {
        assertThat(faults(500, PROBLEM, problem(500))).containsExactly("500 is a failure of ours");
    }

    @Test
    void a_status_that_the_document_does_not_have_is_a_fault() throws Exception {
        assertThat(faults(409, PROBLEM, problem(409))).containsExactly("409 is not documented");
    }

    @Test
    void a_refusal_that_is_no_problem_document_is_a_fault() throws Exception {
        assertThat(faults(404, "text/html", "<html/>")).hasSize(1);
    }

    @Test
    void a_problem_that_names_another_status_is_a_fault() throws Exception {
        assertThat(faults(404, PROBLEM, problem(400))).hasSize(1);
    }

    @Test
    void a_problem_unlike_its_schema_is_a_fault() throws Exception {
        assertThat(faults(404, PROBLEM, problem(404).replace("\"Do y.\"", "[1]")))
                .isNotEmpty();
    }

    @Test
    void an_answer_unlike_its_schema_is_a_fault() throws Exception {
        assertThat(faults(200, "application/json", "{\"note\":1}")).hasSize(1);
    }

    @Test
    void another_councils_child_is_a_fault_wherever_its_word_stands() throws Exception {
        assertThat(faults(200, "application/json", "{\"note\":\"Fuzzcanary-Four\"}"))
                .hasSize(1);
        assertThat(faults(404, PROBLEM, problem(404).replace("Do y.", CANARY))).hasSize(1);
    }

    @Test
    void what_the_caller_said_itself_tells_nothing() throws Exception {
        assertThat(faults(
                        ADM,
                        "/referral/v1/days?id=" + CANARY,
                        404,
                        PROBLEM,
                        problem(404).replace("Do y.", CANARY)))
                .isEmpty();
    }

    @Test
    void a_finder_is_told_no_name_and_no_councils_id() throws Exception {
        Caller finder = new Caller("a.finder", "atv-family-finder", null, () -> null);
        assertThat(faults(
                        finder,
                        "/",
                        200,
                        "application/json",
                        "{\"note\":\"Fuzzcanary-Four FUZZ-FOUR " + CANARY + "\"}"))
                .hasSize(2);
    }
}
