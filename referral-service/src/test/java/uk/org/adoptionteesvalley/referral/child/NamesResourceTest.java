package uk.org.adoptionteesvalley.referral.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.org.adoptionteesvalley.referral.Api.BASE;
import static uk.org.adoptionteesvalley.referral.Api.CHILDREN;
import static uk.org.adoptionteesvalley.referral.Api.as;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.referral.Api;
import uk.org.adoptionteesvalley.referral.ReferralTest;

/** Who sees who a child is, by one child whose every telling detail is known. */
@ReferralTest
class NamesResourceTest {

    private static final String BORN = "2021-08-17";

    private final String laChildId = Api.newLaChildId();
    private String child;

    @BeforeEach
    void canary() {
        child = as("hartlepool.worker")
                .body("""
                        {"laChildId": "%s", "givenName": "Testcanary-Given", "familyName": "Testcanary-Family",
                         "dateOfBirth": "%s", "sex": "F", "ethnicity": "WBRI", "enteredCareOn": "2023-06-01",
                         "notifiedOn": "2023-06-10"}
                        """.formatted(laChildId, BORN))
                .post(CHILDREN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void no_answer_to_a_family_finder_tells_who_the_child_is() {
        List<String> answers = List.of(
                as("atv.finder").get(CHILDREN + "/" + child).asString(),
                as("atv.finder")
                        .queryParam("asOf", Instant.now().toString())
                        .get(CHILDREN + "/" + child)
                        .asString(),
                as("atv.finder").get(CHILDREN + "/" + child + "/facts").asString(),
                as("atv.finder")
                        .body("{\"name\": \"Testcanary\"}")
                        .post(CHILDREN + "/search")
                        .asString(),
                as("atv.finder")
                        .body("{\"laChildId\": \"" + laChildId + "\"}")
                        .post(CHILDREN + "/search")
                        .asString(),
                as("atv.finder").get(BASE + "/imports").asString(),
                list("E06000001"),
                list(null));
        assertThat(answers).allSatisfy(answer -> assertThat(answer)
                .doesNotContain("Testcanary", laChildId, BORN, BORN.substring(0, 7), "laChildId", "birth"));
    }

    private String list(String council) {
        StringBuilder all = new StringBuilder();
        String after = null;
        do {
            var call = as("atv.finder").queryParam("limit", 200);
            call = council == null ? call : call.queryParam("localAuthority", council);
            var page = (after == null ? call : call.queryParam("after", after)).get(CHILDREN);
            all.append(page.asString());
            after = page.path("next");
        } while (after != null);
        assertThat(all).contains(child);
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "atv.finder, 403",
        "atv.worker, 403",
        "atv.manager, 200",
        "hartlepool.worker, 200",
        "hartlepool.adm, 200"
    })
    void a_search_by_name_is_for_those_who_see_names(String user, int status) {
        as(user).body("{\"name\": \"Testcanary\"}")
                .post(CHILDREN + "/search")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hartlepool.worker", "hartlepool.lead", "hartlepool.adm", "atv.manager"})
    void the_councils_people_and_the_manager_see_the_child(String user) {
        as(user).get(CHILDREN + "/" + child)
                .then()
                .statusCode(200)
                .body("familyName", equalTo("Testcanary-Family"))
                .body("laChildId", equalTo(laChildId))
                .body("dateOfBirth", equalTo(BORN));
    }

    @Test
    void the_manager_lists_every_councils_children_by_name() {
        as("atv.manager")
                .queryParam("limit", 200)
                .body("{\"name\": \"Testcanary\"}")
                .post(CHILDREN + "/search")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(child));
    }
}
