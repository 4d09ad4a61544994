package uk.org.adoptionteesvalley.chassis.keycloak;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.KeycloakAdmin;
import uk.org.adoptionteesvalley.platform.Tokens;

/** A permission token in place of an access token: it is accepted, and not believed where Keycloak says otherwise by now. */
@ChassisTest
class PermissionTokenResourceTest {

    private static final String NOTES = "/referral/v1/notes";

    @Test
    void a_council_system_reads_its_own_councils_records_with_a_permission_token() {
        String others = given().auth()
                .oauth2(Tokens.user("stockton.worker"))
                .contentType("application/json")
                .body("{\"text\":\"Testchild-Permission\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        read(Tokens.permissionToken(Tokens.client("hartlepool-system"), "referral"))
                .statusCode(200)
                .body("items.id", not(hasItem(others)));
    }

    @Test
    void a_right_that_was_withdrawn_since_is_refused_whatever_the_permission_token_says() {
        String name = "test-" + UUID.randomUUID();
        KeycloakAdmin keycloak = KeycloakAdmin.ofTheBuild();
        keycloak.addUser(name, "E06000001", "la-social-worker");
        String token = Tokens.permissionToken(Tokens.user(name), "referral");
        keycloak.withdraw("la-social-worker", name);
        read(token).statusCode(403);
    }

    @Test
    void a_permission_token_for_another_service_is_refused_with_401() {
        read(Tokens.permissionToken(Tokens.user("atv.worker"), "adopter")).statusCode(401);
    }

    private static ValidatableResponse read(String token) {
        return given().auth().oauth2(token).get(NOTES).then();
    }
}
