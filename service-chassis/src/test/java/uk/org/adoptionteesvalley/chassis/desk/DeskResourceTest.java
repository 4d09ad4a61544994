package uk.org.adoptionteesvalley.chassis.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.notes.NoteResource;
import uk.org.adoptionteesvalley.platform.Tokens;

@ChassisTest
class DeskResourceTest {

    private static final String NOTES = "/referral/v1/notes";

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user)).contentType(ContentType.JSON);
    }

    private static RequestSpecification worker() {
        return as("hartlepool.worker");
    }

    private static String note() {
        return NOTES + "/"
                + worker().body("{\"text\":\"Testnote\"}")
                        .post(NOTES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static Response post(String path, Map<String, ?> body) {
        return worker().body(body).post(path);
    }

    private static String lastFact(String note) {
        return worker().get(note + "/facts").path("items[-1].id");
    }

    @Test
    void a_text_of_which_nothing_is_seen_is_none() {
        worker().body("{\"text\":\"\u200B\u00A0\u2800\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
    }

    @Test
    void a_fact_has_a_place_of_its_own_and_the_subject_a_new_version() {
        String note = note();
        String before = worker().get(note).header("ETag");
        Response signed = post(note + "/signatures", Map.of("signedOn", "2024-02-29"));
        signed.then().statusCode(201).body("signedOn", is("2024-02-29"));
        assertThat(signed.header("ETag"))
                .isNotEqualTo(before)
                .isEqualTo(worker().get(note).header("ETag"));
        given().auth()
                .oauth2(Tokens.user("hartlepool.worker"))
                .get(signed.header("Location"))
                .then()
                .statusCode(200)
                .body("kind", is("SIGNED"))
                .body("body.signedOn", is("2024-02-29"))
                .body("standing", is(true));
    }

    @Test
    void a_rule_that_is_broken_is_named_and_nothing_is_recorded() {
        String note = note();
        post(note + "/sendings", Map.of("sentOn", "2024-03-01"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("SIGNED"))
                .body("violations.field", contains("sentOn"));
        worker().get(note + "/facts").then().body("items", hasSize(1));
    }

    @Test
    void a_day_that_lies_ahead_is_refused_whatever_the_kind() {
        String tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString();
        post(note() + "/signatures", Map.of("signedOn", tomorrow))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("FUTURE"));
    }

    @Test
    void a_correction_replaces_and_the_wrong_fact_stays_in_the_timeline() {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String wrong = lastFact(note);
        post(
                        note + "/signatures",
                        Map.of(
                                "signedOn",
                                "2024-02-01",
                                "corrects",
                                Map.of("factId", wrong, "reason", "Typed wrongly")))
                .then()
                .statusCode(201)
                .body("signedOn", is("2024-02-01"));
        worker().get(note + "/facts")
                .then()
                .body("items", hasSize(3))
                .body("items[1].standing", is(false))
                .body("items[1].correctedBy", is(lastFact(note)))
                .body("items[2].corrects", is(wrong))
                .body("items[2].of", is(wrong))
                .body("items[2].reason", is("Typed wrongly"));
    }

    @Test
    void a_fact_is_corrected_by_its_own_kind_and_only_while_it_stands() {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String signature = lastFact(note);
        post(note + "/sendings", Map.of("sentOn", "2024-03-02", "corrects", Map.of("factId", signature, "reason", "x")))
                .then()
                .statusCode(422)
                .body("violations.field", contains("corrects.factId"));
        post(note + "/facts/" + signature + "/retractions", Map.of("reason", "Not signed"))
                .then()
                .statusCode(201);
        post(
                        note + "/signatures",
                        Map.of("signedOn", "2024-03-03", "corrects", Map.of("factId", signature, "reason", "x")))
                .then()
                .statusCode(422);
    }

    @Test
    void a_correction_can_make_nothing_that_an_entry_could_not() {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String signature = lastFact(note);
        post(note + "/sendings", Map.of("sentOn", "2024-03-05"));
        post(
                        note + "/signatures",
                        Map.of("signedOn", "2024-03-09", "corrects", Map.of("factId", signature, "reason", "x")))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("SIGNED"));
        worker().get(note).then().body("signedOn", is("2024-03-01"));
    }

    @Test
    void what_rested_on_a_fact_is_taken_back_with_it() {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String signature = lastFact(note);
        post(note + "/sendings", Map.of("sentOn", "2024-03-05"));
        post(note + "/readings", Map.of("readOn", "2024-03-06")).then().body("readOn", is("2024-03-06"));
        post(note + "/facts/" + signature + "/retractions", Map.of("reason", "Another's signature"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/facts/"))
                .body("retracts", is(signature))
                .body("reason", is("Another's signature"));
        worker().get(note)
                .then()
                .body("signedOn", nullValue())
                .body("sentOn", nullValue())
                .body("readOn", nullValue());
        worker().get(note + "/facts")
                .then()
                .body("items.findAll { it.retracts != null }.kind", contains("SIGNED", "SENT", "READ"))
                .body("items.findAll { it.standing }.kind", contains("WRITTEN"));
        post(note + "/facts/" + signature + "/retractions", Map.of("reason", "again"))
                .then()
                .statusCode(422);
    }

    @Test
    void a_fact_of_another_role_is_not_taken_back() {
        String note = note();
        String text = lastFact(note);
        as("atv.manager")
                .body(Map.of("reason", "x"))
                .post(note + "/facts/" + text + "/retractions")
                .then()
                .statusCode(403);
        as("middlesbrough.worker")
                .body(Map.of("reason", "x"))
                .post(note + "/facts/" + text + "/retractions")
                .then()
                .statusCode(404);
    }

    @Test
    void what_would_fall_with_a_fact_is_named_where_it_is_anothers_to_take_back() {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String signature = lastFact(note);
        post(note + "/sendings", Map.of("sentOn", "2024-03-05"));
        String sending = lastFact(note);
        post(note + "/readings", Map.of("readOn", "2024-03-06"));
        String reading = lastFact(note);
        as("hartlepool.adm")
                .body(Map.of("reason", "Not signed"))
                .post(note + "/facts/" + signature + "/retractions")
                .then()
                .statusCode(403)
                .body("detail", containsString("taken back first"))
                .body(
                        "violations.message",
                        contains(
                                "READ of 2024-03-06, fact " + reading + ": to be taken back by la-social-worker.",
                                "SENT of 2024-03-05, fact " + sending + ": to be taken back by la-social-worker."));
        worker().get(note + "/facts").then().body("items.findAll { it.standing }", hasSize(4));
        post(note + "/facts/" + sending + "/retractions", Map.of("reason", "Not sent"))
                .then()
                .statusCode(201);
        as("hartlepool.adm")
                .body(Map.of("reason", "Not signed"))
                .post(note + "/facts/" + signature + "/retractions")
                .then()
                .statusCode(201);
    }

    @Test
    void others_are_asked_before_a_fact_is_taken_back_and_their_answer_is_judged() {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String retractions = note + "/facts/" + lastFact(note) + "/retractions";
        post(retractions, Map.of("reason", "forbidden"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("ASKED"));
        RequestSpecification request =
                worker().header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("reason", "Not signed"));
        NoteResource.evidenceIsThere = false;
        try {
            request.post(retractions).then().statusCode(503);
            NoteResource.evidenceIsThere = true;
            Response first = request.post(retractions);
            assertThat(first.statusCode()).isEqualTo(201);
            NoteResource.evidenceIsThere = false;
            assertThat(request.post(retractions).asString()).isEqualTo(first.asString());
        } finally {
            NoteResource.evidenceIsThere = true;
        }
    }

    @Test
    void through_one_things_path_no_fact_of_another_is_corrected() {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String first = lastFact(note);
        post(note + "/signatures", Map.of("signedOn", "2024-03-02"));
        String second = lastFact(note);
        post(note + "/signatures/" + second + "/stamps", Map.of("stampedOn", "2024-03-03"));
        Map<String, ?> correction = Map.of(
                "stampedOn", "2024-03-04", "corrects", Map.of("factId", lastFact(note), "reason", "Typed wrongly"));
        post(note + "/signatures/" + first + "/stamps", correction)
                .then()
                .statusCode(422)
                .body("violations.field", contains("corrects.factId"));
        post(note + "/signatures/" + second + "/stamps", correction).then().statusCode(201);
    }

    @Test
    void a_subject_is_shown_as_it_stood_at_a_moment() throws InterruptedException {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        Thread.sleep(5);
        String between = Instant.now().toString();
        Thread.sleep(5);
        post(
                note + "/signatures",
                Map.of("signedOn", "2024-02-01", "corrects", Map.of("factId", lastFact(note), "reason", "x")));
        worker().queryParam("asOf", between)
                .get(note)
                .then()
                .body("signedOn", is("2024-03-01"))
                .header("ETag", nullValue());
        worker().get(note).then().body("signedOn", is("2024-02-01"));
        worker().queryParam("asOf", "2001-01-01T00:00:00Z").get(note).then().statusCode(404);
        worker().queryParam("asOf", "yesterday")
                .get(note)
                .then()
                .statusCode(400)
                .body("violations[0].field", is("asOf"));
    }

    @Test
    void a_known_key_is_answered_before_if_match_is_judged_and_before_anybody_is_asked() throws Exception {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String etag = worker().get(note).header("ETag");
        RequestSpecification request = worker().header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("sentOn", "2024-03-05"));
        Response first = request.post(note + "/sendings");
        assertThat(first.statusCode()).isEqualTo(201);
        NoteResource.evidenceIsThere = false;
        try {
            Response again = request.post(note + "/sendings");
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.asString()).isEqualTo(first.asString());
            post(note + "/sendings", Map.of("sentOn", "2024-03-05")).then().statusCode(503);
        } finally {
            NoteResource.evidenceIsThere = true;
        }
        worker().get(note + "/facts").then().body("items.findAll { it.kind == 'SENT' }", hasSize(1));
    }

    @Test
    void what_another_service_answers_is_judged_with_the_rest() {
        String note = note();
        post(note + "/sendings", Map.of("sentOn", "2024-03-05", "forbidden", true))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("SIGNED", "ASKED"));
    }

    @Test
    void of_two_facts_at_the_same_moment_the_second_is_judged_after_the_first() throws Exception {
        String note = note();
        post(note + "/signatures", Map.of("signedOn", "2024-03-01"));
        String token = Tokens.user("hartlepool.worker");
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String on = "2024-03-0" + (i + 2);
            calls.add(() -> given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(Map.of("sentOn", on))
                    .post(note + "/sendings")
                    .statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : callers.invokeAll(calls)) {
            answers.add(answer.get());
        }
        callers.shutdown();
        assertThat(answers).containsExactlyInAnyOrder(201, 422, 422, 422);
    }

    @Test
    void a_change_of_fields_is_a_fact_like_any_other() {
        String note = note();
        worker().header("If-Match", worker().get(note).header("ETag"))
                .body("{\"text\":\"Another\"}")
                .put(note)
                .then()
                .statusCode(200)
                .body("text", is("Another"));
        worker().get(note + "/facts").then().body("items.kind", contains("WRITTEN", "WRITTEN"));
    }

    @Test
    void the_timeline_of_another_council_is_not_there() {
        String note = note();
        as("middlesbrough.worker").get(note + "/facts").then().statusCode(404);
        as("middlesbrough.worker").get(note + "/facts/" + lastFact(note)).then().statusCode(404);
        worker().get(note() + "/facts/" + lastFact(note)).then().statusCode(404);
    }
}
