package uk.org.adoptionteesvalley.chassis.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.Tokens;

@ChassisTest
class ManagementResourceTest {

    private static final String NOTES = "/referral/v1/notes";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
    private static final Pattern ADDRESS = Pattern.compile("http_server_requests_seconds_count\\{.*uri=\"([^\"]*)\"");
    private static final int ODD_PATHS = 120;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource(value = "/nothing", management = true)
    URL nothing;

    @TestHTTPResource("/")
    URL server;

    @Test
    void the_metrics_name_addresses_of_operations_and_no_path_that_was_called() throws IOException {
        String token = Tokens.user("hartlepool.worker");
        String outsider = Tokens.user("board.member");
        for (int i = 0; i < ODD_PATHS; i++) {
            String odd = UUID.randomUUID().toString();
            given().auth().oauth2(token).get(NOTES + "/" + odd);
            given().get(NOTES + "/" + odd);
            given().get("/" + odd);
            given().get("/referral/v1/" + odd);
            given().auth().oauth2(outsider).get(NOTES + "/" + odd);
            given().auth().oauth2(token).accept("image/png").get(NOTES + "/" + odd);
            given().header("Host", "evil.example").get(NOTES + "/" + odd);
            RawCall.ask(server, "GET /" + odd + "%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            given().request("ODD" + i, NOTES + "/" + odd);
        }
        String scraped = given().get(metrics).then().statusCode(200).extract().asString();
        assertThat(ID.matcher(scraped).find()).isFalse();
        assertThat(scraped).contains("uri=\"/notes/{id}\"").doesNotContain("ODD", "%zz");
        assertThat(ADDRESS.matcher(scraped)
                        .results()
                        .map(label -> label.group(1))
                        .distinct())
                .hasSizeLessThan(30);
    }

    @Test
    void health_is_told_on_the_port_of_its_own_alone() {
        given().get(readiness).then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(404);
        given().get(nothing).then().statusCode(404).contentType("application/problem+json");
    }
}
