package uk.org.adoptionteesvalley.reporting.documentation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.reporting.ReportingTest;

@ReportingTest
class DocumentationResourceTest {

    @Test
    void one_page_documents_all_four_apis_with_log_in() {
        given().get("/reporting/swagger-ui/")
                .then()
                .statusCode(200)
                .body(containsString("http://localhost:8081/referral/openapi"))
                .body(containsString("http://localhost:8082/adopter/openapi"))
                .body(containsString("http://localhost:8083/matching/openapi"))
                .body(containsString("/reporting/openapi"))
                .body(containsString("swagger-ui"));
    }

    @Test
    void every_operation_is_described() {
        given().get("/reporting/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/reporting/v1/figures'.get.operationId", notNullValue())
                .body("paths.'/reporting/v1/figures'.get.parameters.name", hasItem("asOf"))
                .body("tags.findAll { it.description == null }", empty())
                .body("paths.'/reporting/v1/reports/{id}'.get.responses.'406'", notNullValue());
    }
}
