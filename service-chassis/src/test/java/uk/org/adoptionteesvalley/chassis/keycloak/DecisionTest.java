package uk.org.adoptionteesvalley.chassis.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void a_permission_token_says_what_may_be_done_and_who_bears_it_now() {
        assertThat(Decision.of(200, answer("""
                        {"authorization": {"permissions": [
                           {"rsname": "note", "scopes": ["read", "write"]}, {"rsname": "audit"}]},
                         "realm_access": {"roles": ["la-adm"]}, "local_authority": "E06000001"}"""))).satisfies(decision -> {
            assertThat(decision.permissions()).containsExactlyInAnyOrder("note:read", "note:write");
            assertThat(decision.roles()).containsExactly("la-adm");
            assertThat(decision.localAuthority()).isEqualTo("E06000001");
        });
    }

    @Test
    void a_permission_token_without_roles_or_council_speaks_of_nobodys() {
        assertThat(Decision.of(200, answer("{\"authorization\": {\"permissions\": []}}")))
                .satisfies(decision -> {
                    assertThat(decision.roles()).isEmpty();
                    assertThat(decision.localAuthority()).isNull();
                });
    }

    @Test
    void who_is_denied_everything_has_no_permission() {
        assertThat(Decision.of(403, "{\"error\": \"access_denied\"}")).isEqualTo(Decision.NOTHING);
    }

    @Test
    void a_token_that_keycloak_no_longer_accepts_proves_nobody() {
        assertThatThrownBy(() -> Decision.of(400, "{\"error\": \"invalid_grant\"}"))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> Decision.of(401, "{\"error\": \"invalid_token\"}"))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void every_other_answer_is_no_decision() {
        assertThatThrownBy(() -> Decision.of(500, "<html>")).isInstanceOf(NoDecision.class);
        assertThatThrownBy(() -> Decision.of(502, null)).isInstanceOf(NoDecision.class);
        assertThatThrownBy(() -> Decision.of(400, "{\"error\": \"invalid_client\"}"))
                .isInstanceOf(NoDecision.class);
        assertThatThrownBy(() -> Decision.of(403, "")).isInstanceOf(NoDecision.class);
        assertThatThrownBy(() -> Decision.of(200, "half an ans")).isInstanceOf(RuntimeException.class);
    }

    private static String answer(String claims) {
        String payload = Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "{\"access_token\": \"head." + payload + ".signature\"}";
    }
}
