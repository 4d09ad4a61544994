package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.matching.check.Authority;

/** Who sees whose child it is, and who sees the child and the household together once it is adopted. */
@MatchingServiceTest
class SightResourceTest extends MatchingFixture {

    private UUID child;
    private UUID household;
    private UUID link;
    private UUID placement;
    private Instant beforeTheOrder;

    @BeforeEach
    void placed() {
        child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        household = household(1, true);
        id(post(
                "atv.finder",
                "children/" + child + "/early-permanence-placements",
                Map.of("householdId", household, "startedOn", "2024-03-04")));
        link = matched(child, household);
        placement = id(post(
                "atv.worker",
                "children/" + child + "/placements",
                Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A5")));
        beforeTheOrder = Instant.now();
    }

    private void adopted() {
        post(
                        "hartlepool.worker",
                        "placements/" + placement + "/adoption-orders",
                        Map.of("grantedOn", "2024-08-01", "recCode", "E11"))
                .statusCode(201)
                .body("householdId", nullValue());
    }

    /** The council's own id, as the fixture makes it. */
    private String laChildId() {
        return "T" + child.toString().substring(30);
    }

    private static RequestSpecification asking(String user, String purpose) {
        RequestSpecification call = as(user);
        return purpose == null ? call : call.header("Purpose", purpose);
    }

    /** Everything that can be read of the child. */
    private List<Response> everything(String user, String purpose) {
        List<Response> all = new ArrayList<>();
        String journey = API + "/children/" + child;
        all.add(asking(user, purpose).get(journey));
        all.add(asking(user, purpose)
                .queryParam("asOf", beforeTheOrder.toString())
                .get(journey));
        all.add(asking(user, purpose).get(journey + "/facts"));
        for (String fact : as("hartlepool.worker").get(journey + "/facts").<List<String>>path("items.id")) {
            all.add(asking(user, purpose).get(journey + "/facts/" + fact));
        }
        all.add(asking(user, purpose).get(API + "/links/" + link));
        all.add(asking(user, purpose).queryParam("childId", child).get(API + "/links"));
        all.addAll(pages(user, purpose, "children"));
        all.addAll(pages(user, purpose, "links"));
        return all;
    }

    private static List<Response> pages(String user, String purpose, String list) {
        List<Response> pages = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification call = asking(user, purpose).queryParam("limit", 200);
            Response page = (after == null ? call : call.queryParam("after", after)).get(API + "/" + list);
            pages.add(page);
            after = page.path("next");
        } while (after != null);
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"atv.finder", "atv.worker"})
    void finders_and_the_agencys_social_workers_never_see_the_councils_id(String user) {
        assertThat(everything(user, null)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain(laChildId());
        });
        journey(user, child).body("links[0].householdId", is(household.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hartlepool.worker", "hartlepool.lead", "hartlepool.adm", "atv.manager"})
    void the_councils_people_and_the_manager_see_it(String user) {
        journey(user, child).statusCode(200).body("laChildId", is(laChildId()));
        assertThat(pages(user, null, "children"))
                .anySatisfy(page -> assertThat(page.asString()).contains(laChildId()));
    }

    @Test
    void the_feed_keeps_both() {
        adopted();
        assertThat(eventsOf(child)).last().satisfies(event -> {
            assertThat(event.getString("laChildId")).isEqualTo(laChildId());
            assertThat(event.getString("placements[0].householdId")).isEqualTo(household.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hartlepool.worker", "hartlepool.lead", "hartlepool.adm", "atv.finder"})
    void after_the_order_whoever_has_no_right_sees_no_household_for_any_purpose(String user) {
        adopted();
        for (String purpose : new String[] {null, "ADOPTION_SUPPORT"}) {
            assertThat(everything(user, purpose)).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.asString()).doesNotContain(household.toString());
            });
            asking(user, purpose)
                    .queryParam("householdId", household)
                    .get(API + "/links")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0))
                    .body("next", nullValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"atv.manager,", "atv.manager, CURIOSITY", "atv.manager, court", "atv.worker,", "atv.worker, CURIOSITY"})
    void with_the_right_it_needs_a_purpose_that_is_one(String user, String purpose) {
        adopted();
        String journey = API + "/children/" + child;
        String fact = as("hartlepool.worker").get(journey + "/facts").path("items[0].id");
        List.of(
                        asking(user, purpose).get(journey),
                        asking(user, purpose)
                                .queryParam("asOf", beforeTheOrder.toString())
                                .get(journey),
                        asking(user, purpose).get(journey + "/facts"),
                        asking(user, purpose).get(journey + "/facts/" + fact),
                        asking(user, purpose).get(API + "/links/" + link),
                        asking(user, purpose)
                                .queryParam("householdId", household)
                                .get(API + "/links"))
                .forEach(answer -> answer.then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("type", endsWith("purpose-required"))
                        .body("violations[0].message", containsString("ACCESS_TO_INFORMATION"))
                        .body(not(containsString(household.toString()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atv.manager", "atv.worker"})
    void with_right_and_purpose_the_household_is_seen_and_the_councils_id_with_it_never(String user) {
        adopted();
        List<Response> answers = everything(user, "ACCESS_TO_INFORMATION");
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain(laChildId());
        });
        assertThat(answers.get(0).<String>path("placements[0].householdId")).isEqualTo(household.toString());
        assertThat(answers.get(0).<String>path("laChildId")).isNull();
        assertThat(answers.get(1).<String>path("matches[0].householdId")).isEqualTo(household.toString());
        assertThat(answers.get(2).asString()).contains(household.toString());
        asking(user, "COURT")
                .queryParam("householdId", household)
                .get(API + "/links")
                .then()
                .statusCode(200)
                .body("items.childId", hasItem(child.toString()));
    }

    @Test
    void the_purpose_is_put_on_record() {
        adopted();
        asking("atv.manager", "COURT").get(API + "/children/" + child).then().statusCode(200);
        as("auditor")
                .queryParam("recordId", child)
                .queryParam("limit", 200)
                .get(API + "/audit-entries")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.operation == 'getJourney' && it.outcome == 'DONE' }.purpose",
                        hasItem("COURT"));
    }

    @Test
    void in_a_list_without_a_purpose_nothing_is_opened_and_the_rest_is_shown() {
        UUID open = child(HARTLEPOOL);
        UUID elsewhere = household(1, false);
        linked(open, elsewhere, "2024-04-01");
        adopted();
        assertThat(pages("atv.manager", null, "links"))
                .allSatisfy(page -> assertThat(page.asString()).doesNotContain(household.toString()))
                .anySatisfy(page -> assertThat(page.asString()).contains(elsewhere.toString()));
        assertThat(pages("atv.manager", null, "children"))
                .allSatisfy(page -> assertThat(page.asString()).doesNotContain(household.toString()));
    }

    @Test
    void by_the_household_no_page_and_no_cursor_tells_of_an_adopted_child() {
        UUID full = household(3, true);
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            links.add(linked(child(HARTLEPOOL), full, "2024-04-01").toString());
        }
        UUID hidden = child(HARTLEPOOL);
        linked(hidden, full, "2024-04-01");
        tell(hidden, HARTLEPOOL, """
                {"placements": [{"kind": "ADOPTION", "startedOn": "2024-05-20", "movedInOn": "2024-05-20",
                                 "placeCode": "A6", "endedOn": "2024-09-01", "ending": "ADOPTED"}],
                 "adoptionOrderOn": "2024-09-01"}""");
        links.add(linked(child(HARTLEPOOL), full, "2024-04-01").toString());
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification call =
                    as("atv.finder").queryParam("householdId", full).queryParam("limit", 1);
            Response page = (after == null ? call : call.queryParam("after", after)).get(API + "/links");
            assertThat(page.<List<String>>path("items.id")).hasSize(1);
            found.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(found).isEqualTo(links);
    }

    @Test
    void an_order_that_never_was_hides_nothing() {
        adopted();
        List<String> order = as("hartlepool.worker")
                .get(API + "/children/" + child + "/facts")
                .path("items.findAll { it.kind == 'ADOPTION_ORDER' }.id");
        post(
                        "atv.worker",
                        "children/" + child + "/facts/" + order.get(0) + "/retractions",
                        Map.of("reason", "Another's"))
                .statusCode(201);
        journey("hartlepool.worker", child).body("links[0].householdId", is(household.toString()));
        journey("atv.manager", child).statusCode(200).body("laChildId", is(laChildId()));
    }
}
