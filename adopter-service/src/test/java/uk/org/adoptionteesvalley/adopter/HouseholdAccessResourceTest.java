package uk.org.adoptionteesvalley.adopter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.HOUSEHOLDS;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.as;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.platform.Tokens;

@AdopterServiceTest
class HouseholdAccessResourceTest {

    @Inject
    EntityManager entityManager;

    @Inject
    CurrentCaller caller;

    @ParameterizedTest
    @ValueSource(strings = {"hartlepool.worker", "darlington.lead", "stockton.adm", "board.member", "auditor"})
    void nobody_outside_the_agency_reads_a_household(String user) {
        String household = HouseholdCalls.begun("Invented-Outside");
        as(user).get(HOUSEHOLDS).then().statusCode(403);
        as(user).get(HOUSEHOLDS + "/" + household).then().statusCode(403);
        as(user).body(Map.of("name", "Invented"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "atv.finder, information-meetings",
        "atv.manager, closures",
        "atv.adm, registrations-of-interest",
        "atv.panel, stage-one/checks",
        "atv.enquiry, stage-two/start",
        "atv.worker, panel-recommendations",
        "atv.worker, approval-decisions",
        "atv.panel, approval-decisions",
        "hartlepool.adm, approval-decisions",
        "atv.manager, facts/00000000-0000-7000-8000-000000000000/retractions",
        "atv.finder, facts/00000000-0000-7000-8000-000000000000/retractions"
    })
    void a_command_is_for_its_roles_only(String user, String command) {
        String household = HouseholdCalls.begun("Invented-Roles");
        record(user, household, command, Map.of()).statusCode(403);
    }

    @Test
    void a_call_without_a_token_is_refused() {
        given().get(HOUSEHOLDS).then().statusCode(401);
    }

    @Test
    void the_enquiry_team_hands_over_when_stage_two_begins() {
        String household = HouseholdCalls.begun("Invented-Handover");
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        HouseholdCalls.stageTwo(household);
        Map<String, Object> closure = Map.of("closedOn", "2024-08-01", "reason", "WITHDREW");
        record("atv.enquiry", household, "closures", closure).statusCode(403);
        record("atv.worker", household, "closures", closure).statusCode(201);
    }

    @Test
    void the_database_shows_a_council_and_a_caller_without_scope_no_household() {
        HouseholdCalls.begun("Invented-Row");
        assertThat(countAs(Caller.background("test"))).isPositive();
        assertThat(countAs(new Caller("council", "x", Set.of("la-social-worker", "atv-manager"), "E06000001")))
                .isZero();
        assertThat(countAs(Caller.NOBODY)).isZero();
    }

    @ActivateRequestContext
    long countAs(Caller who) {
        caller.actAs(who);
        return QuarkusTransaction.requiringNew().call(() -> List.of("household", "fact", "name_word").stream()
                .mapToLong(table -> ((Number) entityManager
                                .createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue())
                .sum());
    }

    @Test
    void a_member_of_the_panel_cannot_take_the_decision() {
        String household = HouseholdCalls.begun("Invented-Panel-Member");
        HouseholdCalls.stageOne(household);
        HouseholdCalls.checks(household);
        HouseholdCalls.stageTwo(household);
        record(
                        "atv.panel",
                        household,
                        "panel-recommendations",
                        Map.of(
                                "recommendedOn", "2024-10-15",
                                "recommendation", "SUITABLE",
                                "panelMembers", List.of(subjectOf("atv.adm"))))
                .statusCode(201);
        HouseholdCalls.approve(household)
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].message", containsString("member of the panel"));
    }

    private static String subjectOf(String user) {
        String claims = Tokens.user(user).split("\\.")[1];
        return new JsonPath(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8)).getString("sub");
    }
}
