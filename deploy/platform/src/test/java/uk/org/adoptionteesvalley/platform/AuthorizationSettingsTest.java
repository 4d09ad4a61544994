package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorizationSettingsTest {

    private static final OperationRight READ = right("readNote", List.of("note:read"), "reader", "writer");
    private static final OperationRight WRITE = right("writeNote", List.of("note:write"), "writer");
    private static final OperationRight STRIKE =
            right("strikeNote", List.of("note:read", "note:write"), "reader", "writer");

    static Stream<String> services() {
        return ServiceDatabase.SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_permission_that_a_role_holds_by_the_table_is_there_for_just_its_roles(String service) {
        RightsOfService rights = RightsOfService.of(service);
        JsonNode settings = new AuthorizationSettings(rights).asJson();
        assertThat(rights.rolesByPermission()).isNotEmpty().allSatisfy((permission, roles) -> assertThat(
                        TokenSource.json(policy(settings, permission)
                                        .at("/config/applyPolicies")
                                        .asText())
                                .toString())
                .isEqualTo(TokenSource.json(quoted(roles.stream())).toString()));
    }

    @Test
    void a_row_that_is_taken_away_takes_its_permission_with_it() {
        assertThat(policies(settings(READ, WRITE))).contains("note:write");
        assertThat(policies(settings(READ))).contains("note:read").doesNotContain("note:write");
    }

    @Test
    void a_permission_that_no_role_holds_is_not_there() {
        assertThat(policies(settings(READ, right("runSync", List.of("sync:run")))))
                .doesNotContain("sync:run");
    }

    @Test
    void every_role_is_asked_as_it_is_now_and_not_as_the_token_says() {
        assertThat(settings(READ, WRITE).get("policies"))
                .filteredOn(policy -> policy.get("type").asText().equals("role"))
                .hasSize(2)
                .allSatisfy(policy ->
                        assertThat(policy.at("/config/fetchRoles").asText()).isEqualTo("true"));
    }

    @Test
    void an_operation_that_takes_any_of_several_permissions_is_for_all_who_hold_one() {
        assertThat(new RightsOfService("x", List.of(READ, WRITE, STRIKE)).rolesByPermission())
                .hasSize(2)
                .hasEntrySatisfying("note:write", roles -> assertThat(roles).containsExactly("writer"));
    }

    @Test
    void two_rows_that_say_different_things_of_one_permission_are_refused() {
        assertThatThrownBy(() -> settings(READ, right("listNotes", List.of("note:read"), "reader")))
                .hasMessageContaining("readNote")
                .hasMessageContaining("note:read");
    }

    @Test
    void a_row_of_several_permissions_that_names_another_role_is_refused() {
        assertThatThrownBy(() -> settings(
                        READ,
                        WRITE,
                        right("burnNote", List.of("note:read", "note:write"), "reader", "writer", "burner")))
                .hasMessageContaining("burnNote");
    }

    private static OperationRight right(String operation, List<String> permissions, String... roles) {
        return new OperationRight(operation, permissions, List.of(roles), "COUNCIL", "no", "ENTRY");
    }

    private static JsonNode settings(OperationRight... rows) {
        return new AuthorizationSettings(new RightsOfService("x", List.of(rows))).asJson();
    }

    private static List<String> policies(JsonNode settings) {
        return settings.get("policies").findValuesAsText("name");
    }

    private static JsonNode policy(JsonNode settings, String name) {
        return StreamSupport.stream(settings.get("policies").spliterator(), false)
                .filter(policy -> policy.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no policy " + name));
    }

    private static String quoted(Stream<String> words) {
        return words.map(word -> "\"" + word + "\"").toList().toString();
    }
}
