package uk.org.adoptionteesvalley.adopter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.HOUSEHOLDS;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.adopter;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.as;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.household.TestLapses;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.platform.Tokens;

@AdopterServiceTest
class HouseholdFactsResourceTest {

    @Inject
    TestLapses lapses;

    @Inject
    Jdbi jdbi;

    @Inject
    CurrentCaller caller;

    private static String awaitingDecision(String familyName) {
        String household = HouseholdCalls.begun(familyName);
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        HouseholdCalls.stageTwo(household);
        HouseholdCalls.recommend(household);
        return household;
    }

    private static ValidatableResponse read(String household) {
        return as("atv.manager").get(HOUSEHOLDS + "/" + household).then().statusCode(200);
    }

    private static ValidatableResponse timeline(String household) {
        return as("atv.manager")
                .get(HOUSEHOLDS + "/" + household + "/facts")
                .then()
                .statusCode(200);
    }

    private static String fact(String household, String kind) {
        return timeline(household).extract().path("items.find { it.kind == '" + kind + "' && it.standing }.id");
    }

    private static ValidatableResponse retract(String user, String household, String fact) {
        return record(user, household, "facts/" + fact + "/retractions", Map.of("reason", "Another household's"));
    }

    private static JsonPath feedOf(String household) {
        String feed = given().auth()
                .oauth2(Tokens.service("matching-service"))
                .queryParam("limit", 1000)
                .get("/adopter/v1/feed")
                .asString();
        int last = new JsonPath(feed).getList("subject").lastIndexOf(household);
        return new JsonPath(feed).setRootPath("[" + last + "].data");
    }

    private static boolean isApproved(String household) {
        return given().auth()
                .oauth2(Tokens.service("matching-service"))
                .get("/adopter/v1/approvals/" + household)
                .path("approved");
    }

    @Test
    void an_approval_that_is_taken_back_is_gone_everywhere_and_the_timeline_shows_both() {
        String household = awaitingDecision("Invented-Retract");
        HouseholdCalls.approve(household).statusCode(201);
        assertThat(isApproved(household)).isTrue();
        String approval = fact(household, "APPROVAL_DECISION");
        retract("atv.adm", household, approval)
                .statusCode(201)
                .body("retracts", is(approval))
                .body("reason", is("Another household's"));

        read(household)
                .body("stage", is("AWAITING_ADM"))
                .body("progress.approvedOn", nullValue())
                .body("facts.find { it.kind == 'APPROVAL_DECISION' }.retracted", is(true));
        assertThat(isApproved(household)).isFalse();
        assertThat(feedOf(household).getString("stage")).isEqualTo("AWAITING_ADM");
        assertThat(feedOf(household).getString("approvedOn")).isNull();
        assertThat(feedOf(household).getString("rounds[0].approvedOn")).isNull();
        timeline(household)
                .body("items.findAll { it.kind == 'APPROVAL_DECISION' }.standing", contains(false, false))
                .body("items.find { it.id == '" + approval + "' }.retractedBy", not(nullValue()));
        HouseholdCalls.approve(household).statusCode(201).body("stage", is("APPROVED"));
    }

    @Test
    void what_followed_from_a_fact_and_is_anothers_is_taken_back_first() {
        String household = awaitingDecision("Invented-Cascade");
        HouseholdCalls.approve(household).statusCode(201);
        retract("atv.worker", household, fact(household, "STAGE_ONE_DECISION"))
                .statusCode(403)
                .body(
                        "violations.message",
                        contains(
                                allOf(startsWith("APPROVAL_DECISION of "), endsWith("by atv-adm.")),
                                allOf(startsWith("PANEL_RECOMMENDATION of "), endsWith("by atv-panel-adviser."))));
        retract("atv.adm", household, fact(household, "APPROVAL_DECISION")).statusCode(201);
        retract("atv.panel", household, fact(household, "PANEL_RECOMMENDATION")).statusCode(201);
        retract("atv.worker", household, fact(household, "STAGE_ONE_DECISION")).statusCode(201);
        read(household).body("stage", is("STAGE_ONE")).body("progress.stageTwoStartedOn", nullValue());
        timeline(household)
                .body(
                        "items.findAll { it.retracts != null }.kind",
                        containsInAnyOrder(
                                "STAGE_ONE_DECISION", "STAGE_TWO_START", "PANEL_RECOMMENDATION", "APPROVAL_DECISION"))
                .body("items.findAll { it.retracts != null && it.reason.contains('rested on') }", hasSize(1));
        assertThat(isApproved(household)).isFalse();
    }

    @Test
    void a_fact_is_taken_back_by_the_roles_that_record_its_kind() {
        String household = awaitingDecision("Invented-Whose");
        HouseholdCalls.approve(household).statusCode(201);
        retract("atv.worker", household, fact(household, "APPROVAL_DECISION")).statusCode(403);
        retract("atv.panel", household, fact(household, "APPROVAL_DECISION")).statusCode(403);
        retract("atv.adm", household, fact(household, "PANEL_RECOMMENDATION")).statusCode(403);
        retract("atv.enquiry", household, fact(household, "REGISTRATION_OF_INTEREST"))
                .statusCode(403);
        retract("atv.panel", household, fact(household, "PANEL_RECOMMENDATION"))
                .statusCode(403)
                .body("violations", hasSize(1));
        retract("atv.adm", household, fact(household, "APPROVAL_DECISION")).statusCode(201);
        retract("atv.panel", household, fact(household, "PANEL_RECOMMENDATION")).statusCode(201);
    }

    @Test
    void the_enquiry_team_takes_back_until_stage_two_begins_and_not_after_the_household_has_left() {
        String household = HouseholdCalls.begun("Invented-Reach");
        record("atv.enquiry", household, "information-meetings", Map.of("metOn", "2024-04-20"));
        retract("atv.enquiry", household, fact(household, "INFORMATION_MEETING"))
                .statusCode(201);
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        HouseholdCalls.stageTwo(household);
        record("atv.worker", household, "closures", Map.of("closedOn", "2024-08-01", "reason", "WITHDREW"))
                .statusCode(201);
        retract("atv.enquiry", household, fact(household, "CLOSURE")).statusCode(403);
        retract("atv.worker", household, fact(household, "CLOSURE")).statusCode(201);
    }

    @Test
    void the_enquiry_is_corrected_and_never_taken_back() {
        String household = HouseholdCalls.begun("Invented-Enquiry");
        String enquiry = fact(household, "ENQUIRY");
        retract("atv.enquiry", household, enquiry).statusCode(422).body("violations.field", hasItems("enquiredOn"));
        record(
                        "atv.enquiry",
                        household,
                        "enquiries",
                        Map.of(
                                "enquiredOn", "2024-04-09",
                                "source", "EVENT",
                                "corrects", Map.of("factId", enquiry, "reason", "The form is dated the 9th")))
                .statusCode(201)
                .body("progress.enquiredOn", is("2024-04-09"))
                .body("source", is("EVENT"));
    }

    @Test
    void a_household_is_shown_as_it_stood_at_a_moment_by_its_names_too() throws InterruptedException {
        String household = HouseholdCalls.begun("Invented-Yesterday");
        Thread.sleep(5);
        String then = Instant.now().toString();
        Thread.sleep(5);
        HouseholdCalls.stageOne(household);
        Response now = as("atv.enquiry").get(HOUSEHOLDS + "/" + household);
        as("atv.enquiry")
                .header("If-Match", now.header("ETag"))
                .body(Map.of(
                        "adopters",
                        List.of(Map.of(
                                "id", now.<String>path("adopters[0].id"), "details", adopter("Invented-Today")))))
                .put(HOUSEHOLDS + "/" + household)
                .then()
                .statusCode(200);
        as("atv.manager")
                .queryParam("asOf", then)
                .get(HOUSEHOLDS + "/" + household)
                .then()
                .statusCode(200)
                .body("stage", is("ENQUIRY"))
                .body("adopters[0].details.familyName", is("Invented-Yesterday"));
        read(household).body("stage", is("STAGE_ONE")).body("adopters[0].details.familyName", is("Invented-Today"));
        as("atv.manager")
                .body(Map.of("name", "yesterday"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void at_a_moment_before_it_lapsed_a_household_had_not() {
        String household = HouseholdCalls.begun("Invented-Not-Yet");
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        record(
                        "atv.worker",
                        household,
                        "stage-one/decision",
                        Map.of("decidedOn", "2024-07-08", "outcome", "MAY_BE_SUITABLE"))
                .statusCode(201)
                .body("stage", is("LAPSED"))
                .body("clocks.find { it.clock == 'STAGE_TWO_NOTICE' }.state", is("ENDED"));
        assertThat(feedOf(household).getString("rounds[0].lapsedOn")).isEqualTo("2025-01-09");
        assertThat(feedOf(household).getString("rounds[0].endReason")).isEqualTo("LAPSED");
        assertThat(feedOf(household).getList("clocks.clock")).hasSize(4);
    }

    @Test
    @ActivateRequestContext
    void a_lapse_is_noticed_and_told_once_whoever_looks() {
        String household = HouseholdCalls.begun("Invented-Lapse");
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        record(
                "atv.enquiry",
                household,
                "stage-one/decision",
                Map.of("decidedOn", "2024-07-08", "outcome", "MAY_BE_SUITABLE"));
        // As it was kept on the last day of the six months, before anybody looked again.
        caller.callAs(Caller.background("test"), () -> QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(sql -> sql.execute(
                        "update household set stage = 'STAGE_ONE_COMPLETE', lapses_on = '2025-01-09' where id = ?",
                        UUID.fromString(household)))));
        long before = events(household);
        lapses.notice();
        lapses.notice();
        assertThat(events(household)).isEqualTo(before + 1);
        as("atv.manager")
                .queryParam("stage", "LAPSED")
                .queryParam("limit", 200)
                .get(HOUSEHOLDS)
                .then()
                .body("items.id", hasItems(household));
        timeline(household).body("items.findAll { it.source == 'SERVICE' }", hasSize(0));
    }

    private static long events(String household) {
        return given()
                .auth()
                .oauth2(Tokens.service("matching-service"))
                .queryParam("limit", 1000)
                .get("/adopter/v1/feed")
                .jsonPath()
                .getList("subject")
                .stream()
                .filter(household::equals)
                .count();
    }

    @Test
    void of_two_decisions_at_the_same_moment_one_stands() throws Exception {
        String household = awaitingDecision("Invented-Race");
        String token = Tokens.user("atv.adm");
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(() -> given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(Map.of(
                            "decidedOn",
                            "2024-10-22",
                            "approved",
                            true,
                            "approvedFor",
                            Map.of("children", 1, "ageFrom", 0, "ageTo", 5, "earlyPermanence", false)))
                    .post(HOUSEHOLDS + "/" + household + "/approval-decisions")
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
    void a_known_key_is_answered_before_if_match_is_judged_and_no_name_is_kept_with_it() {
        String key = UUID.randomUUID().toString();
        String household = as("atv.enquiry")
                .header("Idempotency-Key", key)
                .body(HouseholdCalls.enquiry("Invented-Unkept"))
                .post(HOUSEHOLDS)
                .path("id");
        RequestSpecification meeting = as("atv.enquiry")
                .header("Idempotency-Key", key)
                .header(
                        "If-Match",
                        as("atv.enquiry").get(HOUSEHOLDS + "/" + household).header("ETag"))
                .body(Map.of("metOn", "2024-04-20"));
        Response first = meeting.post(HOUSEHOLDS + "/" + household + "/information-meetings");
        Response again = meeting.post(HOUSEHOLDS + "/" + household + "/information-meetings");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        String kept = keptWith(key);
        assertThat(kept).contains(household).doesNotContain("Invented").doesNotContain("Testadopter");
    }

    @ActivateRequestContext
    String keptWith(String key) {
        return caller.callAs(Caller.background("test"), () -> QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(sql -> sql.select(
                                "select string_agg(kept::text, ' ') from idempotency_key kept where key = ?", key)
                        .mapTo(String.class)
                        .one())));
    }

    @Test
    void one_fact_is_read_where_its_location_says() {
        String household = HouseholdCalls.begun("Invented-Location");
        String location = record("atv.enquiry", household, "information-meetings", Map.of("metOn", "2024-04-20"))
                .extract()
                .header("Location");
        as("atv.manager")
                .get(location)
                .then()
                .statusCode(200)
                .body("kind", is("INFORMATION_MEETING"))
                .body("body.metOn", is("2024-04-20"));
        as("hartlepool.worker").get(location).then().statusCode(403);
    }

    @Test
    void a_name_is_found_however_it_is_written_and_by_both_names_together() {
        String household = as("atv.enquiry")
                .body(Map.of(
                        "enquiredOn",
                        "2024-04-08",
                        "source",
                        "EVENT",
                        "adopters",
                        List.of(Map.of(
                                "givenName", "Zoë-Testadopter",
                                "familyName", "O’Inventéd",
                                "dateOfBirth", "1988-06-14",
                                "sex", "F",
                                "ethnicity", "WBRI"))))
                .post(HOUSEHOLDS)
                .path("id");
        for (String name : List.of("zoe o'invented", "OINVENTED", "o´inventéd ZOE", "testadopter o'inv")) {
            as("atv.enquiry")
                    .body(Map.of("name", name))
                    .post(HOUSEHOLDS + "/search")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(household));
        }
    }
}
