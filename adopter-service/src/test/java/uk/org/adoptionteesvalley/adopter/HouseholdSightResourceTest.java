package uk.org.adoptionteesvalley.adopter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.HOUSEHOLDS;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.adopter;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.as;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.record;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees how much of a household, by one that is approved and whose every telling detail is known. */
@AdopterServiceTest
class HouseholdSightResourceTest {

    /** By which an adopter of {@link HouseholdCalls} could be known. */
    private static final List<String> TELLING = List.of(
            "Testcanary", "Testadopter", "1988-06-14", "Canary Row", "ZZ9 9ZZ", "givenName", "familyName", "address");

    /** The days of Stage Two, panel and approval, their kinds, and the stages that follow from them. */
    private static final List<String> AFTER_STAGE_ONE = List.of(
            "2024-07-22",
            "2024-10-15",
            "2024-10-22",
            "STAGE_TWO",
            "PANEL_RECOMMENDATION",
            "APPROVAL",
            "APPROVED",
            "AWAITING_ADM",
            "ageFrom");

    private String household;

    @BeforeEach
    void approved() {
        household = as("atv.enquiry")
                .body(Map.of(
                        "enquiredOn", "2024-04-08",
                        "source", "WEBSITE",
                        "address", "1 Canary Row, Testtown",
                        "postcode", "ZZ9 9ZZ",
                        "adopters", List.of(adopter("Testcanary"))))
                .post(HOUSEHOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        HouseholdCalls.stageTwo(household);
        HouseholdCalls.recommend(household);
        HouseholdCalls.approve(household).statusCode(201);
    }

    private Response read(String user) {
        return as(user).get(HOUSEHOLDS + "/" + household);
    }

    private static String list(String user, String stage) {
        StringBuilder all = new StringBuilder();
        String after = null;
        do {
            var call = as(user).queryParam("limit", 200);
            call = stage == null ? call : call.queryParam("stage", stage);
            Response page = (after == null ? call : call.queryParam("after", after)).get(HOUSEHOLDS);
            assertThat(page.statusCode()).isEqualTo(200);
            all.append(page.asString());
            after = page.path("next");
        } while (after != null);
        return all.toString();
    }

    @Test
    void no_answer_to_a_family_finder_tells_who_the_adopters_are() {
        List<String> answers = new ArrayList<>(List.of(
                read("atv.finder").asString(),
                as("atv.finder")
                        .queryParam("asOf", Instant.now().toString())
                        .get(HOUSEHOLDS + "/" + household)
                        .asString(),
                as("atv.finder").get(HOUSEHOLDS + "/" + household + "/facts").asString(),
                as("atv.finder")
                        .body(Map.of("name", "Testcanary"))
                        .post(HOUSEHOLDS + "/search")
                        .asString(),
                list("atv.finder", null),
                list("atv.finder", "APPROVED")));
        assertThat(answers.get(5)).contains(household);
        assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain(TELLING));
    }

    @Test
    void a_family_finder_sees_what_the_household_offers() {
        int age = Period.between(LocalDate.of(1988, 6, 14), LocalDate.now(ZoneId.of("Europe/London")))
                .getYears();
        read("atv.finder")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("stage", is("APPROVED"))
                .body("available", is(true))
                .body("approvedOn", is("2024-10-22"))
                .body("approvedFor.children", is(2))
                .body("adopters", hasSize(1))
                .body("adopters[0].ageYears", is(age))
                .body("adopters[0].ethnicity", is("WBRI"))
                .body("$", not(hasKey("facts")));
    }

    @Test
    void the_enquiry_team_sees_nothing_after_stage_one() {
        String facts = as("atv.enquiry")
                .get(HOUSEHOLDS + "/" + household + "/facts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(List.of(read("atv.enquiry").asString(), facts))
                .allSatisfy(answer -> assertThat(answer).doesNotContain(AFTER_STAGE_ONE));
        read("atv.enquiry")
                .then()
                .statusCode(200)
                .body("stage", is("STAGE_ONE_COMPLETE"))
                .body("progress.stage", is("STAGE_ONE_COMPLETE"))
                .body("progress.stageOneEndedOn", is("2024-07-08"))
                .body("progress.stageTwoStartedOn", nullValue())
                .body("progress.approvedFor", nullValue())
                .body("progress.rounds[0].panelOn", nullValue())
                .body("progress.rounds[0].lapsedOn", nullValue())
                .body("clocks.clock", is(List.of("STAGE_ONE")))
                .body("address", is("1 Canary Row, Testtown"));
    }

    @Test
    void nor_by_a_later_fact_of_the_household() {
        List<String> later = as("atv.worker")
                .get(HOUSEHOLDS + "/" + household + "/facts")
                .path(
                        "items.findAll { it.kind in ['STAGE_TWO_START', 'PANEL_RECOMMENDATION', 'APPROVAL_DECISION'] }.id");
        assertThat(later).hasSize(3);
        for (String fact : later) {
            String path = HOUSEHOLDS + "/" + household + "/facts/" + fact;
            as("atv.enquiry").get(path).then().statusCode(404);
            as("atv.panel").get(path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAGE_TWO", "AWAITING_ADM", "QUALIFYING_DETERMINATION", "APPROVED"})
    void nor_by_a_filter(String stage) {
        as("atv.enquiry")
                .queryParam("stage", stage)
                .get(HOUSEHOLDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void but_finds_the_household_where_it_is_seen_to_be() {
        assertThat(list("atv.enquiry", "STAGE_ONE_COMPLETE")).contains(household);
        assertThat(list("atv.enquiry", "CLOSED")).doesNotContain(household);
        assertThat(list("atv.enquiry", null)).contains(household).doesNotContain("APPROVED", "STAGE_TWO");
        as("atv.enquiry")
                .body(Map.of("name", "Testcanary"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .statusCode(200)
                .body("items.stage", not(org.hamcrest.Matchers.hasItem("APPROVED")));
        record("atv.worker", household, "closures", Map.of("closedOn", "2025-01-10", "reason", "WITHDREW"))
                .statusCode(201);
        assertThat(list("atv.enquiry", "STAGE_ONE_COMPLETE")).contains(household);
        assertThat(list("atv.enquiry", "CLOSED")).doesNotContain(household);
        read("atv.enquiry").then().body("stage", is("STAGE_ONE_COMPLETE")).body("progress.closedOn", nullValue());
    }

    @Test
    void a_page_of_the_filter_repeats_and_skips_nothing() {
        String second = HouseholdCalls.begun("Invented-Second");
        String third = HouseholdCalls.begun("Invented-Third");
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            var call = as("atv.enquiry").queryParam("limit", 1).queryParam("stage", "ENQUIRY");
            Response page = (after == null ? call : call.queryParam("after", after)).get(HOUSEHOLDS);
            found.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(found).doesNotHaveDuplicates().contains(second, third).doesNotContain(household);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atv.worker", "atv.panel", "atv.adm", "atv.manager"})
    void whoever_assesses_or_answers_for_it_sees_the_whole(String user) {
        read(user)
                .then()
                .statusCode(200)
                .body("stage", is("APPROVED"))
                .body("adopters[0].details.familyName", is("Testcanary"))
                .body("progress.panelOn", is("2024-10-15"));
        assertThat(list(user, "APPROVED")).contains(household, "Testcanary");
    }

    @ParameterizedTest
    @CsvSource({
        "atv.finder, 403",
        "atv.enquiry, 200",
        "atv.worker, 200",
        "atv.panel, 200",
        "atv.adm, 200",
        "atv.manager, 200",
        "hartlepool.worker, 403"
    })
    void a_search_and_a_timeline_are_for_those_who_see_names(String user, int status) {
        as(user).body(Map.of("name", "Testcanary"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .statusCode(status);
        as(user).get(HOUSEHOLDS + "/" + household + "/facts").then().statusCode(status);
    }

    @Test
    void what_a_recording_answers_is_seen_by_the_same_rule() {
        String begun = HouseholdCalls.begun("Invented-Answer");
        record("atv.enquiry", begun, "information-meetings", Map.of("metOn", "2024-04-20"))
                .statusCode(201)
                .body("stage", is("INFORMED"))
                .body("clocks.clock", is(List.of("STAGE_ONE")));
        record("atv.worker", begun, "registrations-of-interest", Map.of("receivedOn", "2024-05-07"))
                .statusCode(201)
                .body("clocks", hasSize(4));
    }
}
