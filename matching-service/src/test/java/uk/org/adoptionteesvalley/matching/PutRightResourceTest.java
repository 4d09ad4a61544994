package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.matching.check.Authority;

/** Every kind of fact of a journey can be corrected and taken back, and what stood before can be asked for. */
@MatchingServiceTest
class PutRightResourceTest extends MatchingFixture {

    private static final String PLACED = """
            {"placements": [{"kind": "ADOPTION", "startedOn": "%s", "movedInOn": "%s",
             "placeCode": "A6", "endedOn": null, "ending": null}]}""";

    @Test
    void a_link_can_be_corrected_and_taken_back() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        UUID link = linked(child, household, "2024-04-01");
        post(
                        "atv.finder",
                        "links",
                        corrects(link, Map.of("childId", child, "householdId", household, "startedOn", "2024-04-03")))
                .statusCode(201)
                .body("id", is(link.toString()))
                .body("startedOn", is("2024-04-03"));
        retract("atv.finder", child, fact(child, "LINK_STARTED")).statusCode(201);
        journey("atv.finder", child).body("links", hasSize(0));
        as("atv.finder").get(API + "/links/" + link).then().statusCode(404);
        as("atv.finder")
                .queryParam("householdId", household)
                .get(API + "/links")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_links_ending_can_be_corrected_and_taken_back() {
        UUID child = child(HARTLEPOOL);
        UUID link = linked(child, household(1, false), "2024-04-01");
        Map<String, Object> end = Map.of("endedOn", "2024-04-20", "reason", "Test");
        post("atv.finder", "links/" + link + "/endings", end).statusCode(201);
        UUID ending = fact(child, "LINK_ENDED");
        post(
                        "atv.finder",
                        "links/" + link + "/endings",
                        corrects(ending, Map.of("endedOn", "2024-04-22", "reason", "Test")))
                .statusCode(201)
                .body("endedOn", is("2024-04-22"));
        retract("atv.finder", child, fact(child, "LINK_ENDED")).statusCode(201);
        journey("atv.finder", child).body("links[0].endedOn", nullValue());
    }

    @Test
    void through_one_links_path_no_fact_of_another_link_is_corrected() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID first = linked(child, household(1, false), "2024-03-01");
        UUID second = matched(child, household(1, false));
        Map<String, Object> end = Map.of("endedOn", "2024-05-20", "reason", "Test");
        post("atv.finder", "links/" + second + "/endings", end).statusCode(201);
        post("atv.finder", "links/" + first + "/endings", corrects(fact(child, "LINK_ENDED"), end))
                .statusCode(422)
                .body("violations.field", contains("corrects.factId"));
        post(
                        "hartlepool.adm",
                        "links/" + first + "/match-decisions",
                        corrects(
                                fact(child, "MATCH_DECISION"),
                                Map.of("decidedOn", "2024-05-01", "approved", false, "reasons", "Test")))
                .statusCode(422)
                .body("violations.field", contains("corrects.factId"));
    }

    @Test
    void a_match_can_be_corrected_by_the_same_rules_and_taken_back_by_the_adm_alone() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household(1, false));
        UUID decision = fact(child, "MATCH_DECISION");
        String path = "links/" + link + "/match-decisions";
        post("hartlepool.adm", path, corrects(decision, Map.of("decidedOn", "2024-01-31", "approved", true)))
                .statusCode(422)
                .body("violations.rule", hasItem("333"));
        post("hartlepool.adm", path, corrects(decision, Map.of("decidedOn", "2024-05-02", "approved", true)))
                .statusCode(201)
                .body("id", is(decision.toString()))
                .body("decidedOn", is("2024-05-02"));
        retract("atv.finder", child, fact(child, "MATCH_DECISION")).statusCode(403);
        retract("hartlepool.adm", child, fact(child, "MATCH_DECISION")).statusCode(201);
        journey("atv.finder", child).body("matches", hasSize(0)).body("links", hasSize(1));
    }

    @Test
    void early_permanence_and_its_ending_can_be_corrected_and_taken_back() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, true);
        String path = "children/" + child + "/early-permanence-placements";
        UUID placement = id(post("atv.finder", path, Map.of("householdId", household, "startedOn", "2024-03-04")));
        String ending = "early-permanence-placements/" + placement + "/endings";
        post("atv.finder", ending, Map.of("endedOn", "2024-06-03", "outcome", "REUNIFIED"))
                .statusCode(201);
        post("atv.finder", path, corrects(placement, Map.of("householdId", household, "startedOn", "2024-06-04")))
                .statusCode(422);
        post("atv.finder", path, corrects(placement, Map.of("householdId", household, "startedOn", "2024-03-05")))
                .statusCode(201)
                .body("startedOn", is("2024-03-05"));
        post(
                        "atv.finder",
                        ending,
                        corrects(
                                fact(child, "EARLY_PERMANENCE_ENDED"),
                                Map.of("endedOn", "2024-06-04", "outcome", "MOVED")))
                .statusCode(201)
                .body("outcome", is("MOVED"));
        retract("atv.finder", child, fact(child, "EARLY_PERMANENCE_STARTED")).statusCode(201);
        journey("atv.finder", child).body("earlyPermanence", hasSize(0));
    }

    @Test
    void a_placement_and_its_disruption_can_be_corrected_and_taken_back() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household(1, false));
        UUID placement = placed(child, link);
        post(
                        "atv.worker",
                        "children/" + child + "/placements",
                        corrects(placement, Map.of("linkId", link, "placedOn", "2024-05-22", "placeCode", "A6")))
                .statusCode(201)
                .body("id", is(placement.toString()))
                .body("placedOn", is("2024-05-22"))
                .body("movedInOn", is("2024-05-22"));
        String disruptions = "placements/" + placement + "/disruptions";
        post("hartlepool.worker", disruptions, Map.of("disruptedOn", "2024-08-01", "reason", "Test"))
                .statusCode(201);
        post(
                        "hartlepool.worker",
                        disruptions,
                        corrects(fact(child, "DISRUPTED"), Map.of("disruptedOn", "2024-08-02", "reason", "Test")))
                .statusCode(201)
                .body("endedOn", is("2024-08-02"));
        retract("hartlepool.worker", child, fact(child, "DISRUPTED")).statusCode(201);
        journey("atv.finder", child).body("placements[0].endedOn", nullValue()).body("matches[0].endedOn", nullValue());
        retract("hartlepool.worker", child, fact(child, "PLACED_FOR_ADOPTION")).statusCode(201);
        journey("atv.finder", child).body("placements", hasSize(0));
    }

    @Test
    void an_order_alone_is_put_right_after_it() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household(1, false));
        UUID placement = placed(child, link);
        String orders = "placements/" + placement + "/adoption-orders";
        post("atv.worker", orders, Map.of("grantedOn", "2024-07-29", "recCode", "E11"))
                .statusCode(201);
        post(
                        "atv.worker",
                        orders,
                        corrects(fact(child, "ADOPTION_ORDER"), Map.of("grantedOn", "2024-07-28", "recCode", "E11")))
                .statusCode(422)
                .body("violations.rule", hasItem("ACA 2002 s42(2)"));
        post(
                        "atv.worker",
                        orders,
                        corrects(fact(child, "ADOPTION_ORDER"), Map.of("grantedOn", "2024-07-30", "recCode", "E12")))
                .statusCode(201)
                .body("adoptionOrderOn", is("2024-07-30"));
        retract("atv.finder", child, link).statusCode(403);
        post(
                        "atv.worker",
                        "children/" + child + "/placements",
                        corrects(placement, Map.of("linkId", link, "placedOn", "2024-05-19", "placeCode", "A6")))
                .statusCode(422);
        retract("atv.worker", child, fact(child, "ADOPTION_ORDER")).statusCode(201);
        journey("atv.finder", child).body("placements[0].outcome", nullValue());
    }

    @Test
    void what_rests_on_a_link_and_is_anothers_is_taken_back_first_and_the_timeline_shows_why() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID household = household(1, false);
        UUID link = matched(child, household);
        placed(child, link);
        retract("atv.finder", child, link)
                .statusCode(403)
                .body("violations", hasSize(1))
                .body("violations[0].message", startsWith("MATCH_DECISION of 2024-05-01"))
                .body("violations[0].message", endsWith("la-adm."));
        retract("hartlepool.adm", child, fact(child, "MATCH_DECISION"))
                .statusCode(403)
                .body("violations.message", contains(startsWith("PLACED_FOR_ADOPTION of 2024-05-20")));
        retract("hartlepool.worker", child, fact(child, "PLACED_FOR_ADOPTION")).statusCode(201);
        retract("hartlepool.adm", child, fact(child, "MATCH_DECISION")).statusCode(201);
        retract("atv.finder", child, link).statusCode(201).body("retracts", is(link.toString()));
        journey("atv.finder", child)
                .body("links", hasSize(0))
                .body("matches", hasSize(0))
                .body("placements", hasSize(0));
        as("hartlepool.worker")
                .get(API + "/children/" + child + "/facts")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.findAll { it.standing }", hasSize(0))
                .body("items.findAll { it.retracts != null }.reason", hasItem("Never was"))
                .body("items[0].retractedBy", notNullValue());
        UUID second = child("E06000005");
        authority(second, Authority.Kind.PLACEMENT_ORDER);
        post(
                        "darlington.adm",
                        "links/" + linked(second, household, "2024-04-01") + "/match-decisions",
                        Map.of("decidedOn", "2024-05-01", "approved", true))
                .statusCode(201);
    }

    @Test
    void taking_an_ending_back_does_not_bring_a_household_over_its_number() {
        UUID household = household(1, false);
        UUID first = child(HARTLEPOOL);
        authority(first, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(first, household);
        post("atv.finder", "links/" + link + "/endings", Map.of("endedOn", "2024-05-10", "reason", "Test"))
                .statusCode(201);
        UUID second = child("E06000005");
        authority(second, Authority.Kind.PLACEMENT_ORDER);
        post(
                        "darlington.adm",
                        "links/" + linked(second, household, "2024-05-11") + "/match-decisions",
                        Map.of("decidedOn", "2024-05-12", "approved", true))
                .statusCode(201);
        retract("atv.finder", first, fact(first, "LINK_ENDED"))
                .statusCode(422)
                .body("violations.rule", contains("AAR 2005 reg 30B"));
        approve(household, 2, false);
        retract("atv.finder", first, fact(first, "LINK_ENDED")).statusCode(201);
    }

    @Test
    void a_fact_has_its_own_address_and_is_another_councils_secret() {
        UUID child = child(HARTLEPOOL);
        ValidatableResponse created = post(
                "atv.finder",
                "links",
                Map.of("childId", child, "householdId", household(1, false), "startedOn", "2024-04-01"));
        String location = created.statusCode(201).extract().header("Location");
        assertThat(location)
                .endsWith("/children/" + child + "/facts/" + created.extract().path("id"));
        String path = location.substring(location.indexOf("/matching"));
        as("hartlepool.worker").get(path).then().statusCode(200).body("kind", is("LINK_STARTED"));
        as("darlington.worker").get(path).then().statusCode(404);
        as("darlington.worker")
                .get(API + "/children/" + child + "/facts")
                .then()
                .statusCode(404);
        retract("darlington.worker", child, fact(child, "LINK_STARTED")).statusCode(404);
    }

    @Test
    void as_of_a_moment_gives_what_stood_then_entered_and_returned() {
        UUID child = child(HARTLEPOOL);
        tell(child, HARTLEPOOL, PLACED.formatted("2024-05-20", "2024-05-20"));
        Instant before = Instant.now();
        String placement = journey("atv.worker", child).extract().path("placements[0].id");
        tell(child, HARTLEPOOL, PLACED.formatted("2024-05-21", "2024-05-21"));
        post(
                        "atv.worker",
                        "placements/" + placement + "/disruptions",
                        Map.of("disruptedOn", "2024-08-01", "reason", "Test"))
                .statusCode(201)
                .body("placedOn", is("2024-05-21"));
        asOf(child, before)
                .statusCode(200)
                .body("placements[0].id", is(placement))
                .body("placements[0].placedOn", is("2024-05-20"))
                .body("placements[0].endedOn", nullValue());
        asOf(child, Instant.now())
                .body("placements[0].placedOn", is("2024-05-21"))
                .body("placements[0].endedOn", is("2024-08-01"));
        asOf(child, Instant.parse("2020-01-01T00:00:00Z")).statusCode(404);
    }

    @Test
    void what_a_return_told_is_no_persons_to_correct_or_take_back() {
        UUID child = child(HARTLEPOOL);
        tell(child, HARTLEPOOL, PLACED.formatted("2024-05-20", "2024-05-20"));
        retract("hartlepool.worker", child, fact(child, "RETURNED_HISTORY")).statusCode(403);
        as("hartlepool.worker")
                .get(API + "/children/" + child + "/facts")
                .then()
                .body("items[0].source", is("SSDA903"))
                .body("items[0].body.history.placements[0].startedOn", is("2024-05-20"));
    }

    @Test
    void what_a_person_corrects_stands_against_the_return_that_comes_again() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household(1, false));
        UUID placement = placed(child, link);
        tell(child, HARTLEPOOL, PLACED.formatted("2024-05-21", "2024-05-21"));
        journey("atv.worker", child).body("placements[0].placedOn", is("2024-05-21"));
        post(
                        "atv.worker",
                        "children/" + child + "/placements",
                        corrects(placement, Map.of("linkId", link, "placedOn", "2024-05-23", "placeCode", "A6")))
                .statusCode(201);
        tell(child, HARTLEPOOL, PLACED.formatted("2024-05-21", "2024-05-21"));
        journey("atv.worker", child).body("placements[0].placedOn", is("2024-05-23"));
        tell(child, HARTLEPOOL, PLACED.formatted("2024-05-24", "2024-05-24"));
        journey("atv.worker", child).body("placements[0].placedOn", is("2024-05-24"));
    }

    private static Map<String, Object> corrects(UUID fact, Map<String, Object> body) {
        Map<String, Object> correcting = new HashMap<>(body);
        correcting.put("corrects", Map.of("factId", fact, "reason", "Recorded wrongly"));
        return correcting;
    }

    private static ValidatableResponse retract(String user, UUID child, UUID fact) {
        return post(user, "children/" + child + "/facts/" + fact + "/retractions", Map.of("reason", "Never was"));
    }

    private static ValidatableResponse asOf(UUID child, Instant moment) {
        return as("atv.worker")
                .queryParam("asOf", moment.toString())
                .get(API + "/children/" + child)
                .then();
    }

    /** The telling of this kind that stands. */
    private static UUID fact(UUID child, String kind) {
        List<String> ids = as("atv.manager")
                .header("Purpose", "COURT")
                .get(API + "/children/" + child + "/facts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.standing && it.kind == '" + kind + "' }.id");
        return UUID.fromString(ids.get(0));
    }
}
