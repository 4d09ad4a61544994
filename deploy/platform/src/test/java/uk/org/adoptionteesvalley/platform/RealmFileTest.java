package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    @Test
    void the_reviewed_realm_holds_no_person_and_no_password() {
        assertThat(RealmFile.base().get("users")).allSatisfy(user -> {
            assertThat(user.hasNonNull("serviceAccountClientId")).isTrue();
            assertThat(user.has("credentials")).isFalse();
        });
    }

    @Test
    void the_reviewed_realm_holds_placeholders_where_secrets_go() {
        assertThat(RealmFile.base().findValuesAsText("secret")).isNotEmpty().allMatch(s -> s.matches("\\$\\{[A-Z_]+}"));
    }

    @Test
    void the_password_grant_exists_on_this_machine_only() {
        assertThat(clientsWithPasswordGrant(RealmFile.base())).isEmpty();
        assertThat(clientsWithPasswordGrant(RealmFile.local())).containsExactly("local-cli");
    }

    @Test
    void the_local_overlay_completes_a_client_and_loses_nothing_of_it() {
        JsonNode client = StreamSupport.stream(RealmFile.local().get("clients").spliterator(), false)
                .filter(c -> c.get("clientId").asText().equals("referral-service"))
                .findFirst()
                .orElseThrow();
        assertThat(client.get("secret").asText()).isEqualTo("referral-service");
        assertThat(client.get("authorizationSettings")
                        .get("policyEnforcementMode")
                        .asText())
                .isEqualTo("ENFORCING");
    }

    private static java.util.List<String> clientsWithPasswordGrant(JsonNode realm) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean())
                .map(client -> client.get("clientId").asText())
                .toList();
    }
}
