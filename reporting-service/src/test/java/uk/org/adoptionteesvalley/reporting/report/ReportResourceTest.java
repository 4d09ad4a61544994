package uk.org.adoptionteesvalley.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.platform.Tokens;
import uk.org.adoptionteesvalley.reporting.ReportingTest;
import uk.org.adoptionteesvalley.reporting.SampleFeed;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;

@ReportingTest
class ReportResourceTest {

    private static final String REPORTS = "/reporting/v1/reports";

    @Inject
    SampleFeed feed;

    @BeforeEach
    void takeTheSample() {
        feed.sendSample();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user));
    }

    private static Response draft(String period) {
        return as("atv.manager")
                .contentType(ContentType.JSON)
                .body("{\"period\": \"" + period + "\"}")
                .post(REPORTS);
    }

    @Test
    void a_draft_holds_the_figures_of_three_columns_for_the_region_and_each_council() {
        Response draft = draft("2024-25-H1");

        draft.then()
                .statusCode(201)
                .header("Location", containsString(REPORTS + "/" + draft.path("id")))
                .body("status", equalTo("DRAFT"))
                .body("columns", contains("2024-25-H1", "2023-24", "2023-24-H1"))
                .body("sections", hasSize(6))
                .body("sections[0].localAuthority", equalTo("REGION"))
                .body(
                        "sections[0].figures.find { it.indicator == 'a10_days' && it.period == '2024-25-H1' }.value",
                        equalTo(166))
                .body(
                        "sections.find { it.localAuthority == '%s' }.figures.find { it.indicator == 'a10_days' && it.period == '2024-25-H1' }.value"
                                .formatted(Sample.STOCKTON),
                        equalTo(197));
        as("atv.manager").get(REPORTS).then().statusCode(200).body("items.id", hasItem(draft.<String>path("id")));
    }

    @Test
    void a_draft_is_read_again_unchanged_whatever_the_feeds_tell_later() {
        Case late = Case.of(Sample.REDCAR, "LATE").enteredCare("2017-05-01").decided("2017-06-01");
        String id = draft("2017-18-H1").path("id");
        String before = as("atv.manager").get(REPORTS + "/" + id).asString();

        feed.send(List.of(late));

        assertThat(as("atv.manager").get(REPORTS + "/" + id).asString()).isEqualTo(before);
        String changed = draft("2017-18-H1")
                .then()
                .extract()
                .path(
                        "sections[0].figures.find { it.indicator == 'adm_best_interests_decisions' && it.period == '2017-18-H1' }.value.toString()");
        assertThat(changed).isEqualTo("1");
    }

    @Test
    void the_same_key_gives_the_first_draft_again_and_another_request_under_it_is_refused() {
        String key = UUID.randomUUID().toString();
        String first = drafted(key, "2024-25-H1", 201);

        assertThat(drafted(key, "2024-25-H1", 201)).isEqualTo(first);
        drafted(key, "2023-24-H1", 422);
    }

    private static String drafted(String key, String period, int status) {
        return as("atv.manager")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"period\": \"" + period + "\"}")
                .post(REPORTS)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    @Test
    void the_page_shows_the_region_and_nine_rows_for_each_council() throws IOException {
        String id = draft("2024-25-H1").path("id");

        String page = as("atv.manager")
                .accept("text/html")
                .get(REPORTS + "/" + id)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();

        Files.writeString(Path.of("target", "report.html"), page);
        assertThat(page)
                .contains("<html lang=\"en-GB\">", "Adoption Tees Valley", "1 April 2024 to 30 September 2024")
                .contains("Regional overview", "Darlington", "Redcar and Cleveland", "197 days", "426 days")
                .contains("there was no placement order")
                .doesNotContain("http://", "https://", "<script", "NOT_FOUND")
                .doesNotContain("S0003");
        assertThat(page.split("Rate of leaving care by adoption</th>")).hasSize(7);
    }

    @Test
    void a_council_reads_its_own_section_only() {
        String id = draft("2024-25-H1").path("id");

        as("stockton.lead")
                .accept("application/json")
                .get(REPORTS + "/" + id)
                .then()
                .statusCode(200)
                .body("sections.localAuthority", contains(Sample.STOCKTON));
        as("stockton.lead")
                .accept("text/html")
                .get(REPORTS + "/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Stockton-on-Tees"))
                .body(not(containsString("Darlington")))
                .body(not(containsString("Regional overview")));
    }

    @Test
    void a_board_member_sees_no_draft() {
        String id = draft("2024-25-H1").path("id");

        as("board.member").get(REPORTS).then().statusCode(200).body("items", hasSize(0));
        as("board.member").get(REPORTS + "/" + id).then().statusCode(404);
    }

    @Test
    void a_form_that_is_not_made_yet_is_not_acceptable() {
        String id = draft("2024-25-H1").path("id");

        as("atv.manager")
                .accept("application/pdf")
                .get(REPORTS + "/" + id)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void without_an_accept_header_the_report_is_data() {
        String id = draft("2024-25-H1").path("id");

        as("atv.manager")
                .accept("*/*")
                .get(REPORTS + "/" + id)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
        as("atv.manager").get(REPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"period\": \"2024-26\"}", "{}", "{\"period\": \"2024-25-H1\", \"title\": \"mine\"}"})
    void a_draft_of_no_period_is_refused(String body) {
        as("atv.manager")
                .contentType(ContentType.JSON)
                .body(body)
                .post(REPORTS)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockton.lead", "stockton.worker", "atv.finder", "atv.adm", "board.member", "auditor"})
    void only_the_manager_drafts(String user) {
        as(user).contentType(ContentType.JSON)
                .body("{\"period\": \"2024-25-H1\"}")
                .post(REPORTS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockton.worker", "stockton.adm", "atv.enquiry", "atv.finder", "atv.adm", "auditor"})
    void every_other_role_reads_no_report(String user) {
        as(user).get(REPORTS).then().statusCode(403);
        as(user).get(REPORTS + "/" + UUID.randomUUID()).then().statusCode(403);
    }
}
