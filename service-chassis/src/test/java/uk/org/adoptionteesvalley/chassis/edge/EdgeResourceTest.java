package uk.org.adoptionteesvalley.chassis.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.Tokens;

@ChassisTest
class EdgeResourceTest {

    private static final String NOTES = "/referral/v1/notes";
    private static final String ATTACHMENTS = NOTES + "/01990000-0000-7000-8000-000000000000/attachments";
    private static final String PROBLEM = "application/problem+json";
    private static final String CLOSE = "Connection: close\r\n";

    @TestHTTPResource("/")
    URL server;

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user));
    }

    private static String bearer() {
        return "Authorization: Bearer " + Tokens.user("hartlepool.worker") + "\r\n";
    }

    private String host() {
        return "Host: localhost:" + server.getPort() + "\r\n";
    }

    /** As Java's own client does: it offers to change to HTTP/2 with its first request. */
    @Test
    void a_client_that_would_rather_speak_http_2_is_served() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + NOTES.substring(1)))
                .header("Authorization", "Bearer " + Tokens.user("hartlepool.worker"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"Testnote\"}"))
                .build();
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"on\":\"2024-05-01\",\"on\":\"2024-05-01\"}",
                "{\"text\":\"a\",\"on\":{\"x\":1,\"x\":2}}",
                "{\"text\":\"a\",\"colour\":{\"x\":1,\"x\":2}}",
                "[{\"text\":\"a\",\"text\":\"b\"}]",
                "",
                "null",
                "{\"text\":"
            })
    void json_that_says_a_thing_twice_or_not_to_the_end_is_malformed(String body) {
        as("hartlepool.worker")
                .contentType("application/json")
                .body(body)
                .post(NOTES + "/01990000-0000-7000-8000-000000000000/signatures")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data| --b\\r\\nContent-Disposition: form-data; name=\"files\"\\r\\n\\r\\na\\r\\n--b--\\r\\n",
                "multipart/form-data; boundary=b| ''",
                "multipart/form-data; boundary=b| no part at all",
                "multipart/form-data; boundary=b| --b\\r\\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\\r\\n\\r\\nhalf",
                "multipart/form-data; boundary=b| --b\\r\\nContent-Disp",
                "multipart/form-data; boundary=b| --b\\r\\n\\r\\nno name\\r\\n--b--\\r\\n"
            })
    void parts_that_cannot_be_told_apart_are_no_error_of_ours(String type, String written) throws IOException {
        String body = written.replace("\\r\\n", "\r\n");
        var answer = RawCall.ask(
                server,
                "POST " + ATTACHMENTS + " HTTP/1.1\r\n" + host() + CLOSE + bearer() + "Content-Type: " + type
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 400, 415);
        assertThat(answer.status() == 200 || answer.isProblem()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/,404",
        "GET,/nothing,404",
        "POST,/nothing,404",
        "TRACE,/nothing,404",
        "TRACE,/referral/v1/notes,405",
        "DELETE,/referral/v1/notes,405",
        "INVENTED,/referral/v1/notes,405",
        "GET,/referral/v1/nothing,404",
        "GET,/referral/v1/../../etc/passwd,404",
        "GET,/q/metrics,404",
        "GET,/q/health,404"
    })
    void whatever_no_operation_answers_is_a_problem(String method, String address, int status) throws IOException {
        var answer = RawCall.ask(server, method + " " + address + " HTTP/1.1\r\n" + host() + CLOSE + "\r\n");
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.text()).isTrue();
    }

    @Test
    void an_address_and_headers_out_of_measure_are_problems() throws IOException {
        var address = RawCall.ask(
                server, "GET " + NOTES + "?after=" + "a".repeat(5_000) + " HTTP/1.1\r\n" + host() + CLOSE + "\r\n");
        assertThat(address.status()).isEqualTo(414);
        assertThat(address.isProblem()).isTrue();
        var headers = RawCall.ask(
                server,
                "GET " + NOTES + " HTTP/1.1\r\n" + host() + CLOSE + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n");
        assertThat(headers.status()).isEqualTo(431);
        assertThat(headers.isProblem()).isTrue();
    }

    @Test
    void a_body_out_of_measure_is_a_problem() throws IOException {
        var answer = RawCall.ask(
                server,
                "POST " + NOTES + " HTTP/1.1\r\n" + host() + CLOSE + bearer()
                        + "Content-Type: application/json\r\nContent-Length: 20000000\r\n\r\n{");
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void another_host_s_name_is_refused() throws IOException {
        var answer = RawCall.ask(server, "GET " + NOTES + " HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void what_an_unnamed_proxy_says_of_host_and_scheme_changes_no_answer() {
        String location = as("hartlepool.worker")
                .contentType("application/json")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example;proto=https")
                .body("{\"text\":\"Testchild-Alpha\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(location).startsWith("http://localhost:" + server.getPort() + NOTES);
    }

    @Test
    void a_page_of_another_origin_is_refused_with_a_problem_and_ours_is_not() {
        given().header("Origin", "http://evil.example")
                .get(NOTES)
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .header("Access-Control-Allow-Origin", nullValue());
        as("hartlepool.worker")
                .header("Origin", "http://localhost:8084")
                .get(NOTES)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:8084");
        given().header("Origin", "http://localhost:8084")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .options(NOTES)
                .then()
                .statusCode(200);
    }

    @Test
    void who_may_not_call_learns_that_before_anything_about_media_types_or_fields() {
        String note = NOTES + "/" + UUID.randomUUID();
        given().accept("image/png").get(NOTES).then().statusCode(401).contentType(PROBLEM);
        given().header("Authorization", "Bearer junk")
                .accept("image/png")
                .get(note)
                .then()
                .statusCode(401);
        given().contentType("text/plain").body("a").post(NOTES).then().statusCode(401);
        given().contentType("application/json").body("{").post(NOTES).then().statusCode(401);
        as("board.member").accept("image/png").get(NOTES).then().statusCode(403).contentType(PROBLEM);
        as("board.member")
                .contentType("text/plain")
                .body("a")
                .post(NOTES)
                .then()
                .statusCode(403);
        as("board.member")
                .contentType("application/json")
                .body("{")
                .post(NOTES)
                .then()
                .statusCode(403);
        as("board.member")
                .contentType("text/plain")
                .body("a")
                .post(ATTACHMENTS)
                .then()
                .statusCode(403);
        as("atv.manager")
                .contentType("text/plain")
                .accept("image/png")
                .get(NOTES + "/unprotected")
                .then()
                .statusCode(403);
        as("hartlepool.worker")
                .accept("image/png")
                .get(NOTES)
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
        as("hartlepool.worker")
                .contentType("text/plain")
                .body("a")
                .post(NOTES)
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a/b/c", "/", ";;;", "application/json;q=x", "*", ","})
    void a_media_type_that_is_none_is_no_error_of_ours(String type) throws IOException {
        for (String header : new String[] {"Accept: ", "Content-Type: "}) {
            var answer = RawCall.ask(
                    server,
                    "POST " + NOTES + " HTTP/1.1\r\n" + host() + CLOSE + bearer() + header + type
                            + "\r\nContent-Length: 2\r\n\r\n{}");
            assertThat(answer.status()).as(header + type + answer.text()).isBetween(400, 415);
            assertThat(answer.isProblem()).isTrue();
        }
    }

    @Test
    void every_answer_bears_the_headers_that_keep_a_browser_from_guessing_keeping_and_framing() {
        for (String address : new String[] {NOTES, "/nothing", "/referral/openapi?format=json"}) {
            given().get(address)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Strict-Transport-Security", nullValue());
        }
        as("hartlepool.worker").get(NOTES).then().statusCode(200).header("Cache-Control", is("no-store"));
    }

    @Test
    void the_api_s_document_is_where_its_callers_are() {
        given().get("/referral/openapi?format=json").then().statusCode(200).body("openapi", containsString("3.1"));
    }

    @Test
    void a_service_that_did_not_answer_is_asked_again_later() {
        try {
            uk.org.adoptionteesvalley.chassis.notes.NoteResource.evidenceIsThere = false;
            String id = as("hartlepool.worker")
                    .contentType("application/json")
                    .body("{\"text\":\"Testchild-Alpha\"}")
                    .post(NOTES)
                    .path("id");
            as("hartlepool.worker")
                    .contentType("application/json")
                    .body("{\"sentOn\":\"2024-05-01\"}")
                    .post(NOTES + "/" + id + "/sendings")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue());
        } finally {
            uk.org.adoptionteesvalley.chassis.notes.NoteResource.evidenceIsThere = true;
        }
    }
}
