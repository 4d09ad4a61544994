package uk.org.adoptionteesvalley.referral.child;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static uk.org.adoptionteesvalley.referral.Api.CHILDREN;
import static uk.org.adoptionteesvalley.referral.Api.as;
import static uk.org.adoptionteesvalley.referral.Api.asService;
import static uk.org.adoptionteesvalley.referral.Api.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.chassis.feed.FeedIntake;
import uk.org.adoptionteesvalley.referral.Api;
import uk.org.adoptionteesvalley.referral.ReferralTest;

/** Every operation that writes, sent to a child who is adopted. */
@ReferralTest
class LockedRecordResourceTest {

    /** What writes, and about no child who is there already. */
    private static final Set<String> ABOUT_NO_ONE = Set.of("createChild", "searchChildren", "importSsda903", "runSync");

    @Inject
    FeedIntake feeds;

    @Inject
    ObjectMapper json;

    private String child;
    private Map<String, Write> writes;

    /** One operation as it is sent to the child; of another child it would be taken or break another rule. */
    private record Write(String user, String method, String path, String body) {}

    @BeforeEach
    void adopted() throws JsonProcessingException {
        child = Api.child("hartlepool");
        String decision = Api.decide("hartlepool", child, "2023-11-01")
                .statusCode(201)
                .extract()
                .path("id");
        Api.order("hartlepool", child, "2024-01-20").statusCode(201);
        Api.post("hartlepool.worker", child, "consents", "{\"consentedOn\": \"2023-09-01\"}")
                .statusCode(201);
        String order = fact("hartlepool.worker", child, "PLACEMENT_ORDER");
        String consent = fact("hartlepool.worker", child, "CONSENT");
        take("2024-09-01");
        writes = Map.ofEntries(
                write("describeChild", "worker", "PATCH", "", "{\"givenName\": \"Testchild-Beta\"}"),
                write("recordCareEntry", "worker", "POST", "/care-entries", "{\"enteredCareOn\": \"2023-06-02\"}"),
                write("notifyChild", "worker", "POST", "/notifications", "{\"notifiedOn\": \"2023-06-11\"}"),
                write("referChild", "worker", "POST", "/referrals", "{\"referredOn\": \"2023-07-02\"}"),
                write("closeChild", "worker", "POST", "/closures", "{\"closedOn\": \"2024-10-01\", \"reason\": \"x\"}"),
                write("retractChildFact", "adm", "POST", "/facts/" + decision + "/retractions", "{\"reason\": \"x\"}"),
                write(
                        "recordBestInterestsDecision",
                        "adm",
                        "POST",
                        "/best-interests-decisions",
                        "{\"decidedOn\": \"2023-11-02\", \"shouldBePlaced\": true, \"healthReportSeen\": true}"),
                write(
                        "recordReversal",
                        "adm",
                        "POST",
                        "/reversals",
                        "{\"decidedOn\": \"2024-06-01\", \"reason\": \"RD1\"}"),
                write("recordPlacementOrder", "worker", "POST", "/placement-orders", "{\"grantedOn\": \"2024-01-21\"}"),
                write(
                        "recordRevocation",
                        "worker",
                        "POST",
                        "/placement-orders/" + order + "/revocation",
                        "{\"revokedOn\": \"2024-02-01\"}"),
                write("recordConsent", "worker", "POST", "/consents", "{\"consentedOn\": \"2023-10-01\"}"),
                write(
                        "recordWithdrawal",
                        "worker",
                        "POST",
                        "/consents/" + consent + "/withdrawal",
                        "{\"withdrawnOn\": \"2023-10-01\"}"));
    }

    private static Map.Entry<String, Write> write(
            String operation, String role, String method, String path, String body) {
        return Map.entry(operation, new Write("hartlepool." + role, method, path, body));
    }

    @Test
    void no_operation_that_writes_is_left_out_here() {
        Map<String, Map<String, Map<String, Object>>> paths = given().queryParam("format", "json")
                .get("/referral/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        Set<String> documented = paths.values().stream()
                .flatMap(item -> item.entrySet().stream())
                .filter(each -> Set.of("post", "put", "patch", "delete").contains(each.getKey()))
                .map(each -> (String) each.getValue().get("operationId"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = new TreeSet<>(writes.keySet());
        tried.addAll(ABOUT_NO_ONE);
        assertThat(tried).isEqualTo(documented);
    }

    @Test
    void every_one_is_refused_and_nothing_changes() {
        String before = read();
        String timeline = timeline();
        String feed = head();
        writes.forEach((operation, write) -> send(write, write.body())
                .statusCode(422)
                .body("violations.rule", everyItem(equalTo("ACA 2002 s56")))
                .body("violations[0].message", startsWith("The child is adopted: its record is locked")));
        assertThat(read()).isEqualTo(before);
        assertThat(timeline()).isEqualTo(timeline);
        assertThat(head()).isEqualTo(feed);
    }

    @Test
    void every_fact_that_stands_can_be_neither_corrected_nor_taken_back() {
        String timeline = timeline();
        List<Map<String, Object>> told = as("hartlepool.worker")
                .get(CHILDREN + "/" + child + "/facts")
                .path("items.findAll { it.standing && it.source == 'API' }");
        assertThat(told).hasSizeGreaterThan(5);
        for (Map<String, Object> each : told) {
            String user = each.get("kind").equals("BEST_INTERESTS_DECISION") ? "hartlepool.adm" : "hartlepool.worker";
            Api.post(user, child, "facts/" + each.get("id") + "/retractions", "{\"reason\": \"x\"}")
                    .statusCode(422)
                    .body("violations.rule", everyItem(equalTo("ACA 2002 s56")));
        }
        String notified = fact("hartlepool.worker", child, "NOTIFIED");
        Api.post(
                        "hartlepool.worker",
                        child,
                        "notifications",
                        "{\"notifiedOn\": \"2023-06-12\", \"corrects\": {\"factId\": \"%s\", \"reason\": \"x\"}}"
                                .formatted(notified))
                .statusCode(422);
        assertThat(timeline()).isEqualTo(timeline);
    }

    @Test
    void an_order_that_never_was_opens_the_record_again() throws JsonProcessingException {
        take(null);
        Write described = writes.get("describeChild");
        send(described, described.body()).statusCode(200);
    }

    private ValidatableResponse send(Write write, String body) {
        return as(write.user())
                .header("If-Match", "*")
                .body(body)
                .request(write.method(), CHILDREN + "/" + child + write.path())
                .then();
    }

    private String read() {
        return as("hartlepool.worker").get(CHILDREN + "/" + child).asString();
    }

    private String timeline() {
        return as("hartlepool.worker").get(CHILDREN + "/" + child + "/facts").asString();
    }

    private static String head() {
        return asService("reporting-service").get(Api.BASE + "/feed/head").asString();
    }

    private void take(String adoptedOn) throws JsonProcessingException {
        String day = adoptedOn == null ? "null" : "\"" + adoptedOn + "\"";
        String data = """
                {"childId": "%s", "matches": [], "links": [],
                 "placements": [{"placedOn": "2024-03-01", "endedOn": %s, "adoptionOrderOn": %s}]}
                """.formatted(child, day, day);
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
