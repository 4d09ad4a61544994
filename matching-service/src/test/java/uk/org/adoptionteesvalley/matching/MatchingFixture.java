package uk.org.adoptionteesvalley.matching;

import static io.restassured.RestAssured.given;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.InjectMock;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.chassis.feed.FeedIntake;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.check.ApprovalApi;
import uk.org.adoptionteesvalley.matching.check.Authority;
import uk.org.adoptionteesvalley.matching.check.AuthorityApi;
import uk.org.adoptionteesvalley.platform.Tokens;

/** Invented children and households told of by events, and what the two checks answer about them. */
abstract class MatchingFixture {

    static final String API = "/matching/v1";
    static final String HARTLEPOOL = "E06000001";
    private static final AtomicLong POSITION = new AtomicLong(System.currentTimeMillis());

    @Inject
    FeedIntake intake;

    @Inject
    ObjectMapper json;

    @InjectMock
    @RestClient
    AuthorityApi authorities;

    @InjectMock
    @RestClient
    ApprovalApi approvals;

    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user)).contentType(ContentType.JSON);
    }

    static ValidatableResponse post(String user, String path, Object body) {
        return as(user).body(body).post(API + "/" + path).then();
    }

    static ValidatableResponse journey(String user, UUID child) {
        return as(user).get(API + "/children/" + child).then();
    }

    UUID child(String council) {
        UUID id = Ids.next();
        tell(id, council, null);
        return id;
    }

    /** The child's event, with the 903 history given as JSON. */
    void tell(UUID child, String council, String history) {
        try {
            Map<String, Object> data = new HashMap<>();
            data.put("id", child);
            data.put("localAuthority", council);
            data.put("laChildId", "T" + child.toString().substring(30));
            data.put("stage", "AUTHORISED");
            data.put("somethingNew", 1);
            data.put("history903", history == null ? null : json.readTree(history));
            take("referral", "uk.org.adoptionteesvalley.child.v1", child, json.valueToTree(data));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID household(int children, boolean earlyPermanence) {
        UUID id = Ids.next();
        take(
                "adopter",
                "uk.org.adoptionteesvalley.household.v1",
                id,
                json.valueToTree(
                        Map.of("id", id, "stage", "APPROVED", "approvedOn", "2024-01-10", "enquiredOn", "2023-02-01")));
        approve(id, children, earlyPermanence);
        return id;
    }

    /** The household's event, by which it is closed. */
    void closedInFeed(UUID household, String on) {
        take(
                "adopter",
                "uk.org.adoptionteesvalley.household.v1",
                household,
                json.valueToTree(Map.of("id", household, "stage", "CLOSED", "closedOn", on)));
    }

    /** The last event of a household that the adopter service has no more. */
    void gone(UUID household) {
        take(
                "adopter",
                "uk.org.adoptionteesvalley.household.v1",
                household,
                json.valueToTree(Map.of("id", household, "deleted", true)));
    }

    /** The last event of a child whom the referral service has no more. */
    void withdraw(UUID child, String council) {
        take(
                "referral",
                "uk.org.adoptionteesvalley.child.v1",
                child,
                json.valueToTree(Map.of("id", child, "localAuthority", council, "deleted", true)));
    }

    void approve(UUID household, int children, boolean earlyPermanence) {
        doReturn(approvalOf(household, children, earlyPermanence))
                .when(approvals)
                .approval(eq(household), any());
    }

    static Approval approvalOf(UUID household, int children, boolean earlyPermanence) {
        return new Approval(
                household,
                true,
                LocalDate.parse("2024-01-10"),
                new Approval.ApprovedFor(children, 0, 6, earlyPermanence));
    }

    void authority(UUID child, Authority.Kind kind) {
        doReturn(new Authority(
                        child,
                        HARTLEPOOL,
                        true,
                        LocalDate.parse("2024-02-01"),
                        kind,
                        kind == Authority.Kind.NONE ? null : LocalDate.parse("2024-03-01"),
                        true,
                        LocalDate.parse("2023-09-01")))
                .when(authorities)
                .authority(eq(child), any());
    }

    UUID linked(UUID child, UUID household, String on) {
        return id(post("atv.finder", "links", Map.of("childId", child, "householdId", household, "startedOn", on)));
    }

    UUID matched(UUID child, UUID household) {
        UUID link = linked(child, household, "2024-04-01");
        post(
                        "hartlepool.adm",
                        "links/" + link + "/match-decisions",
                        Map.of("decidedOn", "2024-05-01", "approved", true))
                .statusCode(201);
        return link;
    }

    UUID placed(UUID child, UUID link) {
        return id(post(
                "hartlepool.worker",
                "children/" + child + "/placements",
                Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A6")));
    }

    static UUID id(ValidatableResponse created) {
        return UUID.fromString(created.statusCode(201).extract().path("id"));
    }

    static List<JsonPath> eventsOf(UUID child) {
        String feed = given().auth()
                .oauth2(Tokens.service("reporting-service"))
                .queryParam("limit", 1000)
                .get(API + "/feed")
                .asString();
        List<String> subjects = new JsonPath(feed).getList("subject");
        return IntStream.range(0, subjects.size())
                .filter(i -> subjects.get(i).equals(child.toString()))
                .mapToObj(i -> new JsonPath(feed).setRootPath("[" + i + "].data"))
                .toList();
    }

    private void take(String source, String type, UUID subject, JsonNode data) {
        String position = String.valueOf(POSITION.incrementAndGet());
        intake.take(
                source,
                List.of(new FeedEvent(
                        position, source, type, subject.toString(), OffsetDateTime.now(ZoneOffset.UTC), data)));
    }
}
