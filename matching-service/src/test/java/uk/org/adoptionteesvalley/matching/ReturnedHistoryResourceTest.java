package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.check.Authority;

@MatchingServiceTest
class ReturnedHistoryResourceTest extends MatchingFixture {

    private static final String ADOPTED = """
            {"placements": [
              {"kind": "EARLY_PERMANENCE", "startedOn": "2023-05-20", "movedInOn": null, "placeCode": "U5",
               "endedOn": "2024-01-29", "ending": "CONVERTED"},
              {"kind": "ADOPTION", "startedOn": "2024-01-29", "movedInOn": "2023-05-20", "placeCode": "A5",
               "endedOn": "2024-07-15", "ending": "ADOPTED"}],
             "matchedOn": "2024-01-22", "adoptionOrderOn": "2024-07-15", "adoptedByFosterCarer": true}""";

    private static final String PLACED = """
            {"placements": [{"kind": "ADOPTION", "startedOn": "2024-05-20", "movedInOn": "2024-05-20",
             "placeCode": "A6", "endedOn": null, "ending": null}],
             "matchedOn": null, "adoptionOrderOn": null, "adoptedByFosterCarer": null}""";

    private static final String PLACED_AND_ADOPTED = """
            {"placements": [{"kind": "ADOPTION", "startedOn": "2024-05-21", "movedInOn": "2024-05-21",
             "placeCode": "A6", "endedOn": "2024-09-30", "ending": "ADOPTED"}],
             "matchedOn": "2024-05-01", "adoptionOrderOn": "2024-09-30", "adoptedByFosterCarer": false}""";

    @Test
    void a_history_makes_the_journey_and_the_same_again_tells_nothing_new() {
        UUID child = Ids.next();
        tell(child, HARTLEPOOL, ADOPTED);
        tell(child, HARTLEPOOL, ADOPTED);
        journey("hartlepool.lead", child)
                .statusCode(200)
                .body("earlyPermanence", hasSize(1))
                .body("placements", hasSize(1))
                .body("placements[0].source", is("SSDA903"))
                .body("placements[0].householdId", nullValue())
                .body("placements[0].movedInOn", is("2023-05-20"))
                .body("matches[0].decidedOn", is("2024-01-22"));
        assertThat(eventsOf(child)).hasSize(1);
    }

    @Test
    void a_later_history_replaces_what_the_earlier_one_told() {
        UUID child = Ids.next();
        tell(child, HARTLEPOOL, ADOPTED);
        tell(child, HARTLEPOOL, PLACED);
        journey("hartlepool.lead", child)
                .body("earlyPermanence", hasSize(0))
                .body("matches", hasSize(0))
                .body("placements", hasSize(1))
                .body("placements[0].adoptionOrderOn", nullValue());
        tell(child, HARTLEPOOL, null);
        journey("hartlepool.lead", child).body("placements", hasSize(0));
        assertThat(eventsOf(child)).hasSize(3);
    }

    @Test
    void a_child_without_matching_is_there_but_not_told_of() {
        UUID child = child(HARTLEPOOL);
        journey("hartlepool.lead", child).statusCode(200).body("placements", hasSize(0));
        assertThat(eventsOf(child)).isEmpty();
    }

    @Test
    void a_return_fills_the_entered_placement_and_makes_no_second_one() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID placement = placed(child, matched(child, household));
        tell(child, HARTLEPOOL, PLACED_AND_ADOPTED);
        tell(child, HARTLEPOOL, PLACED_AND_ADOPTED);
        journey("hartlepool.lead", child)
                .body("matches", hasSize(1))
                .body("placements", hasSize(1))
                .body("placements[0].id", is(placement.toString()))
                .body("placements[0].source", is("API"))
                .body("placements[0].placedOn", is("2024-05-21"))
                .body("placements[0].adoptionOrderOn", is("2024-09-30"));
        post(
                        "atv.worker",
                        "placements/" + placement + "/disruptions",
                        Map.of("disruptedOn", "2024-10-01", "reason", "x"))
                .statusCode(422);
        assertThat(eventsOf(child)).hasSize(4);
    }

    @Test
    void an_order_can_be_entered_on_a_placement_that_only_a_return_told_of() {
        UUID child = Ids.next();
        tell(child, HARTLEPOOL, PLACED);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        String placement = journey("hartlepool.worker", child).extract().path("placements[0].id");
        Map<String, Object> order = Map.of("grantedOn", "2024-09-30", "recCode", "E11");
        post("darlington.worker", "placements/" + placement + "/adoption-orders", order)
                .statusCode(404);
        post("hartlepool.worker", "placements/" + placement + "/adoption-orders", order)
                .statusCode(201)
                .body("id", is(placement))
                .body("source", is("API"));
        tell(child, HARTLEPOOL, PLACED_AND_ADOPTED);
        journey("hartlepool.worker", child)
                .body("placements", hasSize(1))
                .body("placements[0].adoptionOrderOn", is("2024-09-30"))
                .body("matches[0].source", is("SSDA903"));
    }

    @Test
    void a_household_may_be_told_of_after_its_link() {
        UUID child = child(HARTLEPOOL);
        UUID household = Ids.next();
        when(approvals.approval(eq(household), any())).thenThrow(new WebApplicationException(404));
        post("atv.finder", "links", Map.of("childId", child, "householdId", household, "startedOn", "2024-04-01"))
                .statusCode(422);
        approve(household, 1, false);
        linked(child, household, "2024-04-01");
    }
}
