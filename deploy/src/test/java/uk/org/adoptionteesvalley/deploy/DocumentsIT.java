package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the four API documents say of every operation, and the order in which they show the work. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsIT {

    private static final String PROBLEM = "application/problem+json";
    private static final List<String> SERVICE_ALONE = List.of("service");

    private final LocalSystem system;

    DocumentsIT(LocalSystem system) {
        this.system = system;
    }

    /** One operation of one document. */
    record Documented(Part service, String method, String path, JsonNode operation) {

        String text(String field) {
            return operation.path(field).asText();
        }

        List<String> words(String field) {
            List<String> words = new ArrayList<>();
            operation.path(field).forEach(word -> words.add(word.asText()));
            return words;
        }

        JsonNode response(String status) {
            return operation.path("responses").path(status);
        }

        Set<String> headerParameters() {
            Set<String> names = new HashSet<>();
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("header")) {
                    names.add(parameter.path("name").asText());
                }
            });
            return names;
        }

        boolean creates() {
            return method.equals("post") && operation.path("responses").has("201");
        }

        boolean isUnderARecord() {
            return path.contains("{") && !path.endsWith("}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Stream<Part> services() {
        return Part.SERVICES.stream();
    }

    private JsonNode document(Part service) {
        return system.api(service).get("/openapi?format=json", null).expect(200);
    }

    Stream<Documented> operations() {
        return services().flatMap(service -> operations(service, document(service)));
    }

    private static Stream<Documented> operations(Part service, JsonNode document) {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .map(method -> new Documented(service, method.getKey(), path.getKey(), method.getValue())));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_says_what_it_is_and_who_may_call_it(Documented operation) {
        assertThat(operation.text("operationId")).isNotBlank();
        assertThat(operation.text("summary")).isNotBlank();
        assertThat(operation.text("description")).contains("Roles: ");
        assertThat(operation.words("x-roles")).isNotEmpty();
        assertThat(operation.operation().path("security").findValue("keycloak")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_parameter_says_what_it_is(Documented operation) {
        assertThat(operation.operation().path("parameters")).allSatisfy(parameter -> assertThat(
                        parameter.path("description").asText())
                .as(parameter.path("name").asText())
                .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_body_has_an_example(Documented operation) {
        assertThat(operation.operation().path("requestBody").path("content").properties())
                .filteredOn(type -> type.getKey().endsWith("json"))
                .allSatisfy(type -> assertThat(type.getValue().has("example")
                                || type.getValue().has("examples"))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_answer_of_success_says_what_it_holds(Documented operation) {
        assertThat(operation.operation().get("responses").properties())
                .filteredOn(response -> response.getKey().startsWith("2"))
                .isNotEmpty()
                .allSatisfy(response -> {
                    assertThat(response.getValue().path("description").asText()).isNotBlank();
                    assertThat(response.getValue().path("content").properties())
                            .isNotEmpty()
                            .allSatisfy(type ->
                                    assertThat(type.getValue().has("schema")).isTrue());
                });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_problem_has_an_example_of_its_own_status(Documented operation) {
        assertThat(operation.operation().get("responses").properties())
                .filteredOn(response -> !response.getKey().startsWith("2"))
                .extracting(Map.Entry::getKey)
                .contains("400", "401", "403", "406", "500", "503");
        assertThat(operation.operation().get("responses").properties())
                .filteredOn(response -> !response.getKey().startsWith("2"))
                .allSatisfy(response -> {
                    assertThat(response.getValue().path("description").asText()).isNotBlank();
                    JsonNode example =
                            response.getValue().path("content").path(PROBLEM).path("example");
                    assertThat(example.path("status").asText()).isEqualTo(response.getKey());
                    assertThat(example.path("type").asText()).startsWith("http");
                    assertThat(example.path("title").asText()).isNotBlank();
                    assertThat(example.path("detail").asText()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_creates_can_be_sent_again_and_tells_where_it_led(Documented operation) {
        if (operation.creates()) {
            assertThat(operation.headerParameters()).contains("Idempotency-Key");
            assertThat(operation.response("201").path("headers").has("Location"))
                    .isTrue();
            assertThat(operation.response("422").isMissingNode()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_adds_to_a_record_takes_and_gives_its_version(Documented operation) {
        if (operation.creates() && operation.isUnderARecord()) {
            assertThat(operation.headerParameters()).contains("If-Match");
            assertThat(operation.response("201").path("headers").has("ETag")).isTrue();
            assertThat(operation.response("412").isMissingNode()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_changes_a_record_that_shows_its_version_needs_it(Documented operation) {
        if (operation.operation().path("parameters").findValuesAsText("name").contains("If-Match")
                && !operation.creates()) {
            assertThat(operation.response("200").path("headers").has("ETag")).isTrue();
            assertThat(operation.response("412").isMissingNode()).isFalse();
            assertThat(operation.response("428").isMissingNode()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void no_two_operations_have_the_same_id(Part service) {
        assertThat(operations(service, document(service)).map(operation -> operation.text("operationId")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_tag_is_described_and_used(Part service) {
        JsonNode document = document(service);
        assertThat(document.get("tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asText())
                        .as(tag.path("name").asText())
                        .isNotBlank());
        assertThat(operations(service, document))
                .allSatisfy(operation -> assertThat(operation.words("tags")).hasSize(1));
        assertThat(tags(document))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(operations(service, document)
                        .flatMap(operation -> operation.words("tags").stream())
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_services_alone_call_stands_apart_and_last(Part service) {
        JsonNode document = document(service);
        List<Boolean> forServices = tags(document).stream()
                .map(tag -> operations(service, document)
                        .filter(operation -> operation.words("tags").contains(tag))
                        .map(operation -> operation.words("x-roles").equals(SERVICE_ALONE))
                        .toList())
                .peek(each -> assertThat(each.stream().distinct()).hasSize(1))
                .map(each -> each.get(0))
                .toList();
        assertThat(forServices).isSorted().startsWith(false);
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL,Children|Decisions|Authority to place|SSDA903|Up to date|Audit|Checks between services|Feed",
        "ADOPTER,Households|Enquiry and registration|Stage One|Stage Two|Panel and approval|Closure|Timeline|Audit"
                + "|Checks between services|Feed",
        "MATCHING,Journeys|Links and matches|Early permanence|Placements|Adoption orders|Up to date|Audit|Feed",
        "REPORTING,Figures|Care leavers|Reports|Up to date|Audit"
    })
    void tags_stand_in_the_order_of_the_work(Part service, String inOrder) {
        assertThat(tags(document(service))).containsExactly(inOrder.split("\\|"));
    }

    private static List<String> tags(JsonNode document) {
        return StreamSupport.stream(document.get("tags").spliterator(), false)
                .map(tag -> tag.get("name").asText())
                .toList();
    }
}
