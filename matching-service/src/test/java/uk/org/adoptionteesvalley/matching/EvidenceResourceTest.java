package uk.org.adoptionteesvalley.matching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.matching.check.Authority;

/** What other services must be asked before something is recorded: each answer by a refusal that it alone makes. */
@MatchingServiceTest
class EvidenceResourceTest extends MatchingFixture {

    private static final Map<String, Object> APPROVED = Map.of("decidedOn", "2024-05-01", "approved", true);

    @Test
    void a_closed_household_cannot_be_linked() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        closedInFeed(household, "2024-04-01");
        Map<String, Object> link = Map.of("childId", child, "householdId", household, "startedOn", "2024-04-01");
        post("atv.finder", "links", link).statusCode(422).body("violations.field", contains("householdId"));
        linked(child, household, "2024-03-31");
    }

    @Test
    void a_match_is_with_an_approved_household() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = linked(child, household, "2024-04-01");
        doThrow(new WebApplicationException(404)).when(approvals).approval(eq(household), any());
        post("hartlepool.adm", "links/" + link + "/match-decisions", APPROVED)
                .statusCode(422)
                .body("violations.rule", contains("AAR 2005 reg 33"));
    }

    @Test
    void an_ending_is_taken_back_only_where_the_household_is_known_to_have_room() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household);
        String facts = "children/" + child + "/facts/";
        String location = post(
                        "atv.finder", "links/" + link + "/endings", Map.of("endedOn", "2024-05-10", "reason", "Test"))
                .statusCode(201)
                .extract()
                .header("Location");
        String retractions = facts + location.substring(location.lastIndexOf('/') + 1) + "/retractions";
        doThrow(new WebApplicationException(500)).when(approvals).approval(eq(household), any());
        post("atv.finder", retractions, Map.of("reason", "Never was")).statusCode(503);
        approve(household, 0, false);
        post("atv.finder", retractions, Map.of("reason", "Never was"))
                .statusCode(422)
                .body("violations.rule", contains("AAR 2005 reg 30B"));
        approve(household, 1, false);
        post("atv.finder", retractions, Map.of("reason", "Never was")).statusCode(201);
    }

    @Test
    void a_decision_against_a_match_asks_nobody() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        UUID link = linked(child, household, "2024-04-01");
        doThrow(new WebApplicationException(500)).when(approvals).approval(eq(household), any());
        doThrow(new WebApplicationException(500)).when(authorities).authority(eq(child), any());
        post(
                        "hartlepool.adm",
                        "links/" + link + "/match-decisions",
                        Map.of("decidedOn", "2024-05-01", "approved", false, "reasons", "Test"))
                .statusCode(201);
    }

    @Test
    void early_permanence_is_with_an_approved_household() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, true);
        doThrow(new WebApplicationException(404)).when(approvals).approval(eq(household), any());
        post(
                        "atv.finder",
                        "children/" + child + "/early-permanence-placements",
                        Map.of("householdId", household, "startedOn", "2024-03-04"))
                .statusCode(422)
                .body("violations.rule", contains("CPPCR 2010 reg 25A"));
    }

    @Test
    void a_child_is_placed_only_where_the_household_still_has_room() {
        UUID household = household(2, false);
        UUID child = child(HARTLEPOOL);
        UUID other = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        authority(other, Authority.Kind.PLACEMENT_ORDER);
        UUID link = matched(child, household);
        matched(other, household);
        approve(household, 1, false);
        post(
                        "hartlepool.worker",
                        "children/" + child + "/placements",
                        Map.of("linkId", link, "placedOn", "2024-05-20", "placeCode", "A6"))
                .statusCode(422)
                .body("violations.rule", contains("AAR 2005 reg 30B"));
    }

    @Test
    void the_place_of_a_child_whom_a_return_tells_to_have_left_is_free_again() {
        UUID household = household(1, false);
        UUID child = child(HARTLEPOOL);
        UUID other = child(HARTLEPOOL);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        authority(other, Authority.Kind.PLACEMENT_ORDER);
        matched(child, household);
        UUID link = linked(other, household, "2024-04-01");
        String path = "links/" + link + "/match-decisions";
        post("hartlepool.adm", path, APPROVED).statusCode(422);
        tell(child, HARTLEPOOL, """
                {"placements": [{"kind": "ADOPTION", "startedOn": "2024-05-20", "movedInOn": "2024-05-20",
                 "placeCode": "A6", "endedOn": "2024-06-20", "ending": "DISRUPTED"}]}""");
        post("hartlepool.adm", path, APPROVED).statusCode(201);
        tell(child, HARTLEPOOL, null);
        journey("hartlepool.adm", child).body("matches.findAll { it.endedOn == null }", hasSize(1));
    }
}
