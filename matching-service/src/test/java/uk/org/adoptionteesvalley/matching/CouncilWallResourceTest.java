package uk.org.adoptionteesvalley.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.check.Authority;

@MatchingServiceTest
class CouncilWallResourceTest extends MatchingFixture {

    @Test
    void another_councils_child_is_not_there_by_any_way() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household);
        UUID placement = placed(child, link);

        journey("darlington.worker", child).statusCode(404);
        as("darlington.worker").get(API + "/links/" + link).then().statusCode(404);
        as("darlington.worker")
                .queryParam("childId", child)
                .get(API + "/links")
                .then()
                .body("items", hasSize(0));
        as("darlington.worker")
                .queryParam("householdId", household)
                .get(API + "/links")
                .then()
                .body("items", hasSize(0));
        as("darlington.lead")
                .queryParam("limit", 200)
                .get(API + "/children")
                .then()
                .body("items.childId", not(hasItem(child.toString())));
        post(
                        "darlington.adm",
                        "links/" + link + "/match-decisions",
                        Map.of("decidedOn", "2024-05-01", "approved", true))
                .statusCode(404);
        post(
                        "darlington.worker",
                        "placements/" + placement + "/disruptions",
                        Map.of("disruptedOn", "2024-06-01", "reason", "Test"))
                .statusCode(404);
        post(
                        "darlington.worker",
                        "placements/" + placement + "/adoption-orders",
                        Map.of("grantedOn", "2024-09-01", "recCode", "E11"))
                .statusCode(404);
        post(
                        "darlington.worker",
                        "children/" + child + "/placements",
                        Map.of("linkId", link, "placedOn", "2024-06-01", "placeCode", "A6"))
                .statusCode(404);
        UUID own = child("E06000005");
        post(
                        "darlington.worker",
                        "children/" + own + "/placements",
                        Map.of("linkId", link, "placedOn", "2024-06-01", "placeCode", "A6"))
                .statusCode(404);
        as("hartlepool.lead")
                .queryParam("childId", child)
                .get(API + "/links")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_child_that_nobody_told_of_is_answered_like_another_councils() {
        UUID unknown = Ids.next();
        UUID others = child(HARTLEPOOL);
        Response one = as("darlington.worker").get(API + "/children/" + unknown);
        Response other = as("darlington.worker").get(API + "/children/" + others);
        assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(404);
        assertThat(one.asString()).isEqualTo(other.asString());
    }

    @ParameterizedTest
    @CsvSource({
        "hartlepool.worker, links",
        "atv.worker, links",
        "hartlepool.lead, children/ID/placements",
        "atv.manager, children/ID/placements",
        "hartlepool.worker, children/ID/early-permanence-placements",
        "atv.adm, links/ID/match-decisions",
        "hartlepool.worker, links/ID/match-decisions",
        "hartlepool.adm, links/ID/endings",
        "atv.finder, placements/ID/adoption-orders",
        "hartlepool.adm, placements/ID/disruptions",
        "hartlepool.lead, children/ID/facts/ID/retractions",
        "atv.manager, children/ID/facts/ID/retractions",
        "board.member, links"
    })
    void a_command_is_for_its_roles_only(String user, String path) {
        post(user, path.replace("ID", Ids.next().toString()), Map.of()).statusCode(403);
    }

    @Test
    void reading_needs_a_role_that_reads_journeys() {
        UUID child = child(HARTLEPOOL);
        List.of("atv.enquiry", "atv.panel", "board.member", "auditor")
                .forEach(user -> journey(user, child).statusCode(403));
        given().get(API + "/children").then().statusCode(401);
    }

    @Test
    void a_fact_is_entered_once_for_a_key_and_honours_if_match() {
        UUID child = child(HARTLEPOOL);
        Map<String, Object> body =
                Map.of("childId", child, "householdId", household(1, false), "startedOn", "2024-04-01");
        String key = "link-" + child;
        Response first =
                as("atv.finder").header("Idempotency-Key", key).body(body).post(API + "/links");
        Response again =
                as("atv.finder").header("Idempotency-Key", key).body(body).post(API + "/links");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        as("atv.finder")
                .header("Idempotency-Key", key)
                .body(Map.of("childId", child, "householdId", Ids.next(), "startedOn", "2024-04-01"))
                .post(API + "/links")
                .then()
                .statusCode(422);
        String ending = API + "/links/" + first.path("id") + "/endings";
        Map<String, Object> end = Map.of("endedOn", "2024-04-20", "reason", "Test");
        as("atv.finder")
                .header("If-Match", "\"999\"")
                .body(end)
                .post(ending)
                .then()
                .statusCode(412);
        as("atv.finder")
                .header("If-Match", first.header("ETag"))
                .body(end)
                .post(ending)
                .then()
                .statusCode(201);
        as("atv.finder").get(API + "/links/" + first.path("id")).then().body("endedOn", is("2024-04-20"));
    }

    @Test
    void pages_of_links_repeat_and_skip_nothing() {
        UUID child = child(HARTLEPOOL);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(linked(child, household(1, false), "2024-04-01").toString());
        }
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            var request = as("hartlepool.lead").queryParam("childId", child).queryParam("limit", 2);
            Response page = (after == null ? request : request.queryParam("after", after)).get(API + "/links");
            found.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(found).containsExactlyElementsOf(made);
        as("hartlepool.lead")
                .queryParam("limit", 0)
                .get(API + "/children")
                .then()
                .statusCode(400);
    }
}
