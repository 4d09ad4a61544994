package uk.org.adoptionteesvalley.chassis.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.Tokens;

@ChassisTest
@TestProfile(TightLimits.class)
class LimitsResourceTest {

    private static final String NOTES = "/referral/v1/notes";
    private static final String ATTACHMENTS = NOTES + "/01990000-0000-7000-8000-000000000000/attachments";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TestHTTPResource("/")
    URL server;

    private String head(String address, String user, String type) {
        return "POST " + address + " HTTP/1.1\r\nHost: localhost:" + server.getPort() + "\r\nAuthorization: Bearer "
                + Tokens.user(user) + "\r\nContent-Type: " + type + "\r\nContent-Length: 100\r\n\r\n";
    }

    @Test
    void a_body_that_does_not_come_to_its_end_is_given_up() throws IOException {
        try (var call = new RawCall(server, PATIENCE)) {
            var answer = call.send(head(NOTES, "redcar.worker", "application/json") + "{")
                    .answer();
            assertThat(answer.status()).as(answer.text()).isEqualTo(408);
            assertThat(answer.isProblem()).isTrue();
        }
    }

    @Test
    void an_upload_that_does_not_come_to_its_end_is_given_up() throws IOException {
        try (var call = new RawCall(server, PATIENCE)) {
            var answer = call.send(head(ATTACHMENTS, "redcar.worker", "multipart/form-data; boundary=b") + "--b")
                    .answer();
            assertThat(answer.status()).as(answer.text()).isEqualTo(408);
            assertThat(answer.isProblem()).isTrue();
        }
    }

    @Test
    void one_caller_has_so_many_uploads_at_once_and_another_has_their_own() throws IOException {
        List<RawCall> calls = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                calls.add(new RawCall(server, PATIENCE)
                        .send(head(ATTACHMENTS, "stockton.worker", "multipart/form-data; boundary=b") + "--b"));
            }
            Thread.sleep(300);
            try (var third = new RawCall(server, PATIENCE)) {
                var answer = third.send(head(ATTACHMENTS, "stockton.worker", "multipart/form-data; boundary=b") + "--b")
                        .answer();
                assertThat(answer.status()).as(answer.text()).isEqualTo(429);
                assertThat(answer.isProblem()).isTrue();
                assertThat(answer.has("retry-after: 1")).isTrue();
            }
            given().auth()
                    .oauth2(Tokens.user("stockton.worker"))
                    .get(NOTES)
                    .then()
                    .statusCode(200);
            given().auth()
                    .oauth2(Tokens.user("darlington.worker"))
                    .get(NOTES)
                    .then()
                    .statusCode(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            for (RawCall call : calls) {
                call.close();
            }
        }
    }

    @Test
    void who_hangs_up_gives_the_places_back() throws Exception {
        for (int i = 0; i < 6; i++) {
            try (var call = new RawCall(server, PATIENCE)) {
                call.send(head(ATTACHMENTS, "darlington.worker", "multipart/form-data; boundary=b") + "--b");
                Thread.sleep(100);
            }
        }
        Thread.sleep(300);
        given().auth()
                .oauth2(Tokens.user("darlington.worker"))
                .multiPart("files", "a.csv", "a".getBytes(StandardCharsets.UTF_8))
                .post(ATTACHMENTS)
                .then()
                .statusCode(200);
    }

    @Test
    void one_caller_has_so_many_requests_at_once() throws Exception {
        List<RawCall> calls = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                calls.add(
                        new RawCall(server, PATIENCE).send(head(NOTES, "hartlepool.worker", "application/json") + "{"));
            }
            Thread.sleep(300);
            given().auth()
                    .oauth2(Tokens.user("hartlepool.worker"))
                    .get(NOTES)
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json");
        } finally {
            for (RawCall call : calls) {
                call.close();
            }
        }
    }

    @Test
    void one_caller_sends_so_many_requests_in_a_second() {
        String token = Tokens.user("middlesbrough.worker");
        int refused = 0;
        for (int i = 0; i < 200 && refused == 0; i++) {
            var answer = given().auth().oauth2(token).get(NOTES + "?limit=1");
            if (answer.statusCode() == 429) {
                assertThat(answer.header("Retry-After")).isEqualTo("1");
                refused++;
            }
        }
        assertThat(refused).isPositive();
        given().auth()
                .oauth2(Tokens.user("darlington.worker"))
                .get(NOTES)
                .then()
                .statusCode(200);
    }
}
