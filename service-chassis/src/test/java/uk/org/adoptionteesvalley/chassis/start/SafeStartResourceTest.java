package uk.org.adoptionteesvalley.chassis.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.adoptionteesvalley.chassis.ChassisTest;

@ChassisTest
class SafeStartResourceTest {

    private final DatabaseUser databaseUser;
    private final NewestSchema schema;
    private final PasswordGrant passwordGrant;
    private final String databaseUrl;

    @Inject
    SafeStartResourceTest(
            DatabaseUser databaseUser,
            NewestSchema schema,
            PasswordGrant passwordGrant,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String databaseUrl) {
        this.databaseUser = databaseUser;
        this.schema = schema;
        this.passwordGrant = passwordGrant;
        this.databaseUrl = databaseUrl;
    }

    @Test
    void the_applications_user_is_one_for_whom_the_policies_hold() {
        assertThat(databaseUser.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, is a superuser",
        "referral_owner, owns tables",
        "referral_guard, owns tables",
        "nobody, cannot be asked"
    })
    void a_user_for_whom_they_would_not_hold_is_told(String user, String reason) {
        var source = new PGSimpleDataSource();
        source.setUrl(databaseUrl);
        source.setUser(user);
        source.setPassword(user);
        assertThat(new DatabaseUser(source).faults()).singleElement().asString().contains("DB_USER", reason);
    }

    @Test
    void the_schema_is_the_newest_that_the_program_knows() {
        assertThat(schema.faults()).isEmpty();
    }

    @Test
    void the_realm_of_the_demo_users_takes_passwords_and_is_told() {
        assertThat(passwordGrant.faults()).singleElement().asString().contains("KEYCLOAK_URL", "local-cli");
    }
}
