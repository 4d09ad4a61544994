package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import io.restassured.path.json.JsonPath;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.matching.check.Authority;

@MatchingServiceTest
class JourneyPathResourceTest extends MatchingFixture {

    @Test
    void a_child_goes_from_link_to_adoption_order_and_each_change_is_told_once() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID placement = placed(child, matched(child, household));
        post(
                        "hartlepool.worker",
                        "placements/" + placement + "/adoption-orders",
                        Map.of("grantedOn", "2024-07-29", "court", "Testtown Family Court", "recCode", "E11"))
                .statusCode(201)
                .body("outcome", is("ADOPTED"))
                .body("adoptionOrderOn", is("2024-07-29"));

        journey("hartlepool.worker", child)
                .statusCode(200)
                .body("matches[0].decidedOn", is("2024-05-01"))
                .body("placements[0].movedInOn", is("2024-05-20"))
                .body("placements[0].byFosterCarer", is(false))
                .body("placements[0].open", nullValue())
                .body("empty", nullValue());
        List<JsonPath> events = eventsOf(child);
        assertThat(events).hasSize(4);
        assertThat(events.get(3).getString("placements[0].adoptionOrderOn")).isEqualTo("2024-07-29");
        assertThat(events.get(3).getString("localAuthority")).isEqualTo(HARTLEPOOL);
    }

    @Test
    void early_permanence_converts_by_the_placement_with_the_same_household() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, true);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        id(post(
                "atv.finder",
                "children/" + child + "/early-permanence-placements",
                Map.of("householdId", household, "startedOn", "2024-03-04")));
        UUID link = matched(child, household);
        Map<String, Object> asStranger = Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A6");
        post("atv.worker", "children/" + child + "/placements", asStranger)
                .statusCode(422)
                .body("violations.rule", hasItem("335"));
        post(
                        "atv.worker",
                        "children/" + child + "/placements",
                        Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A5"))
                .statusCode(201)
                .body("movedInOn", is("2024-03-04"))
                .body("byFosterCarer", is(true));
        journey("atv.finder", child)
                .body("earlyPermanence[0].outcome", is("CONVERTED"))
                .body("earlyPermanence[0].endedOn", is("2024-05-20"));
    }

    @Test
    void early_permanence_needs_a_household_approved_for_it_and_ends_in_reunification() {
        UUID child = child(HARTLEPOOL);
        String path = "children/" + child + "/early-permanence-placements";
        post("atv.finder", path, Map.of("householdId", household(1, false), "startedOn", "2024-03-04"))
                .statusCode(422)
                .body("violations.rule", hasItem("CPPCR 2010 reg 25A"));
        UUID placement =
                id(post("atv.finder", path, Map.of("householdId", household(1, true), "startedOn", "2024-03-04")));
        post("atv.finder", path, Map.of("householdId", household(1, true), "startedOn", "2024-03-05"))
                .statusCode(422);
        String ending = "early-permanence-placements/" + placement + "/endings";
        post("atv.finder", ending, Map.of("endedOn", "2024-03-03", "outcome", "REUNIFIED"))
                .statusCode(422);
        post("atv.finder", ending, Map.of("endedOn", "2024-06-03", "outcome", "CONVERTED"))
                .statusCode(400);
        post("atv.finder", ending, Map.of("endedOn", "2024-06-03", "outcome", "REUNIFIED"))
                .statusCode(201)
                .body("outcome", is("REUNIFIED"));
    }

    @Test
    void a_placement_without_match_authority_and_approval_is_refused_with_every_reason() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        UUID link = linked(child, household, "2024-04-01");
        when(authorities.authority(eq(child), any())).thenThrow(new WebApplicationException(404));
        when(approvals.approval(eq(household), any())).thenThrow(new WebApplicationException(404));
        post(
                        "atv.worker",
                        "children/" + child + "/placements",
                        Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A6"))
                .statusCode(422)
                .body("violations.rule", hasItems("331", "521", "408", "AAR 2005 reg 33"));
    }

    @Test
    void consent_is_what_a4_needs_and_a_match_may_precede_the_order() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.NONE);
        UUID link = matched(child, household(1, false));
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        String path = "children/" + child + "/placements";
        post("atv.worker", path, Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A4"))
                .statusCode(422)
                .body("violations.rule", hasItem("ACA 2002 s19"));
        post("atv.worker", path, Map.of("linkId", link, "placedOn", "2024-04-30", "placeCode", "A6"))
                .statusCode(422)
                .body("violations.rule", hasItem("331"));
        post("atv.worker", path, Map.of("linkId", link, "placedOn", "2024-05-01", "placeCode", "A6"))
                .statusCode(201);
        post("atv.worker", path, Map.of("linkId", link, "placedOn", "2024-05-02", "placeCode", "A6"))
                .statusCode(422);
    }

    @Test
    void where_a_check_gives_no_answer_nothing_is_decided_or_written() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = linked(child, household, "2024-04-01");
        String path = "links/" + link + "/match-decisions";
        Map<String, Object> body = Map.of("decidedOn", "2024-05-01", "approved", true);
        when(authorities.authority(eq(child), any())).thenThrow(new ProcessingException("refused"));
        post("hartlepool.adm", path, body).statusCode(503).contentType("application/problem+json");
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        when(approvals.approval(eq(household), any())).thenThrow(new WebApplicationException(500));
        post("hartlepool.adm", path, body).statusCode(503);
        journey("hartlepool.adm", child).body("matches", hasSize(0));
        assertThat(eventsOf(child)).hasSize(1);
    }

    @Test
    void an_adoption_order_comes_after_ten_weeks_and_before_the_eighteenth_birthday() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID placement = placed(child, matched(child, household(1, false)));
        String path = "placements/" + placement + "/adoption-orders";
        post("atv.worker", path, Map.of("grantedOn", "2024-07-28", "recCode", "E12"))
                .statusCode(422)
                .body("violations.rule", hasItem("ACA 2002 s42(2)"));
        post("atv.worker", path, Map.of("grantedOn", "2024-05-01", "recCode", "E12"))
                .statusCode(422)
                .body("violations.rule", hasItem("582"));
        when(authorities.authority(eq(child), any()))
                .thenReturn(new Authority(
                        child, HARTLEPOOL, true, null, Authority.Kind.PLACEMENT_ORDER, null, false, null));
        post("atv.worker", path, Map.of("grantedOn", "2024-07-29", "recCode", "E12"))
                .statusCode(422)
                .body("violations.rule", hasItem("386"));
        post("atv.worker", path, Map.of("grantedOn", "9999-07-29", "recCode", "E12"))
                .statusCode(422);
    }

    @Test
    void a_disruption_ends_the_match_and_frees_child_and_household() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household);
        UUID placement = placed(child, link);
        post("atv.finder", "links/" + link + "/endings", Map.of("endedOn", "2024-06-01", "reason", "Test"))
                .statusCode(422);
        post(
                        "atv.worker",
                        "placements/" + placement + "/disruptions",
                        Map.of("disruptedOn", "2024-06-03", "reason", "Asked for by the household"))
                .statusCode(201)
                .body("outcome", is("DISRUPTED"));
        journey("atv.finder", child).body("matches[0].endedOn", is("2024-06-03"));
        post("atv.finder", "links/" + link + "/endings", Map.of("endedOn", "2024-06-10", "reason", "Test"))
                .statusCode(201);
        UUID other = child(HARTLEPOOL);
        authority(other, Authority.Kind.PLACEMENT_ORDER);
        matched(other, household);
    }

    @Test
    void a_household_is_never_over_its_number_whatever_the_councils() {
        UUID household = household(1, false);
        UUID first = child(HARTLEPOOL);
        authority(first, Authority.Kind.PLACEMENT_ORDER);
        matched(first, household);
        UUID second = child("E06000005");
        authority(second, Authority.Kind.PLACEMENT_ORDER);
        UUID link = linked(second, household, "2024-04-01");
        Map<String, Object> decision = Map.of("decidedOn", "2024-05-01", "approved", true);
        post("darlington.adm", "links/" + link + "/match-decisions", decision)
                .statusCode(422)
                .body("violations.rule", hasItem("AAR 2005 reg 30B"));
        approve(household, 2, false);
        post("darlington.adm", "links/" + link + "/match-decisions", decision).statusCode(201);
    }

    @Test
    void a_child_has_one_approved_match_at_a_time_and_a_refusal_has_reasons() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        matched(child, household(1, false));
        UUID second = linked(child, household(1, false), "2024-04-01");
        String path = "links/" + second + "/match-decisions";
        post("hartlepool.adm", path, Map.of("decidedOn", "2024-05-02", "approved", true))
                .statusCode(422);
        post("hartlepool.adm", path, Map.of("decidedOn", "2024-05-02", "approved", false))
                .statusCode(422);
        post(
                        "hartlepool.adm",
                        path,
                        Map.of("decidedOn", "2024-05-02", "approved", false, "reasons", "Another family fits better"))
                .statusCode(201)
                .body("approved", is(false));
    }

    @Test
    void a_match_before_the_best_interests_decision_breaks_rule_333() {
        UUID child = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = linked(child, household(1, false), "2024-01-15");
        post(
                        "hartlepool.adm",
                        "links/" + link + "/match-decisions",
                        Map.of("decidedOn", "2024-01-31", "approved", true))
                .statusCode(422)
                .body("violations.rule", hasItem("333"));
        post(
                        "hartlepool.adm",
                        "links/" + link + "/match-decisions",
                        Map.of("decidedOn", "2024-02-01", "approved", true))
                .statusCode(201);
    }
}
