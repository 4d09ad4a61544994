package uk.org.adoptionteesvalley.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API's document shows the work in its order, and every request by an example. */
@MatchingServiceTest
class ApiDocumentResourceTest {

    @Test
    void tags_stand_in_the_order_of_the_work_with_descriptions() throws Exception {
        List<String> tags = new ArrayList<>();
        document()
                .get("tags")
                .forEach(tag -> tags.add(tag.get("name").asText()
                        + (tag.path("description").asText().isBlank() ? " (not described)" : "")));
        assertThat(tags)
                .startsWith("Journeys", "Links and matches", "Early permanence", "Placements", "Adoption orders");
    }

    @Test
    void every_request_has_an_example_and_every_operation_its_roles() throws Exception {
        document().get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    String name = path.getKey() + " " + operation.getKey();
                    JsonNode content = operation.getValue().at("/requestBody/content/application~1json");
                    if (!content.isMissingNode()) {
                        assertThat(content.has("example") || content.has("examples"))
                                .as(name)
                                .isTrue();
                    }
                    assertThat(operation.getValue().get("description").asText())
                            .as(name)
                            .containsIgnoringCase("roles");
                }));
    }

    private static JsonNode document() throws Exception {
        return new ObjectMapper()
                .readTree(given().queryParam("format", "json")
                        .get("/matching/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
