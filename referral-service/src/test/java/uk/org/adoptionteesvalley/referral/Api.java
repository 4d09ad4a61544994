package uk.org.adoptionteesvalley.referral;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.org.adoptionteesvalley.platform.Tokens;

/** Calls of the service as a person or a council's system would make them. */
public final class Api {

    public static final String BASE = "/referral/v1";
    public static final String CHILDREN = BASE + "/children";
    public static final String PROBLEM = "application/problem+json";

    private Api() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.user(user)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asService(String client) {
        return given().auth().oauth2(Tokens.service(client)).contentType(ContentType.JSON);
    }

    public static String newLaChildId() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A born child in care, as a council's worker records it. */
    public static String child(String council) {
        return child(council, newLaChildId());
    }

    public static String child(String council, String laChildId) {
        return as(council + ".worker")
                .body("""
                        {"laChildId": "%s", "givenName": "Testchild-Alpha", "familyName": "Example", "dateOfBirth": "2023-05-01",
                         "sex": "F", "ethnicity": "WBRI", "disabled": false, "enteredCareOn": "2023-06-01",
                         "notifiedOn": "2023-06-10", "referredOn": "2023-07-01"}
                        """.formatted(laChildId))
                .post(CHILDREN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse decide(String council, String child, String on) {
        return post(
                council + ".adm",
                child,
                "best-interests-decisions",
                "{\"decidedOn\": \"%s\", \"shouldBePlaced\": true, \"healthReportSeen\": true, \"reasons\": \"x\"}"
                        .formatted(on));
    }

    public static ValidatableResponse order(String council, String child, String on) {
        return post(
                council + ".worker",
                child,
                "placement-orders",
                "{\"grantedOn\": \"%s\", \"court\": \"Example Court\", \"caseNumber\": \"X1\"}".formatted(on));
    }

    public static ValidatableResponse reverse(String council, String child, String body) {
        return post(council + ".adm", child, "reversals", body);
    }

    public static ValidatableResponse post(String user, String child, String facts, String body) {
        return as(user).body(body).post(CHILDREN + "/" + child + "/" + facts).then();
    }

    /** The id of the fact of that kind that stands, as the child's timeline names it. */
    public static String fact(String user, Object child, String kind) {
        return as(user).get(CHILDREN + "/" + child + "/facts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == '" + kind + "' && it.standing }.id");
    }
}
