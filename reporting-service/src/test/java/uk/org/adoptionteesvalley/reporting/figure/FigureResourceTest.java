package uk.org.adoptionteesvalley.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.platform.Tokens;
import uk.org.adoptionteesvalley.reporting.ReportingTest;
import uk.org.adoptionteesvalley.reporting.SampleFeed;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

@ReportingTest
class FigureResourceTest {

    private static final String FIGURES = "/reporting/v1/figures";
    private static final String PERIOD = "2024-25-H1";

    @Inject
    SampleFeed feed;

    @BeforeEach
    void takeTheSample() {
        feed.sendSample();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user));
    }

    private static Object value(JsonPath body, String indicator, String area) {
        return body.get(
                "figures.find { it.indicator == '%s' && it.localAuthority == '%s' }.value".formatted(indicator, area));
    }

    @Test
    void the_manager_reads_what_the_board_was_expected_to_read() {
        JsonPath figures = as("atv.manager")
                .get(FIGURES + "?period=" + PERIOD)
                .then()
                .statusCode(200)
                .body("period", equalTo(PERIOD))
                .body("asOf", notNullValue())
                .extract()
                .jsonPath();

        assertThat(value(figures, "adoption_orders", "REGION")).isEqualTo(4);
        assertThat(value(figures, "a10_days", "REGION")).isEqualTo(166);
        assertThat(value(figures, "a2_days", "REGION")).isEqualTo(51);
        assertThat(value(figures, "a10_days", Sample.STOCKTON)).isEqualTo(197);
        assertThat(value(figures, "a10_days", Sample.HARTLEPOOL)).isEqualTo(15);
        assertThat(value(figures, "a10_days", Sample.MIDDLESBROUGH)).isNull();
        assertThat(value(figures, "reversals", "REGION")).isEqualTo(2);
        assertThat(value(figures, "enquiries", "REGION")).isEqualTo(1);
        assertThat(figures.getList(
                        "figures.find { it.indicator == 'a2_days' && it.localAuthority == 'REGION' }.excluded.reason"))
                .containsExactly("no placement order");
    }

    @Test
    void the_same_events_taken_again_change_nothing() {
        feed.sendSample();

        JsonPath figures = as("atv.manager")
                .get(FIGURES + "?period=2023-24")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(value(figures, "adm_best_interests_decisions", "REGION")).isEqualTo(7);
        assertThat(value(figures, "placed_for_adoption", "REGION")).isEqualTo(5);
    }

    @Test
    void a_later_event_replaces_all_that_was_known_of_a_child() {
        Case wrong = Case.of(Sample.REDCAR, "CORRECTED")
                .enteredCare("2019-05-01")
                .decided("2019-06-01")
                .decided("2019-07-01", "2019-07-02", "RD4");
        Case right =
                Case.of(Sample.REDCAR, "CORRECTED").enteredCare("2019-05-01").decided("2020-06-01");
        feed.send(List.of(wrong));
        feed.send(List.of(right));

        assertThat(value(
                        as("atv.manager").get(FIGURES + "?period=2019-20").jsonPath(),
                        "adm_best_interests_decisions",
                        Sample.REDCAR))
                .isEqualTo(0);
        assertThat(value(
                        as("atv.manager").get(FIGURES + "?period=2020-21").jsonPath(),
                        "adm_best_interests_decisions",
                        Sample.REDCAR))
                .isEqualTo(1);
    }

    @Test
    void a_council_reads_its_own_figures_and_no_others() {
        as("stockton.lead")
                .get(FIGURES + "?period=" + PERIOD)
                .then()
                .statusCode(200)
                .body("figures.localAuthority", everyItem(equalTo(Sample.STOCKTON)))
                .body("figures.find { it.indicator == 'adoption_orders' }.value", equalTo(2))
                .body("figures.indicator", not(hasItem("enquiries")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGION", Sample.DARLINGTON})
    void the_region_and_another_council_are_not_there_for_a_council(String area) {
        as("stockton.lead")
                .get(FIGURES + "?period=" + PERIOD + "&localAuthority=" + area)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as("stockton.lead")
                .get(FIGURES + "/adoption_orders/cases?period=" + PERIOD + "&localAuthority=" + area)
                .then()
                .statusCode(404)
                .body(not(containsString("D0001")));
    }

    @Test
    void the_cases_behind_a_figure_are_listed_with_their_days_and_the_excluded_with_the_reason() {
        as("atv.manager")
                .get(FIGURES + "/a2_days/cases?period=" + PERIOD)
                .then()
                .statusCode(200)
                .body("counted", hasSize(3))
                .body("counted.find { it.laChildId == 'D0001' }.days", equalTo(69))
                .body("counted.find { it.laChildId == 'D0001' }.localAuthority", equalTo(Sample.DARLINGTON))
                .body("counted.find { it.laChildId == 'D0001' }.on", equalTo("2024-06-03"))
                .body("excluded", hasSize(1))
                .body("excluded[0].laChildId", equalTo("S0002"))
                .body("excluded[0].reason", equalTo("no placement order"));
    }

    @Test
    void a_council_lists_its_own_cases_only() {
        as("stockton.lead")
                .get(FIGURES + "/a10_days/cases?period=" + PERIOD)
                .then()
                .statusCode(200)
                .body("counted.laChildId", hasSize(2))
                .body("counted.localAuthority", everyItem(equalTo(Sample.STOCKTON)));
        as("stockton.lead")
                .get(FIGURES + "/enquiries/cases?period=" + PERIOD)
                .then()
                .statusCode(404);
    }

    @Test
    void the_households_behind_a_regional_figure_are_listed_by_their_id() {
        as("atv.manager")
                .get(FIGURES + "/enquiries/cases?period=" + PERIOD)
                .then()
                .statusCode(200)
                .body("counted", hasSize(1))
                .body("counted[0].householdId", notNullValue())
                .body("counted[0].localAuthority", equalTo("REGION"));
    }

    @ParameterizedTest
    @CsvSource({
        "?period=2024-26, 400, period",
        "'', 400, period",
        "?period=2090-91, 400, period",
        "?period=2024-25-H1&localAuthority=E99, 400, localAuthority",
    })
    void what_does_not_exist_is_named(String query, int status, String field) {
        as("atv.manager")
                .get(FIGURES + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @Test
    void an_unknown_indicator_is_named() {
        as("atv.manager")
                .get(FIGURES + "/happiness/cases?period=" + PERIOD)
                .then()
                .statusCode(404)
                .body("violations.field", hasItem("indicator"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stockton.worker",
                "stockton.adm",
                "atv.enquiry",
                "atv.worker",
                "atv.finder",
                "atv.panel",
                "atv.adm",
                "board.member",
                "auditor"
            })
    void every_other_role_is_refused(String user) {
        as(user).get(FIGURES + "?period=" + PERIOD).then().statusCode(403);
        as(user).get(FIGURES + "/a10_days/cases?period=" + PERIOD).then().statusCode(403);
        as(user).get("/reporting/v1/indicators").then().statusCode(403);
    }

    @Test
    void without_a_token_nothing_is_told() {
        given().get(FIGURES + "?period=" + PERIOD).then().statusCode(401);
    }

    @Test
    void the_indicators_are_explained_and_those_not_yet_answerable_say_why() {
        as("stockton.lead")
                .get("/reporting/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'a10_days' }.threshold.value", equalTo(426))
                .body("items.find { it.id == 'a10_days' }.definitionVersion", equalTo(1))
                .body("items.find { it.id == 'leaving_care_by_adoption_percent' }.england.value", equalTo(9))
                .body("items.find { it.id == 'harder_to_place_percent' }.answerable", equalTo(false))
                .body("items.find { it.id == 'interruptions' }.reason", notNullValue());
    }

    private static Object decisions(String query) {
        return value(
                as("atv.manager")
                        .get(FIGURES + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath(),
                "adm_best_interests_decisions",
                Sample.REDCAR);
    }

    /** The year after that of the decision; what was once known of it is known for ever, so each run has its own. */
    int yearOfTelling() {
        return 2012;
    }

    @Test
    void figures_and_cases_can_be_asked_for_as_they_stood() {
        int year = yearOfTelling();
        String name = "AS-OF-" + year;
        UUID child = Case.of(Sample.REDCAR, name).id();
        feed.send(
                SubjectKind.CHILD,
                List.of(feed.state(Case.of(Sample.REDCAR, name)
                        .decided((year - 1) + "-06-01")
                        .child())),
                Instant.parse(year + "-01-10T10:00:00Z"));
        feed.send(
                SubjectKind.CHILD,
                List.of(feed.state(Case.of(Sample.REDCAR, name)
                        .decided((year - 2) + "-06-01")
                        .child())),
                Instant.parse(year + "-02-01T10:00:00Z"));
        feed.delete(SubjectKind.CHILD, child, Instant.parse(year + "-03-01T10:00:00Z"));

        String yearBefore = "?period=%d-%02d".formatted(year - 1, year % 100);
        String yearBeforeThat = "?period=%d-%02d".formatted(year - 2, (year - 1) % 100);
        assertThat(decisions(yearBefore + "&asOf=" + year + "-01-10T09:59:59Z")).isEqualTo(0);
        assertThat(decisions(yearBefore + "&asOf=" + year + "-01-10T10:00:00Z")).isEqualTo(1);
        assertThat(decisions(yearBefore + "&asOf=" + year + "-02-01T10:00:00Z")).isEqualTo(0);
        assertThat(decisions(yearBeforeThat + "&asOf=" + year + "-02-01T10:00:00Z"))
                .isEqualTo(1);
        assertThat(decisions(yearBeforeThat + "&asOf=" + year + "-03-01T10:00:00Z"))
                .isEqualTo(0);
        assertThat(decisions(yearBeforeThat)).isEqualTo(0);
        as("redcar.lead")
                .get(FIGURES + "/adm_best_interests_decisions/cases" + yearBefore + "&asOf=" + year
                        + "-01-20T00:00:00Z")
                .then()
                .statusCode(200)
                .body("counted.childId", contains(child.toString()))
                .body("counted.on", contains((year - 1) + "-06-01"));
    }

    @Test
    void while_a_period_lasts_its_end_is_the_day_of_asking() {
        feed.send(
                SubjectKind.CHILD,
                List.of(feed.state(Case.of(Sample.DARLINGTON, "LASTING")
                        .enteredCare("2012-01-01")
                        .decided("2012-04-01")
                        .order("2012-06-30")
                        .child())),
                Instant.parse("2012-07-01T10:00:00Z"));

        JsonPath onTheTenth = as("atv.manager")
                .get(FIGURES + "?period=2012-13-H1&asOf=2012-07-10T12:00:00Z")
                .jsonPath();
        JsonPath atItsEnd = as("atv.manager")
                .get(FIGURES + "?period=2012-13-H1&asOf=2012-12-01T12:00:00Z")
                .jsonPath();

        assertThat(value(onTheTenth, "waiting_children_days", Sample.DARLINGTON))
                .isEqualTo(10);
        assertThat(value(atItsEnd, "waiting_children_days", Sample.DARLINGTON)).isEqualTo(92);
    }

    @ParameterizedTest
    @CsvSource({
        "?period=2024-25-H1&asOf=yesterday, asOf",
        "?period=2024-25-H1&asOf=2024-06-01, asOf",
        "?period=2024-25-H1&asOf=2024-03-31T10:00:00Z, period",
        "?period=2024-25-H1&asof=2024-06-01T10:00:00Z, asof",
    })
    void a_moment_that_is_none_or_before_the_period_is_named(String query, String field) {
        for (String path : List.of(FIGURES, FIGURES + "/a10_days/cases")) {
            as("atv.manager")
                    .get(path + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations.field", hasItem(field));
        }
    }
}
