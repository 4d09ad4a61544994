package uk.org.adoptionteesvalley.adopter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.HOUSEHOLDS;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.as;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.record;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.platform.Tokens;

@AdopterServiceTest
class HouseholdPathResourceTest {

    @Test
    void a_household_goes_from_enquiry_to_approval_and_the_other_services_learn_of_it_without_names() {
        String household = HouseholdCalls.begun("Invented-Path");
        record("atv.enquiry", household, "information-meetings", Map.of("metOn", "2024-04-20"))
                .statusCode(201)
                .header("Location", containsString(HOUSEHOLDS + "/" + household + "/facts/"))
                .body("stage", is("INFORMED"));
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        HouseholdCalls.stageTwo(household);
        HouseholdCalls.recommend(household);
        HouseholdCalls.approve(household)
                .statusCode(201)
                .body("stage", is("APPROVED"))
                .body("missingChecks", hasSize(0))
                .body("progress.approvedFor.children", is(2))
                .body("progress.stageOneEndedOn", is("2024-07-08"));

        JsonPath event = lastEventOf(household);
        assertThat(event.getString("data.stage")).isEqualTo("APPROVED");
        assertThat(event.getString("data.roiAcceptedOn")).isEqualTo("2024-05-13");
        assertThat(event.getBoolean("data.approvedFor.earlyPermanence")).isTrue();
        assertThat(event.prettify()).doesNotContain("Invented").doesNotContain("1988-06");
    }

    @Test
    void an_approval_is_checked_for_a_day_by_service_accounts_only() {
        String household = approved("Invented-Check");
        check(household, "2024-10-22")
                .statusCode(200)
                .body("approved", is(true))
                .body("approvedFor.children", is(2));
        check(household, "2024-10-21")
                .statusCode(200)
                .body("approved", is(false))
                .body("approvedOn", nullValue());
        check("00000000-0000-7000-8000-000000000000", "2024-10-22").statusCode(404);
        check(household, "22/10/2024").statusCode(400);
        as("atv.manager").get("/adopter/v1/approvals/" + household).then().statusCode(403);

        record("atv.worker", household, "closures", Map.of("closedOn", "2025-01-06", "reason", "WITHDREW"))
                .statusCode(201)
                .body("stage", is("CLOSED"));
        check(household, "2025-01-06").body("approved", is(false));
        check(household, "2025-01-05").body("approved", is(true));
    }

    @Test
    void every_broken_guard_is_named_at_once_and_nothing_is_recorded() {
        String household = HouseholdCalls.begun("Invented-Guards");
        HouseholdCalls.stageOne(household);
        record(
                        "atv.enquiry",
                        household,
                        "stage-one/decision",
                        Map.of("decidedOn", "2024-12-01", "outcome", "MAY_BE_SUITABLE"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations", hasSize(5))
                .body("violations.rule", hasItem("AAR 2005 reg 26(b)"));
        as("atv.worker").get(HOUSEHOLDS + "/" + household).then().body("stage", is("STAGE_ONE"));
    }

    @Test
    void approval_without_health_information_is_refused_by_its_regulation() {
        String household = HouseholdCalls.begun("Invented-Health");
        record("atv.enquiry", household, "registrations-of-interest", Map.of("receivedOn", "2024-05-07"))
                .statusCode(201);
        record(
                        "atv.enquiry",
                        household,
                        "registrations-of-interest/decision",
                        Map.of("decidedOn", "2024-05-13", "accepted", true, "fastTrack", "APPROVED_FOSTER_CARER"))
                .statusCode(201)
                .body("stage", is("ROI_ACCEPTED"));
        record("atv.worker", household, "stage-two/start", Map.of("noticeOn", "2024-07-22"))
                .statusCode(201);
        HouseholdCalls.recommend(household);
        HouseholdCalls.approve(household).statusCode(422).body("violations.rule", hasItem("AAR 2005 reg 30B(1A)"));
    }

    @Test
    void a_correction_keeps_the_wrong_fact_with_its_reason() {
        String household = HouseholdCalls.begun("Invented-Correction");
        String wrong = record("atv.enquiry", household, "registrations-of-interest", Map.of("receivedOn", "2024-05-07"))
                .statusCode(201)
                .extract()
                .path("facts.find { it.kind == 'REGISTRATION_OF_INTEREST' }.id");
        record(
                        "atv.enquiry",
                        household,
                        "registrations-of-interest",
                        Map.of(
                                "receivedOn",
                                "2024-05-06",
                                "corrects",
                                Map.of("factId", wrong, "reason", "The form bears the 6th")))
                .statusCode(201)
                .body("progress.roiReceivedOn", is("2024-05-06"))
                .body("facts.find { it.id == '" + wrong + "' }.corrected", is(true))
                .body("facts.correctionReason", hasItem("The form bears the 6th"));
    }

    @Test
    void a_date_in_the_future_or_no_date_at_all_is_refused() {
        String household = HouseholdCalls.begun("Invented-Dates");
        record("atv.enquiry", household, "information-meetings", Map.of("metOn", "9999-12-31"))
                .statusCode(422)
                .body("violations[0].message", containsString("future"));
        record("atv.enquiry", household, "information-meetings", Map.of("metOn", "2024-02-30"))
                .statusCode(400);
        record("atv.enquiry", household, "information-meetings", Map.of()).statusCode(400);
    }

    private static String approved(String familyName) {
        String household = HouseholdCalls.begun(familyName);
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        HouseholdCalls.stageTwo(household);
        HouseholdCalls.recommend(household);
        HouseholdCalls.approve(household).statusCode(201);
        return household;
    }

    private static ValidatableResponse check(String household, String on) {
        return given().auth()
                .oauth2(Tokens.service("matching-service"))
                .queryParam("on", on)
                .get("/adopter/v1/approvals/" + household)
                .then();
    }

    private static JsonPath lastEventOf(String household) {
        String feed = given().auth()
                .oauth2(Tokens.service("matching-service"))
                .queryParam("limit", 1000)
                .get("/adopter/v1/feed")
                .asString();
        JsonPath events = new JsonPath(feed);
        int last = events.getList("subject").lastIndexOf(household);
        return new JsonPath(feed).setRootPath("[" + last + "]");
    }
}
