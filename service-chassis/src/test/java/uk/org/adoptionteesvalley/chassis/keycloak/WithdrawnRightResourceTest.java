package uk.org.adoptionteesvalley.chassis.keycloak;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.KeycloakAdmin;
import uk.org.adoptionteesvalley.platform.Tokens;

/**
 * Tokens that are in date and well signed, of people who are no longer, or never were, who the token says. They come here
 * for the first time: for how long a token is known again is said by {@link KnownTokensTest}.
 */
@ChassisTest
class WithdrawnRightResourceTest {

    private static final String NOTES = "/referral/v1/notes";
    private static final String HARTLEPOOL = "E06000001";

    private final KeycloakAdmin keycloak = KeycloakAdmin.ofTheBuild();
    private final String name = "test-" + UUID.randomUUID();

    private String token(String council, String... roles) {
        keycloak.addUser(name, council, roles);
        return Tokens.user(name);
    }

    private static ValidatableResponse read(String token) {
        return given().auth().oauth2(token).get(NOTES).then();
    }

    @Test
    void whose_right_nobody_took_away_is_let_in() {
        read(token(HARTLEPOOL, "la-social-worker")).statusCode(200);
    }

    @Test
    void a_disabled_users_token_is_refused_with_401() {
        String token = token(HARTLEPOOL, "la-social-worker");
        keycloak.disable(name);
        read(token).statusCode(401).contentType("application/problem+json").header("WWW-Authenticate", is("Bearer"));
    }

    @Test
    void the_token_of_who_was_logged_out_is_refused_with_401() {
        String token = token(HARTLEPOOL, "la-social-worker");
        keycloak.logOut(name);
        read(token).statusCode(401);
    }

    @Test
    void a_role_that_was_withdrawn_is_refused_with_403() {
        String token = token(HARTLEPOOL, "la-social-worker");
        keycloak.withdraw("la-social-worker", name);
        read(token).statusCode(403);
    }

    @Test
    void of_two_roles_the_one_that_was_withdrawn_ends() {
        String token = token(HARTLEPOOL, "la-social-worker", "la-adoption-lead");
        keycloak.withdraw("la-social-worker", name);
        read(token).statusCode(200);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"text\":\"x\"}")
                .post(NOTES)
                .then()
                .statusCode(403);
    }

    @Test
    void the_token_of_who_is_another_councils_by_now_is_refused_with_401() {
        String token = token(HARTLEPOOL, "la-social-worker");
        keycloak.move(name, "E06000004");
        read(token).statusCode(401);
    }

    @Test
    void a_council_that_the_agency_does_not_have_is_refused_with_401() {
        read(token("E99999999", "la-social-worker")).statusCode(401);
    }

    @Test
    void an_agencys_role_does_not_count_for_who_has_a_council() {
        read(token(HARTLEPOOL, "atv-manager")).statusCode(403);
    }

    @Test
    void a_councils_role_does_not_count_for_who_has_none() {
        read(token(null, "la-social-worker")).statusCode(403);
    }

    @Test
    void a_councils_role_without_a_council_adds_nothing_to_an_agencys() {
        String token = token(null, "la-social-worker", "atv-family-finder");
        read(token).statusCode(200);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"text\":\"x\"}")
                .post(NOTES)
                .then()
                .statusCode(403);
    }
}
