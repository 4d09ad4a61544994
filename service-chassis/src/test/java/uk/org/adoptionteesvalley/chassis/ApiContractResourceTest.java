package uk.org.adoptionteesvalley.chassis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.platform.Tokens;

@ChassisTest
class ApiContractResourceTest {

    private static final String NOTES = "/referral/v1/notes";
    private static final String PROBLEM = "application/problem+json";

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user)).contentType(ContentType.JSON);
    }

    private static String note(String user) {
        return as(user).body("{\"text\":\"Testchild-Alpha\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_call_without_a_token_is_answered_401_as_a_problem() {
        given().get(NOTES).then().statusCode(401).contentType(PROBLEM).body("status", is(401));
    }

    @Test
    void a_token_that_is_no_token_is_answered_401() {
        given().auth().oauth2("junk").get(NOTES).then().statusCode(401);
    }

    @Test
    void a_token_with_another_ending_is_refused_also_when_the_true_one_is_known() {
        String known = Tokens.user("hartlepool.worker");
        given().auth().oauth2(known).get(NOTES).then().statusCode(200);
        int signature = known.lastIndexOf('.') + 1;
        char other = known.charAt(signature) == 'A' ? 'B' : 'A';
        String tampered = known.substring(0, signature) + other + known.substring(signature + 1);
        given().auth().oauth2(tampered).get(NOTES).then().statusCode(401);
    }

    @Test
    void a_role_without_the_permission_is_answered_403() {
        as("board.member").get(NOTES).then().statusCode(403).contentType(PROBLEM);
        as("hartlepool.lead").body("{\"text\":\"x\"}").post(NOTES).then().statusCode(403);
    }

    @Test
    void an_operation_whose_permission_was_forgotten_is_closed_to_all() {
        as("hartlepool.worker").get(NOTES + "/unprotected").then().statusCode(403);
        as("atv.manager").get(NOTES + "/unprotected").then().statusCode(403);
    }

    @Test
    void every_invalid_field_is_named_at_once() {
        as("hartlepool.worker")
                .body("{\"text\":\" \",\"weight\":-1}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.field", containsInAnyOrder("text", "weight"));
    }

    @Test
    void an_unknown_property_is_refused_and_named() {
        as("hartlepool.worker")
                .body("{\"text\":\"a\",\"colour\":\"red\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("colour"));
    }

    @Test
    void a_value_that_cannot_be_read_is_named_but_not_repeated() {
        as("hartlepool.worker")
                .body("{\"text\":\"a\",\"on\":\"Testchild-Alpha\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("on"))
                .body(not(containsString("Testchild-Alpha")));
        as("hartlepool.worker")
                .body("{\"text\":")
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void an_error_of_ours_tells_nothing_of_its_inside() {
        as("hartlepool.worker")
                .get(NOTES + "/broken")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body(not(containsString("Testchild")))
                .body(not(containsString("select")))
                .body("detail", containsString("incident"));
    }

    @Test
    void a_query_parameter_that_cannot_be_read_is_named_and_a_bad_id_is_not_found() {
        as("hartlepool.worker")
                .get(NOTES + "?on=22/10/2024")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString("on"));
        as("hartlepool.worker").get(NOTES + "/no-uuid").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void an_address_that_does_not_exist_is_a_problem_too() {
        as("hartlepool.worker")
                .get("/referral/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", containsString("no-such-operation"));
    }

    @Test
    void a_property_that_is_sent_twice_is_refused() {
        as("hartlepool.worker")
                .body("{\"text\":\"a\",\"text\":\"b\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void a_boolean_is_true_or_false_and_nothing_else() {
        for (String loud : List.of("\"true\"", "1", "\"\"", "\"yes\"")) {
            as("hartlepool.worker")
                    .body("{\"text\":\"a\",\"loud\":" + loud + "}")
                    .post(NOTES)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is("loud"));
        }
        as("hartlepool.worker")
                .body("{\"text\":\"a\",\"weight\":\"3\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("weight"));
        as("hartlepool.worker")
                .body("{\"text\":\"a\",\"weight\":3.7}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("weight"));
        as("hartlepool.worker")
                .body("{\"text\":\"a\",\"on\":[2024,5,1]}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("on"));
    }

    @Test
    void a_query_parameter_that_the_operation_does_not_know_is_refused_and_named() {
        as("hartlepool.worker")
                .get(NOTES + "?limti=3")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].field", is("limti"))
                .body("violations[0].message", containsString("limit"));
        as("board.member").get(NOTES + "?limti=3").then().statusCode(403);
    }

    @Test
    void what_comes_after_the_json_is_refused() {
        as("hartlepool.worker").body("{\"text\":\"a\"} {}").post(NOTES).then().statusCode(400);
    }

    @Test
    void no_refusal_is_empty() {
        as("hartlepool.worker")
                .delete(NOTES)
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .body("status", is(405));
        as("hartlepool.worker")
                .accept("image/png")
                .get(NOTES)
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body("status", is(406));
        given().auth()
                .oauth2(Tokens.user("hartlepool.worker"))
                .contentType("text/plain")
                .body("a")
                .post(NOTES)
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("status", is(415));
        given().get("/nothing/at/all").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void a_record_of_another_council_is_not_found_by_id_or_list() {
        String id = note("hartlepool.worker");
        as("hartlepool.worker").get(NOTES + "/" + id).then().statusCode(200);
        as("middlesbrough.worker").get(NOTES + "/" + id).then().statusCode(404);
        as("middlesbrough.worker")
                .get(NOTES + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", everyItem(not(is(id))));
        as("atv.manager").get(NOTES + "/" + id).then().statusCode(200);
    }

    @Test
    void a_change_needs_the_version_it_was_made_on() {
        Response created = as("darlington.worker").body("{\"text\":\"first\"}").post(NOTES);
        String path = NOTES + "/" + created.path("id");
        String etag = created.header("ETag");
        as("darlington.worker").body("{\"text\":\"second\"}").put(path).then().statusCode(428);
        as("darlington.worker")
                .header("If-Match", etag)
                .body("{\"text\":\"second\"}")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
        as("darlington.worker")
                .header("If-Match", etag)
                .body("{\"text\":\"third\"}")
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void the_same_key_and_body_give_the_first_answer_again() {
        String key = UUID.randomUUID().toString();
        Response first = as("redcar.worker")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"once\"}")
                .post(NOTES);
        Response again = as("redcar.worker")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"once\"}")
                .post(NOTES);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        as("redcar.worker")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"other\"}")
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void the_same_key_sent_many_times_at_once_makes_one_record() throws Exception {
        String key = UUID.randomUUID().toString();
        String token = Tokens.user("redcar.worker");
        ExecutorService callers = Executors.newFixedThreadPool(6);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            calls.add(() -> given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body("{\"text\":\"together\"}")
                    .post(NOTES)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        List<String> ids = new ArrayList<>();
        for (Future<String> answer : callers.invokeAll(calls)) {
            ids.add(answer.get());
        }
        callers.shutdown();
        assertThat(ids).hasSize(6).containsOnly(ids.get(0));
    }

    @Test
    void a_list_is_walked_from_the_first_page_to_the_last_without_a_gap() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(note("stockton.worker"));
        }
        List<String> walked = new ArrayList<>();
        String after = "";
        do {
            Response page = as("stockton.worker")
                    .queryParam("limit", 2)
                    .queryParam("after", after)
                    .get(NOTES);
            walked.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(walked).containsSubsequence(made).doesNotHaveDuplicates();
    }

    @Test
    void a_page_that_cannot_be_is_refused() {
        as("stockton.worker").get(NOTES + "?limit=0").then().statusCode(400).body("violations[0].field", is("limit"));
        as("stockton.worker").get(NOTES + "?limit=201").then().statusCode(400);
        as("stockton.worker")
                .get(NOTES + "?after=nonsense")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("after"));
    }

    @Test
    void each_read_write_and_refusal_is_in_the_audit_trail_that_only_auditors_read() {
        String id = note("hartlepool.worker");
        as("hartlepool.worker").get(NOTES + "/" + id).then().statusCode(200);
        as("middlesbrough.worker").get(NOTES + "/" + id).then().statusCode(404);
        as("board.member").get(NOTES + "/" + id).then().statusCode(403);
        as("auditor")
                .queryParam("recordId", id)
                .get("/referral/v1/audit-entries")
                .then()
                .statusCode(200)
                .body("items.outcome", is(List.of("DONE", "DONE", "REFUSED 404", "REFUSED 403")))
                .body("items[0].localAuthority", is("E06000001"))
                .body("items[0].subject", notNullValue())
                .body("items[2].localAuthority", is("E06000002"));
        as("atv.manager").get("/referral/v1/audit-entries").then().statusCode(403);
        as("auditor").get(NOTES + "/" + id).then().statusCode(403);
    }

    @Test
    void the_feed_is_for_services_alone() {
        as("atv.manager").get("/referral/v1/feed").then().statusCode(403);
        String id = note("hartlepool.worker");
        List<String> subjects = new ArrayList<>();
        String after = "";
        while (true) {
            Response batch = given().auth()
                    .oauth2(Tokens.service("matching-service"))
                    .queryParam("after", after)
                    .get("/referral/v1/feed");
            batch.then().statusCode(200).contentType("application/cloudevents-batch+json");
            List<String> page = batch.path("subject");
            if (page.isEmpty()) {
                break;
            }
            batch.then()
                    .body("[0].specversion", is("1.0"))
                    .body("[0].source", is("referral"))
                    .body("[0].local_authority", nullValue());
            subjects.addAll(page);
            after = batch.path("[-1].id");
        }
        assertThat(subjects).contains(id);
    }
}
