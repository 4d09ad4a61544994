package uk.org.adoptionteesvalley.chassis.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** What is made of a token and a decision, each as a test says: neither is believed beyond the other. */
@ChassisTest
class KeycloakPermissionsResourceTest {

    private static final String HARTLEPOOL = "E06000001";
    private static final Set<String> EVERYTHING = Set.of("child:read", "child:write", "decision:record", "audit:read");

    @Inject
    AgencyProfile agency;

    @Test
    void what_keycloak_grants_to_a_role_in_which_the_bearer_acts_is_allowed() {
        SecurityIdentity worker = proven(HARTLEPOOL, Set.of("la-social-worker"), now(HARTLEPOOL, "la-social-worker"));
        assertThat(may(worker, "child", "write")).isTrue();
    }

    @Test
    void what_keycloak_grants_and_no_such_role_holds_by_the_table_of_rights_is_not() {
        SecurityIdentity adm = proven(HARTLEPOOL, Set.of("la-adm"), now(HARTLEPOOL, "la-adm"));
        assertThat(may(adm, "child", "write")).isFalse();
        assertThat(may(adm, "audit", "read")).isFalse();
    }

    @Test
    void what_such_a_role_holds_and_keycloak_does_not_grant_is_not() {
        Decision decision = new Decision(true, Set.of("child:read"), Set.of("la-social-worker"), HARTLEPOOL);
        assertThat(may(proven(HARTLEPOOL, Set.of("la-social-worker"), decision), "child", "write"))
                .isFalse();
    }

    @Test
    void a_role_of_the_token_that_is_held_no_longer_does_not_count() {
        SecurityIdentity adm = proven(HARTLEPOOL, Set.of("la-social-worker", "la-adm"), now(HARTLEPOOL, "la-adm"));
        assertThat(caller(adm).roles()).containsExactly("la-adm");
        assertThat(may(adm, "child", "write")).isFalse();
        assertThat(may(adm, "decision", "record")).isTrue();
    }

    @Test
    void a_role_that_is_held_since_then_counts_with_the_next_token() {
        SecurityIdentity adm = proven(HARTLEPOOL, Set.of("la-adm"), now(HARTLEPOOL, "la-social-worker", "la-adm"));
        assertThat(caller(adm).roles()).containsExactly("la-adm");
    }

    @Test
    void who_is_denied_everything_may_nothing_and_is_known_for_the_record_of_it() {
        SecurityIdentity worker = proven(HARTLEPOOL, Set.of("la-social-worker"), Decision.NOTHING);
        assertThat(may(worker, "child", "read")).isFalse();
        assertThat(caller(worker).roles()).containsExactly("la-social-worker");
        assertThat(caller(worker).localAuthority()).isEqualTo(HARTLEPOOL);
    }

    @Test
    void a_council_that_is_none_of_the_agencys_proves_nobody_whether_granted_or_denied() {
        assertThatThrownBy(() -> proven("E99999999", Set.of("la-adm"), now("E99999999", "la-adm")))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> proven("E99999999", Set.of("la-adm"), Decision.NOTHING))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void a_council_that_is_the_bearers_no_longer_proves_nobody() {
        assertThatThrownBy(() -> proven(HARTLEPOOL, Set.of("la-adm"), now("E06000004", "la-adm")))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> proven(HARTLEPOOL, Set.of("la-adm"), now(null, "la-adm")))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> proven(null, Set.of("atv-manager"), now(HARTLEPOOL, "atv-manager")))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void no_decision_lets_nobody_in() {
        assertThatThrownBy(() ->
                        proven(HARTLEPOOL, Set.of("la-adm"), Uni.createFrom().failure(new NoDecision("500"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type().status()).isEqualTo(503));
    }

    private static Decision now(String council, String... roles) {
        return new Decision(true, EVERYTHING, Set.of(roles), council);
    }

    private SecurityIdentity proven(String council, Set<String> roles, Decision decision) {
        return proven(council, roles, Uni.createFrom().item(decision));
    }

    private SecurityIdentity proven(String council, Set<String> roles, Uni<Decision> decision) {
        SecurityIdentity token = QuarkusSecurityIdentity.builder()
                .setPrincipal(Claims.of(council))
                .addRoles(roles)
                .addCredential(new AccessTokenCredential("token"))
                .build();
        return new KeycloakPermissions(new Said(decision), agency)
                .augment(token, null)
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    private static Caller caller(SecurityIdentity identity) {
        return identity.getAttribute(CurrentCaller.KNOWN);
    }

    private static boolean may(SecurityIdentity identity, String resource, String scope) {
        return identity.checkPermission(new StringPermission(resource, scope))
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    /** A decision that is given. */
    private static final class Said extends KeycloakDecisions {

        private final Uni<Decision> decision;

        Said(Uni<Decision> decision) {
            super(null, "referral-service");
            this.decision = decision;
        }

        @Override
        Uni<Decision> decide(String accessToken) {
            return decision;
        }
    }

    /** A token's claims. */
    private record Claims(Map<String, Object> claims) implements JsonWebToken {

        static Claims of(String council) {
            Map<String, Object> claims = new HashMap<>(Map.of("sub", "somebody", "azp", "test"));
            if (council != null) {
                claims.put("local_authority", council);
            }
            return new Claims(claims);
        }

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
