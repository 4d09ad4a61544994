package uk.org.adoptionteesvalley.referral.child;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.org.adoptionteesvalley.referral.Api.CHILDREN;
import static uk.org.adoptionteesvalley.referral.Api.PROBLEM;
import static uk.org.adoptionteesvalley.referral.Api.as;
import static uk.org.adoptionteesvalley.referral.Api.asService;
import static uk.org.adoptionteesvalley.referral.Api.child;
import static uk.org.adoptionteesvalley.referral.Api.decide;
import static uk.org.adoptionteesvalley.referral.Api.newLaChildId;
import static uk.org.adoptionteesvalley.referral.Api.order;
import static uk.org.adoptionteesvalley.referral.Api.post;
import static uk.org.adoptionteesvalley.referral.Api.reverse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.chassis.feed.FeedIntake;
import uk.org.adoptionteesvalley.referral.Api;
import uk.org.adoptionteesvalley.referral.ReferralTest;

@ReferralTest
class ChildResourceTest {

    /** Of the invented child, born on 1 May 2023. */
    private static final int AGE = Period.between(LocalDate.of(2023, 5, 1), LocalDate.now(ZoneId.of("Europe/London")))
            .getYears();

    @Inject
    FeedIntake feeds;

    @Inject
    ObjectMapper json;

    private static ValidatableResponse read(String user, String child) {
        return as(user).get(CHILDREN + "/" + child).then();
    }

    private static void stage(String child, String stage) {
        read("hartlepool.worker", child).statusCode(200).body("stage", equalTo(stage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0H1", "H1\u2009", "H\u200B1", "\uFEFFH1", "H\u00A01", " H1", "\u200B", "\u3000"})
    void an_id_with_a_blank_that_is_not_an_ordinary_space_between_is_refused(String laChildId) {
        as("hartlepool.worker")
                .body("{\"laChildId\": \"%s\", \"dateOfBirth\": \"2023-01-01\"}".formatted(laChildId))
                .post(CHILDREN)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("laChildId"));
    }

    @Test
    void a_child_goes_from_referral_to_authority_and_back() {
        String child = child("hartlepool");
        stage(child, "REFERRED");
        decide("hartlepool", child, "2023-11-01").statusCode(201).body("decidedOn", equalTo("2023-11-01"));
        stage(child, "SHOULD_BE_PLACED");
        post("hartlepool.worker", child, "placement-orders", "{\"appliedOn\": \"2023-11-10\"}")
                .statusCode(201);
        stage(child, "PLACEMENT_ORDER_PENDING");
        order("hartlepool", child, "2024-01-20").statusCode(201).body("appliedOn", equalTo("2023-11-10"));
        stage(child, "AUTHORISED");
        reverse("hartlepool", child, "{\"decidedOn\": \"2024-06-01\", \"reason\": \"RD4\"}")
                .statusCode(201);
        stage(child, "REVERSED");
        decide("hartlepool", child, "2024-07-01").statusCode(201);
        stage(child, "AUTHORISED");
        read("hartlepool.worker", child)
                .body("bestInterestsDecisions", hasSize(2))
                .body("placementOrders", hasSize(1))
                .body("clocks[0].clock", equalTo("ENTRY_TO_DECISION"))
                .body("clocks[0].startedOn", equalTo("2023-06-01"))
                .body("clocks[0].dueOn", equalTo("2023-12-01"))
                .body("clocks[0].stoppedOn", equalTo("2023-11-01"))
                .body("clocks[0].state", equalTo("MET"))
                .body("clocks[0].citation", notNullValue());
    }

    @Test
    void creating_answers_with_the_child_its_address_and_version() {
        String id = newLaChildId();
        String address = as("hartlepool.worker")
                .body("{\"laChildId\": \"%s\", \"expectedOn\": \"2030-01-01\", \"notifiedOn\": \"2024-01-01\"}"
                        .formatted(id))
                .post(CHILDREN)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("localAuthority", equalTo("E06000001"))
                .body("laChildId", equalTo(id))
                .body("stage", equalTo("EARLY_NOTIFICATION"))
                .body("dateOfBirth", nullValue())
                .body("clocks.state", contains("NOT_STARTED"))
                .extract()
                .header("Location");
        as("hartlepool.worker").get(address).then().statusCode(200).body("laChildId", equalTo(id));
    }

    @Test
    void an_id_of_a_council_is_given_once_in_any_case() {
        String id = newLaChildId();
        child("hartlepool", id);
        as("hartlepool.worker")
                .body("{\"laChildId\": \"%s\", \"dateOfBirth\": \"2023-01-01\"}".formatted(id.toLowerCase(Locale.ROOT)))
                .post(CHILDREN)
                .then()
                .statusCode(409)
                .contentType(PROBLEM);
        child("darlington", id);
    }

    @Test
    void impossible_dates_are_all_named_at_once() {
        String tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString();
        as("hartlepool.worker")
                .body(
                        "{\"laChildId\": \"%s\", \"dateOfBirth\": \"2023-01-01\", \"enteredCareOn\": \"2022-12-31\", \"referredOn\": \"%s\"}"
                                .formatted(newLaChildId(), tomorrow))
                .post(CHILDREN)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("enteredCareOn", "referredOn"));
    }

    @Test
    void fields_that_are_missing_unknown_or_not_valid_are_refused() {
        as("hartlepool.worker")
                .body("{\"sex\": \"X\", \"ethnicity\": \"none\"}")
                .post(CHILDREN)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("laChildId", "sex", "ethnicity"));
        as("hartlepool.worker")
                .body("{\"laChildId\": \"A\", \"stage\": \"ADOPTED\"}")
                .post(CHILDREN)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        as("hartlepool.worker").body("{").post(CHILDREN).then().statusCode(400);
    }

    @Test
    void another_councils_child_is_not_there() {
        String child = child("hartlepool");
        read("darlington.worker", child).statusCode(404).contentType(PROBLEM);
        read("darlington.lead", child).statusCode(404);
        decide("darlington", child, "2023-11-01").statusCode(404);
        order("darlington", child, "2023-11-01").statusCode(404);
        post("darlington.worker", child, "consents", "{\"consentedOn\": \"2023-11-01\"}")
                .statusCode(404);
        as("darlington.worker")
                .header("If-Match", "\"0\"")
                .body("{\"sex\": \"M\"}")
                .patch(CHILDREN + "/" + child)
                .then()
                .statusCode(404);
        as("darlington.worker")
                .queryParam("localAuthority", "E06000001")
                .get(CHILDREN)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as("darlington.worker").queryParam("limit", 200).get(CHILDREN).then().body("items.id", not(hasItem(child)));
        read("hartlepool.lead", child).statusCode(200);
        read("atv.manager", child).statusCode(200).body("givenName", equalTo("Testchild-Alpha"));
        read("hartlepool.worker", UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void who_may_not_is_refused_and_without_a_token_nobody_may() {
        String child = child("hartlepool");
        given().get(CHILDREN).then().statusCode(401);
        as("board.member").get(CHILDREN).then().statusCode(403);
        as("auditor").get(CHILDREN + "/" + child).then().statusCode(403);
        as("hartlepool.lead").body("{}").post(CHILDREN).then().statusCode(403);
        as("atv.manager").body("{}").post(CHILDREN).then().statusCode(403);
        post("hartlepool.worker", child, "best-interests-decisions", "{}").statusCode(403);
        post("hartlepool.adm", child, "placement-orders", "{}").statusCode(403);
        asService("matching-service").get(CHILDREN + "/" + child).then().statusCode(403);
    }

    @Test
    void a_family_finder_sees_nobodys_name_and_searches_by_none() {
        String child = child("hartlepool");
        read("atv.finder", child)
                .statusCode(200)
                .body("ageYears", equalTo(AGE))
                .body("ageMonths", nullValue())
                .body("$", not(org.hamcrest.Matchers.hasKey("birthMonth")))
                .body("$", not(org.hamcrest.Matchers.hasKey("givenName")))
                .body("$", not(org.hamcrest.Matchers.hasKey("laChildId")))
                .body("$", not(org.hamcrest.Matchers.hasKey("dateOfBirth")));
        as("atv.finder")
                .body("{\"name\": \"Testchild\"}")
                .post(CHILDREN + "/search")
                .then()
                .statusCode(403);
    }

    @Test
    void children_are_found_by_name_and_by_the_councils_id() {
        String id = newLaChildId();
        String child = child("hartlepool", id);
        as("hartlepool.worker")
                .body("{\"laChildId\": \"%s\"}".formatted(id.toLowerCase(Locale.ROOT)))
                .post(CHILDREN + "/search")
                .then()
                .statusCode(200)
                .body("items.id", contains(child));
        as("hartlepool.lead")
                .queryParam("limit", 200)
                .body("{\"name\": \"EXAM testchild alp\"}")
                .post(CHILDREN + "/search")
                .then()
                .statusCode(200)
                .body("items.givenName", hasItem("Testchild-Alpha"));
        as("darlington.lead")
                .body("{\"laChildId\": \"%s\"}".formatted(id))
                .post(CHILDREN + "/search")
                .then()
                .body("items", hasSize(0));
        as("hartlepool.lead")
                .body("{\"name\": \"%%\"}")
                .post(CHILDREN + "/search")
                .then()
                .body("items", hasSize(0));
        as("hartlepool.lead").body("{}").post(CHILDREN + "/search").then().statusCode(400);
    }

    @Test
    void a_list_is_read_page_by_page_to_its_end() {
        for (int i = 0; i < 3; i++) {
            child("redcar");
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var page = as("redcar.worker")
                    .queryParam("limit", 2)
                    .queryParams(after == null ? java.util.Map.of() : java.util.Map.of("after", after))
                    .get(CHILDREN)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3).isSorted();
        as("redcar.worker").queryParam("limit", 201).get(CHILDREN).then().statusCode(400);
        as("redcar.worker")
                .queryParam("stage", "REFERRED")
                .get(CHILDREN)
                .then()
                .statusCode(200)
                .body("items.stage", hasItem("REFERRED"));
    }

    @Test
    void a_description_is_changed_only_on_its_present_version() {
        String child = child("hartlepool");
        String address = CHILDREN + "/" + child;
        String tag = read("hartlepool.worker", child).extract().header("ETag");
        as("hartlepool.worker")
                .body("{\"givenName\": \"Testchild-Beta\"}")
                .patch(address)
                .then()
                .statusCode(428);
        String next = as("hartlepool.worker")
                .header("If-Match", tag)
                .body("{\"givenName\": \"Testchild-Beta\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("givenName", equalTo("Testchild-Beta"))
                .body("familyName", equalTo("Example"))
                .extract()
                .header("ETag");
        assertThat(next).isNotEqualTo(tag);
        as("hartlepool.worker")
                .header("If-Match", tag)
                .body("{\"givenName\": \"x\"}")
                .patch(address)
                .then()
                .statusCode(412);
        as("hartlepool.worker")
                .header("If-Match", next)
                .body("{\"enteredCareOn\": \"2024-01-01\"}")
                .patch(address)
                .then()
                .statusCode(400);
        as("hartlepool.worker")
                .header("If-Match", next)
                .body("{\"dateOfBirth\": \"2023-06-02\"}")
                .patch(address)
                .then()
                .statusCode(422);
        as("hartlepool.adm")
                .header("If-Match", tag)
                .body("{\"decidedOn\": \"2023-11-01\", \"shouldBePlaced\": true, \"healthReportSeen\": true}")
                .post(address + "/best-interests-decisions")
                .then()
                .statusCode(412);
    }

    @Test
    void a_creating_call_sent_twice_is_one_call() {
        String key = UUID.randomUUID().toString();
        String body = "{\"laChildId\": \"%s\", \"dateOfBirth\": \"2023-01-01\"}".formatted(newLaChildId());
        String first = as("hartlepool.worker")
                .header("Idempotency-Key", key)
                .body(body)
                .post(CHILDREN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String again = as("hartlepool.worker")
                .header("Idempotency-Key", key)
                .body(body)
                .post(CHILDREN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(again).isEqualTo(first);
        as("hartlepool.worker")
                .header("Idempotency-Key", key)
                .body("{\"laChildId\": \"%s\", \"dateOfBirth\": \"2023-01-02\"}".formatted(newLaChildId()))
                .post(CHILDREN)
                .then()
                .statusCode(422);

        String decision = UUID.randomUUID().toString();
        String facts = "{\"decidedOn\": \"2023-11-01\", \"shouldBePlaced\": true, \"healthReportSeen\": true}";
        for (int i = 0; i < 2; i++) {
            as("hartlepool.adm")
                    .header("Idempotency-Key", decision)
                    .body(facts)
                    .post(CHILDREN + "/" + first + "/best-interests-decisions")
                    .then()
                    .statusCode(201);
        }
        read("hartlepool.worker", first).body("bestInterestsDecisions", hasSize(1));
    }

    @Test
    void every_guard_of_a_decision_is_named() {
        String child = child("hartlepool");
        decide("hartlepool", child, "2023-05-31").statusCode(422).body("violations.rule", contains("334"));
        decide("hartlepool", child, "2023-04-30")
                .statusCode(422)
                .body("violations.rule", containsInAnyOrder("184", "334"));
        decide(
                        "hartlepool",
                        child,
                        LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString())
                .statusCode(422)
                .body("violations.rule", contains("FUTURE"));
        post(
                        "hartlepool.adm",
                        child,
                        "best-interests-decisions",
                        "{\"decidedOn\": \"2023-05-31\", \"shouldBePlaced\": true}")
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations.field", containsInAnyOrder("decidedOn", "healthReportSeen"));
        post("hartlepool.adm", child, "best-interests-decisions", "{\"shouldBePlaced\": true}")
                .statusCode(400);
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        decide("hartlepool", child, "2023-12-01").statusCode(422).body("violations.rule", contains("579"));
        read("hartlepool.worker", child).body("bestInterestsDecisions", hasSize(1));
    }

    @Test
    void every_guard_of_a_reversal_is_named() {
        String child = child("hartlepool");
        reverse("hartlepool", child, "{\"decidedOn\": \"2023-11-02\", \"reason\": \"RD1\"}")
                .statusCode(422)
                .body("violations.rule", contains("563"));
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        reverse("hartlepool", child, "{}").statusCode(422).body("violations.rule", contains("119", "119"));
        reverse("hartlepool", child, "{\"decidedOn\": \"2023-10-31\", \"reason\": \"RD9\"}")
                .statusCode(422)
                .body("violations.rule", containsInAnyOrder("522", "120"));
        reverse(
                        "hartlepool",
                        child,
                        "{\"decidedOn\": \"%s\", \"reason\": \"RD1\"}"
                                .formatted(LocalDate.now(ZoneId.of("Europe/London"))
                                        .plusDays(1)))
                .statusCode(422)
                .body("violations.rule", contains("FUTURE"));
        reverse("hartlepool", child, "{\"decidedOn\": \"2023-12-01\", \"reason\": \"RD1\"}")
                .statusCode(201)
                .body("reversalReason", equalTo("RD1"));
        decide("hartlepool", child, "2023-11-30").statusCode(422).body("violations.rule", contains("579"));
    }

    @Test
    void every_guard_of_a_placement_order_is_named() {
        String child = child("hartlepool");
        order("hartlepool", child, "2023-12-01").statusCode(422).body("violations.rule", contains("553"));
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        order("hartlepool", child, "2023-10-31").statusCode(422).body("violations.rule", contains("553"));
        post("hartlepool.worker", child, "placement-orders", "{}").statusCode(422);
        post(
                        "hartlepool.worker",
                        child,
                        "placement-orders",
                        "{\"appliedOn\": \"2024-02-01\", \"grantedOn\": \"2024-01-01\"}")
                .statusCode(422)
                .body("violations.rule", contains("s22 ACA 2002"));
        String id = order("hartlepool", child, "2023-11-01")
                .statusCode(201)
                .extract()
                .path("id");
        order("hartlepool", child, "2024-01-01").statusCode(422).body("violations.rule", contains("s21 ACA 2002"));
        post("hartlepool.worker", child, "placement-orders/" + id + "/revocation", "{\"revokedOn\": \"2023-10-01\"}")
                .statusCode(422);
        post("hartlepool.worker", child, "placement-orders/" + id + "/revocation", "{\"revokedOn\": \"2024-03-01\"}")
                .statusCode(201)
                .body("endedOn", equalTo("2024-03-01"));
        stage(child, "SHOULD_BE_PLACED");
        order("hartlepool", child, "2024-04-01").statusCode(201);
    }

    @Test
    void consent_counts_only_from_six_weeks_after_birth() {
        String child = child("hartlepool");
        post("hartlepool.worker", child, "consents", "{\"consentedOn\": \"2023-06-11\"}")
                .statusCode(422)
                .body("violations.rule", contains("s52(3) ACA 2002"));
        String id = post(
                        "hartlepool.worker",
                        child,
                        "consents",
                        "{\"consentedOn\": \"2023-06-12\", \"advanceConsent\": true}")
                .statusCode(201)
                .body("advanceConsent", equalTo(true))
                .extract()
                .path("id");
        stage(child, "AUTHORISED");
        post("hartlepool.worker", child, "consents", "{\"consentedOn\": \"2023-07-12\"}")
                .statusCode(422);
        post("hartlepool.worker", child, "consents/" + id + "/withdrawal", "{\"withdrawnOn\": \"2023-08-01\"}")
                .statusCode(201);
        stage(child, "REFERRED");
    }

    @Test
    void referral_care_entry_and_closure_are_facts_of_their_own() {
        String child = as("hartlepool.worker")
                .body("{\"laChildId\": \"%s\", \"dateOfBirth\": \"2023-05-01\", \"notifiedOn\": \"2023-05-10\"}"
                        .formatted(newLaChildId()))
                .post(CHILDREN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post("hartlepool.worker", child, "referrals", "{\"referredOn\": \"2023-05-09\"}")
                .statusCode(422);
        post("hartlepool.worker", child, "referrals", "{\"referredOn\": \"2023-06-01\"}")
                .statusCode(201)
                .body("stage", equalTo("REFERRED"));
        post("hartlepool.worker", child, "care-entries", "{\"enteredCareOn\": \"2023-04-30\"}")
                .statusCode(422);
        post("hartlepool.worker", child, "care-entries", "{\"enteredCareOn\": \"2023-06-02\"}")
                .statusCode(201)
                .body("clocks[0].state", equalTo("OVERDUE"));
        post(
                        "hartlepool.worker",
                        child,
                        "closures",
                        "{\"closedOn\": \"2023-07-01\", \"reason\": \"Long-term fostering\"}")
                .statusCode(201)
                .body("stage", equalTo("CLOSED_NO_DECISION"));
    }

    @Test
    void a_wrong_date_is_put_right_and_the_old_one_kept() {
        String child = child("hartlepool");
        String decision = decide("hartlepool", child, "2023-11-01")
                .statusCode(201)
                .extract()
                .path("id");
        order("hartlepool", child, "2023-11-20").statusCode(201);
        redecide("hartlepool.worker", child, decision, "2023-11-02").statusCode(403);
        redecide("darlington.adm", child, decision, "2023-11-02").statusCode(404);
        redecide("hartlepool.adm", child, decision, "2023-11-21")
                .statusCode(422)
                .body("violations.rule", contains("553"));
        redecide("hartlepool.adm", child, UUID.randomUUID().toString(), "2023-11-02")
                .statusCode(422)
                .body("violations.field", contains("corrects.factId"));
        redecide("hartlepool.adm", child, decision, "2023-11-02")
                .statusCode(201)
                .header("Location", containsString("/children/" + child + "/facts/"))
                .body("id", equalTo(decision))
                .body("decidedOn", equalTo("2023-11-02"));
        post(
                        "hartlepool.worker",
                        child,
                        "care-entries",
                        "{\"enteredCareOn\": \"2023-06-02\", \"corrects\": {\"factId\": \"%s\", \"reason\": \"x\"}}"
                                .formatted(Api.fact("hartlepool.worker", child, "CARE_ENTERED")))
                .statusCode(201);
        read("hartlepool.worker", child)
                .body("bestInterestsDecisions", hasSize(1))
                .body("bestInterestsDecisions[0].decidedOn", equalTo("2023-11-02"))
                .body("enteredCareOn", equalTo("2023-06-02"));
        as("hartlepool.worker")
                .get(CHILDREN + "/" + child + "/facts")
                .then()
                .statusCode(200)
                .body("items.findAll { it.corrects != null }", hasSize(2))
                .body("items.find { it.id == '" + decision + "' }.standing", equalTo(false));
        as("atv.finder").get(CHILDREN + "/" + child + "/facts").then().statusCode(403);
    }

    private static ValidatableResponse redecide(String user, String child, String decision, String on) {
        return post(user, child, "best-interests-decisions", """
                {"decidedOn": "%s", "shouldBePlaced": true, "healthReportSeen": true,
                 "corrects": {"factId": "%s", "reason": "Typed wrongly"}}""".formatted(on, decision));
    }

    @Test
    void a_decision_that_never_was_is_taken_back_with_its_reversal_and_not_from_under_an_order() {
        String child = child("hartlepool");
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        String decision = Api.fact("hartlepool.adm", child, "BEST_INTERESTS_DECISION");
        order("hartlepool", child, "2023-11-20").statusCode(201);
        String order = Api.fact("hartlepool.worker", child, "PLACEMENT_ORDER");
        String reason = "{\"reason\": \"Recorded for the wrong child\"}";
        post("hartlepool.worker", child, "facts/" + decision + "/retractions", reason)
                .statusCode(403);
        post("hartlepool.adm", child, "facts/" + decision + "/retractions", reason)
                .statusCode(422)
                .body("violations.rule", contains("553"));
        post("hartlepool.worker", child, "facts/" + order + "/retractions", reason)
                .statusCode(201);
        reverse("hartlepool", child, "{\"decidedOn\": \"2024-02-01\", \"reason\": \"RD1\"}")
                .statusCode(201);
        stage(child, "REVERSED");
        post("hartlepool.adm", child, "facts/" + decision + "/retractions", reason)
                .statusCode(201)
                .body("retracts", equalTo(decision));
        stage(child, "REFERRED");
        read("hartlepool.worker", child)
                .body("bestInterestsDecisions", hasSize(0))
                .body("placementOrders", hasSize(0));
    }

    @Test
    void a_child_is_shown_as_it_stood_at_a_moment() {
        String child = child("hartlepool");
        String before = Instant.now().toString();
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        as("hartlepool.worker")
                .queryParam("asOf", before)
                .get(CHILDREN + "/" + child)
                .then()
                .statusCode(200)
                .body("stage", equalTo("REFERRED"))
                .body("bestInterestsDecisions", hasSize(0));
        stage(child, "SHOULD_BE_PLACED");
    }

    @Test
    void the_authority_to_place_is_told_for_any_day_to_services_only() {
        String child = child("hartlepool");
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        order("hartlepool", child, "2024-01-20").statusCode(201);
        String address = Api.BASE + "/authority/" + child;
        asService("matching-service")
                .queryParam("on", "2024-01-19")
                .get(address)
                .then()
                .statusCode(200)
                .body("decisionInForce", equalTo(true))
                .body("decidedOn", equalTo("2023-11-01"))
                .body("authority", equalTo("NONE"))
                .body("under18", equalTo(true))
                .body("enteredCareOn", equalTo("2023-06-01"))
                .body("localAuthority", equalTo("E06000001"));
        asService("matching-service")
                .queryParam("on", "2024-01-20")
                .get(address)
                .then()
                .body("authority", equalTo("PLACEMENT_ORDER"))
                .body("authorityOn", equalTo("2024-01-20"));
        asService("matching-service")
                .queryParam("on", "2023-10-31")
                .get(address)
                .then()
                .body("decisionInForce", equalTo(false));
        asService("matching-service")
                .queryParam("on", "2041-05-01")
                .get(address)
                .then()
                .body("under18", equalTo(false));
        asService("matching-service")
                .queryParam("on", "soon")
                .get(address)
                .then()
                .statusCode(400);
        asService("matching-service")
                .get(Api.BASE + "/authority/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("hartlepool.worker").get(address).then().statusCode(403);
    }

    @Test
    void placements_and_orders_of_the_matching_service_change_the_stage_and_guard_the_reversal() throws Exception {
        String child = child("hartlepool");
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        take(child, "[{\"placedOn\": \"2024-03-01\", \"endedOn\": null, \"adoptionOrderOn\": null}]");
        stage(child, "PLACED");
        take(
                child,
                "[{\"placedOn\": \"2024-03-01\", \"endedOn\": \"2024-09-01\", \"adoptionOrderOn\": \"2024-09-01\"}]");
        stage(child, "ADOPTED");
        reverse("hartlepool", child, "{\"decidedOn\": \"2024-10-01\", \"reason\": \"RD4\"}")
                .statusCode(422)
                .body("violations.rule", contains("ACA 2002 s56"));
    }

    private void take(String child, String placements) throws Exception {
        String data = "{\"childId\": \"%s\", \"matches\": [], \"placements\": %s, \"links\": []}"
                .formatted(child, placements);
        feeds.take(
                "matching",
                List.of(new FeedEvent(
                        String.valueOf(System.nanoTime()),
                        "matching",
                        "uk.org.adoptionteesvalley.journey.v1",
                        child,
                        OffsetDateTime.now(ZoneOffset.UTC),
                        json.readTree(data))));
    }
}
