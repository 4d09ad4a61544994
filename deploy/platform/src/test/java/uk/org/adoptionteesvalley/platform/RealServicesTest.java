package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealServicesTest {

    @Test
    void every_start_gives_an_empty_database_of_its_own_that_owner_and_app_user_can_open() throws Exception {
        Map<String, String> first = started();
        Map<String, String> second = started();
        String url = first.get("quarkus.datasource.jdbc.url");
        assertThat(url).isNotEqualTo(second.get("quarkus.datasource.jdbc.url"));
        try (var owner = DriverManager.getConnection(url, "referral_owner", "referral_owner");
                var app = DriverManager.getConnection(
                        url, first.get("quarkus.datasource.username"), first.get("quarkus.datasource.password"))) {
            owner.createStatement().execute("create table made_by_owner (id int)");
            assertThat(app.isValid(5)).isTrue();
        }
    }

    @Test
    void a_service_under_test_has_a_scope_key_of_its_own_and_no_password_but_its_users() {
        Map<String, String> settings = started();
        assertThat(settings.get("agency.scope.key")).isNotEqualTo(started().get("agency.scope.key"));
        assertThat(settings.toString()).doesNotContain("owner", "guard");
    }

    @Test
    void tests_get_tokens_of_the_same_keycloak() {
        assertThat(Tokens.user("hartlepool.worker")).isEqualTo(Tokens.user("hartlepool.worker"));
        assertThat(Tokens.client("hartlepool-system")).contains(".");
        assertThat(Tokens.service("matching-service")).contains(".");
    }

    private static Map<String, String> started() {
        var services = new RealServices();
        services.init(Map.of("service", "referral"));
        return services.start();
    }
}
