package uk.org.adoptionteesvalley.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ReferralTest
class OpenApiResourceTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Test
    void every_operation_names_itself_its_roles_and_its_problems() {
        Map<String, Map<String, Map<String, Object>>> paths = given().queryParam("format", "json")
                .get("/referral/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        assertThat(paths).hasSizeGreaterThan(15);
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                assertThat(operation.get("operationId")).as(path).isNotNull();
                assertThat(operation.get("summary")).as(path).isNotNull();
                assertThat((String) operation.get("description")).as(path).contains("Roles:");
                assertThat(((Map<?, ?>) operation.get("responses")).keySet().toString())
                        .as(path)
                        .contains("401", "403");
            }
        }));
    }
}
