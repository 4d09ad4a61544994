package uk.org.adoptionteesvalley.chassis.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeStartTest {

    private static final String STRONG = "Xq2vN8tRw5Lk0ZpYc7HdJm3FbGs9UeKa";
    private static final String OTHER = "b81fe0c3a97d42650e8f1bd7c946a2305fd3";
    private static final String THIRD = "kT9-wQz4.Mh7_Vd2~Jx6Rb1,Pc8;Ln5Gs0Fy3";
    private static final List<String> NAMES = List.of("referral", "referral_app", "referral-service");

    @Test
    void secrets_that_nobody_can_guess_are_no_fault() {
        assertThat(Secrets.faults(secrets(STRONG, OTHER, THIRD), NAMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unset",
                "short-Xq2vN8tRw5Lk0Z",
                "referral_app-Xq2vN8tRw5Lk0ZpYc7HdJm3",
                "Password-Xq2vN8tRw5Lk0ZpYc7HdJm3Fb",
                "abababababababababababababababababab"
            })
    void a_secret_that_is_missing_or_can_be_guessed_is_named(String weak) {
        assertThat(Secrets.faults(secrets(weak, OTHER, THIRD), NAMES))
                .extracting(Fault::property)
                .containsExactly("DB_PASSWORD");
        assertThat(Secrets.faults(secrets(OTHER, weak, THIRD), NAMES))
                .extracting(Fault::property)
                .containsExactly("SERVICE_CLIENT_SECRET");
        assertThat(Secrets.faults(secrets(OTHER, THIRD, weak), NAMES))
                .extracting(Fault::property)
                .containsExactly("SCOPE_KEY");
    }

    @Test
    void no_secret_opens_two_doors() {
        assertThat(Secrets.faults(secrets(STRONG, OTHER, STRONG), NAMES))
                .extracting(Fault::property)
                .containsExactly("DB_PASSWORD", "SCOPE_KEY");
    }

    @Test
    void a_fault_does_not_tell_the_secret() {
        assertThat(Secrets.faults(secrets("referral_app-guess", "abababab", ""), NAMES)
                        .toString())
                .doesNotContain("guess\"", "abab", "referral_app");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, false",
        "false, true, false, false, false",
        "false, false, true, false, false",
        "false, false, false, true, false",
        "false, false, false, false, true"
    })
    void a_database_user_for_whom_a_policy_need_not_hold_is_named(
            boolean superuser, boolean bypasses, boolean makesRoles, boolean owns, boolean acts) {
        assertThat(DatabaseUser.faults(new DatabaseUser.Standing(superuser, bypasses, makesRoles, owns, acts)))
                .extracting(Fault::property)
                .containsExactly("DB_USER");
    }

    @Test
    void an_ordinary_database_user_is_no_fault() {
        assertThat(DatabaseUser.faults(new DatabaseUser.Standing(false, false, false, false, false)))
                .isEmpty();
    }

    @Test
    void a_service_without_certificate_and_without_declared_terminator_is_named() {
        assertThat(Transport.incoming(false, Optional.empty(), Optional.empty()))
                .get()
                .extracting(Fault::property)
                .isEqualTo("agency.tls.terminated-by");
        assertThat(Transport.incoming(false, Optional.empty(), Optional.of("the cluster's ingress")))
                .isEmpty();
    }

    @Test
    void a_certificate_beside_which_plain_requests_are_answered_is_named() {
        assertThat(Transport.incoming(true, Optional.empty(), Optional.empty()))
                .get()
                .extracting(Fault::property)
                .isEqualTo("quarkus.http.insecure-requests");
        assertThat(Transport.incoming(true, Optional.of("disabled"), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://keycloak.example.org/realms/agency, true",
        "http://localhost:8180/realms/agency, true",
        "http://keycloak.example.org/realms/agency, false",
        "http://localhost.example.org/realms/agency, false"
    })
    void keycloak_is_reached_encrypted_or_on_this_machine(String url, boolean safe) {
        assertThat(Transport.toKeycloak(url)).map(Fault::property).isEqualTo(namedUnless(safe, "KEYCLOAK_URL"));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.org/referral?sslmode=verify-full, true",
        "jdbc:postgresql://127.0.0.1:5480/referral, true",
        "jdbc:postgresql://db.example.org/referral, false",
        "jdbc:postgresql://db.example.org/referral?ssl=true&sslmode=require, false"
    })
    void the_database_is_reached_encrypted_or_on_this_machine(String url, boolean safe) {
        assertThat(Transport.toDatabase(url)).map(Fault::property).isEqualTo(namedUnless(safe, "DB_URL"));
    }

    private static Optional<String> namedUnless(boolean safe, String property) {
        return safe ? Optional.empty() : Optional.of(property);
    }

    @Test
    void a_service_without_audience_is_named() {
        assertThat(Openness.audience(Optional.of("referral-service"))).isEmpty();
        assertThat(Openness.audience(Optional.empty()).orElseThrow().property())
                .isEqualTo("quarkus.oidc.token.audience");
        assertThat(Openness.audience(Optional.of("any"))).isPresent();
    }

    @Test
    void ids_from_idempotency_keys_are_named() {
        assertThat(Openness.idsFromKeys(false)).isEmpty();
        assertThat(Openness.idsFromKeys(true).orElseThrow().property()).isEqualTo("agency.ids.from-idempotency-key");
    }

    @Test
    void swagger_ui_of_which_nobody_said_whether_it_is_wanted_is_named() {
        assertThat(Openness.swaggerUi(true, Optional.empty()).orElseThrow().property())
                .isEqualTo("SWAGGER_UI");
        assertThat(Openness.swaggerUi(true, Optional.of("false"))).isEmpty();
        assertThat(Openness.swaggerUi(false, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"invalid_client, true", "unauthorized_client, true", "invalid_grant, false", "'', false"})
    void a_realm_with_the_password_grant_is_named(String error, boolean safe) {
        assertThat(PasswordGrant.fault("local-cli", error))
                .map(Fault::property)
                .isEqualTo(namedUnless(safe, "KEYCLOAK_URL"));
    }

    @Test
    void an_environment_that_is_local_and_open_to_other_machines_is_named() {
        assertThat(LocalOnly.faults("local", "0.0.0.0"))
                .extracting(Fault::property)
                .containsExactly("agency.environment");
        assertThat(LocalOnly.faults("local", "127.0.0.1")).isEmpty();
        assertThat(LocalOnly.faults("production", "0.0.0.0")).isEmpty();
    }

    @Test
    void an_older_schema_is_told_with_what_to_run() {
        assertThat(NewestSchema.faults("referral", List.of("V3__more.sql")))
                .singleElement()
                .asString()
                .contains("V3__more.sql", "deploy/migrate referral");
        assertThat(NewestSchema.faults("referral", List.of())).isEmpty();
    }

    @Test
    void production_is_asked_everything_and_all_faults_are_told_at_once() {
        assertThat(SafeStart.faults(Stream.of(broken("A", false), broken("B", true)), true))
                .extracting(Fault::property)
                .containsExactly("A", "B");
    }

    @Test
    void elsewhere_only_what_must_be_so_everywhere_is_asked() {
        assertThat(SafeStart.faults(Stream.of(broken("A", false), broken("B", true)), false))
                .extracting(Fault::property)
                .containsExactly("B");
    }

    private static StartCheck broken(String property, boolean everywhere) {
        return new StartCheck() {
            @Override
            public List<Fault> faults() {
                return List.of(new Fault(property, "is broken"));
            }

            @Override
            public boolean everywhere() {
                return everywhere;
            }
        };
    }

    private static Map<String, String> secrets(String database, String client, String scope) {
        return Map.of("DB_PASSWORD", database, "SERVICE_CLIENT_SECRET", client, "SCOPE_KEY", scope);
    }
}
