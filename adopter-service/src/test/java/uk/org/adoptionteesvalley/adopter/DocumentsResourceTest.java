package uk.org.adoptionteesvalley.adopter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.as;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documents of the API show the order of the work, and an example with everything that is sent. */
@AdopterServiceTest
class DocumentsResourceTest {

    private static JsonPath document() {
        return as("atv.manager")
                .queryParam("format", "json")
                .get("/adopter/openapi")
                .jsonPath();
    }

    @Test
    void tags_stand_in_the_order_of_the_work_and_are_described() {
        List<Map<String, String>> tags = document().getList("tags");
        assertThat(tags)
                .extracting(tag -> tag.get("name"))
                .startsWith(
                        "Households",
                        "Enquiry and registration",
                        "Stage One",
                        "Stage Two",
                        "Panel and approval",
                        "Closure",
                        "Timeline");
        assertThat(tags).allSatisfy(tag -> assertThat(tag.get("description")).isNotBlank());
    }

    @Test
    void everything_that_is_sent_has_an_example() {
        Map<String, Map<String, Map<String, Object>>> paths = document().getMap("paths");
        assertThat(paths).isNotEmpty();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation.get("requestBody") instanceof Map<?, ?> body && !path.endsWith("/sync")) {
                assertThat(body.toString()).as(method + " " + path).contains("example=");
            }
        }));
    }
}
