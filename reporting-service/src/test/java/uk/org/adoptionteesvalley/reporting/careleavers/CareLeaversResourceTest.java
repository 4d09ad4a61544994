package uk.org.adoptionteesvalley.reporting.careleavers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.platform.Tokens;
import uk.org.adoptionteesvalley.reporting.ReportingTest;
import uk.org.adoptionteesvalley.reporting.SampleFeed;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;

@ReportingTest
class CareLeaversResourceTest {

    @Inject
    SampleFeed feed;

    private static ValidatableResponse supply(String user, String council, String period, String body) {
        return given().auth()
                .oauth2(Tokens.user(user))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/reporting/v1/care-leavers/{council}/{period}", council, period)
                .then();
    }

    private static ValidatableResponse rate(String period) {
        return given().auth()
                .oauth2(Tokens.user("hartlepool.lead"))
                .get("/reporting/v1/figures?period=" + period)
                .then()
                .rootPath("figures.find { it.indicator == 'leaving_care_by_adoption_percent' }");
    }

    @Test
    void what_a_council_supplies_makes_its_rate_and_a_correction_replaces_it() {
        feed.send(List.of(
                Case.of(Sample.HARTLEPOOL, "RATE").enteredCare("2015-01-01").adopted("2015-06-01", "2016-05-01")));
        rate("2016-17").body("value", equalTo(null)).body("excluded[0].reason", equalTo("care leavers not supplied"));

        supply("hartlepool.lead", Sample.HARTLEPOOL, "2016-17", "{\"children\": 20}")
                .statusCode(200)
                .body("children", equalTo(20))
                .body("twelveMonthsTo", equalTo("2017-03-31"));
        rate("2016-17").body("value", equalTo(5)).body("denominator", equalTo(20));

        supply("atv.manager", Sample.HARTLEPOOL, "2016-17-H2", "{\"children\": 10}")
                .statusCode(200);
        rate("2016-17").body("value", equalTo(10));
        rate("2016-17&asOf=2017-04-01T00:00:00Z")
                .body("value", equalTo(null))
                .body("excluded[0].reason", equalTo("care leavers not supplied"));
    }

    @Test
    void a_council_supplies_its_own_number_only() {
        supply("hartlepool.lead", Sample.DARLINGTON, "2016-17", "{\"children\": 20}")
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"children\": -1}", "{}", "{\"children\": 3, \"more\": 1}", "{\"children\": \"many\"}", ""})
    void anything_but_a_number_of_children_is_refused(String body) {
        supply("hartlepool.lead", Sample.HARTLEPOOL, "2016-17-Q1", body).statusCode(400);
    }

    @Test
    void a_period_or_council_that_does_not_exist_is_named() {
        supply("atv.manager", Sample.HARTLEPOOL, "2016-18", "{\"children\": 1}")
                .statusCode(400)
                .body("violations.field", hasItem("period"));
        supply("atv.manager", "REGION", "2016-17", "{\"children\": 1}")
                .statusCode(400)
                .body("violations.field", hasItem("localAuthority"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hartlepool.worker", "hartlepool.adm", "atv.finder", "atv.adm", "board.member", "auditor"})
    void every_other_role_is_refused(String user) {
        supply(user, Sample.HARTLEPOOL, "2016-17", "{\"children\": 20}").statusCode(403);
    }
}
