package uk.org.adoptionteesvalley.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.matching.check.Authority;
import uk.org.adoptionteesvalley.platform.Tokens;

/** Every operation that writes, sent to a child who is adopted. */
@MatchingServiceTest
class LockedJourneyResourceTest extends MatchingFixture {

    /** What writes, and about no child; and the order itself, which alone is put right. */
    private static final Set<String> NOT_REFUSED = Set.of("runSync", "recordAdoptionOrder");

    private UUID child;
    private UUID placement;
    private Map<String, Write> writes;

    /** One operation as it is sent to the child. */
    private record Write(String user, String path, Map<String, Object> body) {}

    @BeforeEach
    void adopted() {
        child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID household = household(1, true);
        UUID other = household(1, true);
        UUID second = linked(child, other, "2024-03-01");
        UUID fostering = id(post(
                "atv.finder",
                "children/" + child + "/early-permanence-placements",
                Map.of("householdId", household, "startedOn", "2024-03-04")));
        UUID link = matched(child, household);
        placement = id(post(
                "atv.worker",
                "children/" + child + "/placements",
                Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A5")));
        post("atv.worker", order(), Map.of("grantedOn", "2024-08-01", "recCode", "E11"))
                .statusCode(201)
                .body("householdId", nullValue());
        writes = Map.of(
                "startLink",
                new Write(
                        "atv.finder",
                        "links",
                        Map.of("childId", child, "householdId", household, "startedOn", "2024-04-01")),
                "endLink",
                new Write("atv.finder", "links/" + second + "/endings", Map.of("endedOn", "2024-04-01", "reason", "x")),
                "decideMatch",
                new Write(
                        "hartlepool.adm",
                        "links/" + second + "/match-decisions",
                        Map.of("decidedOn", "2024-05-01", "approved", true)),
                "startEarlyPermanence",
                new Write(
                        "atv.finder",
                        "children/" + child + "/early-permanence-placements",
                        Map.of("householdId", other, "startedOn", "2024-03-05")),
                "endEarlyPermanence",
                new Write(
                        "atv.finder",
                        "early-permanence-placements/" + fostering + "/endings",
                        Map.of("endedOn", "2024-04-01", "outcome", "REUNIFIED")),
                "placeForAdoption",
                new Write(
                        "hartlepool.worker",
                        "children/" + child + "/placements",
                        Map.of("linkId", link, "placedOn", "2024-05-21", "placeCode", "A5")),
                "recordDisruption",
                new Write(
                        "hartlepool.worker",
                        "placements/" + placement + "/disruptions",
                        Map.of("disruptedOn", "2024-07-01", "reason", "x")),
                "retractJourneyFact",
                new Write(
                        "atv.finder",
                        "children/" + child + "/facts/" + second + "/retractions",
                        Map.of("reason", "x")));
    }

    private String order() {
        return "placements/" + placement + "/adoption-orders";
    }

    @Test
    void no_operation_that_writes_is_left_out_here() {
        Map<String, Map<String, Map<String, Object>>> paths = given().queryParam("format", "json")
                .get("/matching/openapi")
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
        tried.addAll(NOT_REFUSED);
        assertThat(tried).isEqualTo(documented);
    }

    @Test
    void every_one_is_refused_for_that_alone_and_nothing_changes() {
        String timeline = timeline();
        String feed = head();
        writes.forEach((operation, write) -> post(write.user(), write.path(), write.body())
                .statusCode(422)
                .body("violations.rule", everyItem(equalTo("ACA 2002 s56")))
                .body("violations[0].message", startsWith("The child is adopted: the record is locked")));
        assertThat(timeline()).isEqualTo(timeline);
        assertThat(head()).isEqualTo(feed);
    }

    @Test
    void the_order_itself_is_put_right_by_name_and_not_made_twice() {
        post("atv.worker", order(), Map.of("grantedOn", "2024-08-02", "recCode", "E11"))
                .statusCode(422);
        post(
                        "hartlepool.worker",
                        order(),
                        Map.of(
                                "grantedOn",
                                "2024-08-02",
                                "recCode",
                                "E12",
                                "corrects",
                                Map.of("factId", standing("ADOPTION_ORDER"), "reason", "The court wrote again")))
                .statusCode(201)
                .body("adoptionOrderOn", is("2024-08-02"))
                .body("householdId", nullValue());
    }

    @Test
    void an_order_that_never_was_opens_the_record_again() {
        post(
                        "atv.worker",
                        "children/" + child + "/facts/" + standing("ADOPTION_ORDER") + "/retractions",
                        Map.of("reason", "Another child's"))
                .statusCode(201);
        Write ended = writes.get("endLink");
        post(ended.user(), ended.path(), ended.body()).statusCode(201);
    }

    @Test
    void a_return_still_tells_what_it_will() {
        tell(child, HARTLEPOOL, """
                {"placements": [{"kind": "ADOPTION", "startedOn": "2024-05-20", "movedInOn": "2024-05-20",
                                 "placeCode": "A5", "endedOn": "2024-08-03", "ending": "ADOPTED"}],
                 "matchedOn": "2024-05-01", "adoptionOrderOn": "2024-08-03"}""");
        assertThat(timeline()).contains("2024-08-03");
    }

    private String timeline() {
        return as("hartlepool.worker")
                .get(API + "/children/" + child + "/facts")
                .asString();
    }

    private UUID standing(String kind) {
        List<String> ids = as("hartlepool.worker")
                .get(API + "/children/" + child + "/facts")
                .path("items.findAll { it.standing && it.kind == '" + kind + "' }.id");
        return UUID.fromString(ids.get(0));
    }

    private static String head() {
        return given().auth()
                .oauth2(Tokens.service("reporting-service"))
                .get(API + "/feed/head")
                .asString();
    }
}
