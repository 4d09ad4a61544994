package uk.org.adoptionteesvalley.adopter;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.platform.Tokens;

/** Calls that lead an invented household through its stages over HTTP. */
public final class HouseholdCalls {

    public static final String HOUSEHOLDS = "/adopter/v1/households";

    private HouseholdCalls() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user)).contentType(ContentType.JSON);
    }

    public static Map<String, Object> adopter(String familyName) {
        return Map.of(
                "givenName", "Testadopter",
                "familyName", familyName,
                "dateOfBirth", "1988-06-14",
                "sex", "F",
                "ethnicity", "WBRI");
    }

    public static Map<String, Object> enquiry(String familyName) {
        return Map.of("enquiredOn", "2024-04-08", "source", "WEBSITE", "adopters", List.of(adopter(familyName)));
    }

    public static String begun(String familyName) {
        return as("atv.enquiry")
                .body(enquiry(familyName))
                .post(HOUSEHOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse record(String user, String household, String command, Object body) {
        return as(user).body(body)
                .post(HOUSEHOLDS + "/" + household + "/" + command)
                .then();
    }

    public static void stageOne(String household) {
        record("atv.enquiry", household, "registrations-of-interest", Map.of("receivedOn", "2024-05-07"))
                .statusCode(201);
        record(
                        "atv.enquiry",
                        household,
                        "registrations-of-interest/decision",
                        Map.of("decidedOn", "2024-05-13", "accepted", true))
                .statusCode(201);
    }

    public static void checks(String household) {
        String adopter = as("atv.enquiry").get(HOUSEHOLDS + "/" + household).path("adopters[0].id");
        List.of("POLICE", "HEALTH").forEach(type -> check(household, Map.of("type", type, "adopterId", adopter)));
        List.of(true, false, false)
                .forEach(relative -> check(household, Map.of("type", "REFEREE", "refereeIsRelative", relative)));
        check(household, Map.of("type", "LOCAL_AUTHORITY"));
    }

    public static void stageTwo(String household) {
        record(
                        "atv.enquiry",
                        household,
                        "stage-one/decision",
                        Map.of("decidedOn", "2024-07-08", "outcome", "MAY_BE_SUITABLE"))
                .statusCode(201);
        record("atv.worker", household, "stage-two/start", Map.of("noticeOn", "2024-07-22"))
                .statusCode(201);
    }

    public static ValidatableResponse approve(String household) {
        return record(
                "atv.adm",
                household,
                "approval-decisions",
                Map.of(
                        "decidedOn",
                        "2024-10-22",
                        "approved",
                        true,
                        "approvedFor",
                        Map.of("children", 2, "ageFrom", 0, "ageTo", 5, "earlyPermanence", true)));
    }

    public static void recommend(String household) {
        record(
                        "atv.panel",
                        household,
                        "panel-recommendations",
                        Map.of("recommendedOn", "2024-10-15", "recommendation", "SUITABLE"))
                .statusCode(201);
    }

    private static void check(String household, Map<String, Object> check) {
        Map<String, Object> body = new HashMap<>(check);
        body.put("receivedOn", "2024-06-11");
        body.put("outcome", "SATISFACTORY");
        record("atv.enquiry", household, "stage-one/checks", body).statusCode(201);
    }
}
