package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;

import io.restassured.response.Response;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.matching.check.Authority;

/** What is sent twice happens once, and what two do at once only one of them does. */
@MatchingServiceTest
class OnceResourceTest extends MatchingFixture {

    @Test
    void the_first_answer_is_given_again_whatever_changed_since_and_while_no_other_service_answers() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        authority(child, Authority.Kind.PLACEMENT_ORDER);
        UUID link = linked(child, household, "2024-04-01");
        String etag = as("hartlepool.adm").get(API + "/links/" + link).header("ETag");
        Response first = decide(link, etag);
        assertThat(first.statusCode()).isEqualTo(201);
        placed(child, link);
        doThrow(new ProcessingException("refused")).when(authorities).authority(eq(child), any());
        doThrow(new ProcessingException("refused")).when(approvals).approval(eq(household), any());
        Response again = decide(link, etag);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void the_first_answer_is_given_again_where_what_it_tells_of_was_taken_back_since() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        Map<String, Object> body = Map.of("childId", child, "householdId", household, "startedOn", "2024-04-01");
        String key = "link-" + child;
        Response first =
                as("atv.finder").header("Idempotency-Key", key).body(body).post(API + "/links");
        post(
                        "atv.finder",
                        "children/" + child + "/facts/" + first.path("id") + "/retractions",
                        Map.of("reason", "Never was"))
                .statusCode(201);
        Response again =
                as("atv.finder").header("Idempotency-Key", key).body(body).post(API + "/links");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void of_two_councils_only_one_takes_a_households_last_place() throws Exception {
        UUID household = household(1, false);
        UUID one = child(HARTLEPOOL);
        UUID other = child("E06000005");
        authority(one, Authority.Kind.PLACEMENT_ORDER);
        authority(other, Authority.Kind.PLACEMENT_ORDER);
        UUID linkOfOne = linked(one, household, "2024-04-01");
        UUID linkOfOther = linked(other, household, "2024-04-01");
        assertThat(together(() -> match("hartlepool.adm", linkOfOne), () -> match("darlington.adm", linkOfOther)))
                .containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void of_two_placements_at_once_only_one_takes_a_households_last_place() throws Exception {
        UUID household = household(2, true);
        UUID one = child(HARTLEPOOL);
        UUID other = child("E06000005");
        approve(household, 1, true);
        Map<String, Object> body = Map.of("householdId", household, "startedOn", "2024-03-04");
        assertThat(together(
                        () -> as("atv.finder")
                                .body(body)
                                .post(API + "/children/" + one + "/early-permanence-placements")
                                .statusCode(),
                        () -> as("atv.finder")
                                .body(body)
                                .post(API + "/children/" + other + "/early-permanence-placements")
                                .statusCode()))
                .containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void of_two_events_of_a_household_the_last_stands_and_one_that_is_gone_cannot_be_linked() {
        UUID household = household(1, false);
        gone(household);
        doThrow(new WebApplicationException(404)).when(approvals).approval(eq(household), any());
        UUID child = child(HARTLEPOOL);
        post("atv.finder", "links", Map.of("childId", child, "householdId", household, "startedOn", "2024-04-01"))
                .statusCode(422);
    }

    @Test
    void a_child_whom_the_referral_service_has_no_more_is_not_there_until_it_is_told_of_again() {
        UUID child = child(HARTLEPOOL);
        UUID household = household(1, false);
        UUID link = linked(child, household, "2024-04-01");
        withdraw(child, HARTLEPOOL);
        journey("hartlepool.lead", child).statusCode(404);
        as("hartlepool.lead").get(API + "/links/" + link).then().statusCode(404);
        assertThat(eventsOf(child)).last().satisfies(event -> assertThat(event.getBoolean("deleted"))
                .isTrue());
        tell(child, HARTLEPOOL, null);
        journey("hartlepool.lead", child).statusCode(200);
        assertThat(eventsOf(child)).last().satisfies(event -> assertThat(event.getList("links"))
                .hasSize(1));
    }

    private static Response decide(UUID link, String etag) {
        return as("hartlepool.adm")
                .header("Idempotency-Key", "match-" + link)
                .header("If-Match", etag)
                .body(Map.of("decidedOn", "2024-05-01", "approved", true))
                .post(API + "/links/" + link + "/match-decisions");
    }

    private static int match(String user, UUID link) {
        return as(user).body(Map.of("decidedOn", "2024-05-01", "approved", true))
                .post(API + "/links/" + link + "/match-decisions")
                .statusCode();
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = two.invokeAll(List.of(one, other));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            two.shutdown();
        }
    }
}
