package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    private static ApiDocument document(String operation) throws JsonProcessingException {
        return new ApiDocument(Part.REFERRAL, new ObjectMapper().readTree("""
                {"paths": {"/referral/v1/things/{id}": %s}, "components": {"schemas": {
                  "Day": {"type": "string", "examples": ["2022-03-10"]},
                  "Whole": {"type": "object", "examples": [{"name": "A"}], "properties": {"name": {}}},
                  "Thing": {"type": "object", "properties": {
                    "on": {"$ref": "#/components/schemas/Day", "examples": ["2024-11-04"]},
                    "kind": {"enum": ["FIRST", "SECOND"]}}}}}}
                """.formatted(operation)));
    }

    private static final String ID = "{\"name\": \"id\", \"in\": \"path\", \"required\": true, \"example\": \"019a\"}";

    @Test
    void a_read_is_sent_once_bare_and_once_for_each_query_parameter() throws Exception {
        ApiDocument document = document("""
                {"get": {"description": "Roles: la-adm, atv-manager.", "responses": {}, "parameters": [%s,
                  {"name": "stage", "in": "query", "schema": {"examples": ["PLACED"]}},
                  {"name": "after", "in": "query", "schema": {"type": "string"}}]}}
                """.formatted(ID));
        assertThat(document.calls())
                .extracting(DocumentedCall::toString)
                .containsExactly("GET /referral/v1/things/019a", "GET /referral/v1/things/019a?stage=PLACED");
        assertThat(document.calls())
                .allSatisfy(call -> assertThat(call.roles()).containsExactly("la-adm", "atv-manager"));
        assertThat(document.lacking()).isEmpty();
    }

    @Test
    void a_body_is_the_examples_of_its_parts_where_the_whole_has_none() throws Exception {
        ApiDocument document = document(posting("Thing"));
        assertThat(document.calls())
                .extracting(call -> call.body().toString())
                .containsExactly("{\"on\":\"2024-11-04\",\"kind\":\"FIRST\"}");
    }

    @Test
    void a_body_is_the_example_of_the_whole_where_it_has_one() throws Exception {
        assertThat(document(posting("Whole")).calls())
                .extracting(call -> call.body().toString())
                .containsExactly("{\"name\":\"A\"}");
    }

    @Test
    void an_operation_is_told_once_with_what_it_answers() throws Exception {
        ApiDocument document = document("""
                {"get": {"operationId": "listThings", "parameters": [%s,
                  {"name": "stage", "in": "query", "schema": {"examples": ["PLACED"]}}],
                  "responses": {"200": {"content": {"application/json":
                    {"schema": {"properties": {"items": {}, "next": {}}}}}}}}}
                """.formatted(ID));
        assertThat(document.operations()).singleElement().satisfies(operation -> {
            assertThat(operation).hasToString("referral listThings");
            assertThat(operation.template()).isEqualTo("/referral/v1/things/{id}");
            assertThat(operation.call()).hasToString("GET /referral/v1/things/019a");
            assertThat(operation.showsItems()).isTrue();
            assertThat(operation.inPages()).isTrue();
        });
    }

    @Test
    void a_path_parameter_without_an_example_is_told() throws Exception {
        ApiDocument document = document("""
                {"get": {"responses": {}, "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}]}}
                """);
        assertThat(document.calls()).isEmpty();
        assertThat(document.lacking()).hasSize(1);
    }

    private static String posting(String schema) {
        return """
                {"post": {"responses": {}, "parameters": [%s], "requestBody": {"content": {"application/json":
                  {"schema": {"$ref": "#/components/schemas/%s"}}}}}}
                """.formatted(ID, schema);
    }
}
