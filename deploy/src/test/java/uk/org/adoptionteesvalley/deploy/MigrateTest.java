package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrateTest {

    @Test
    void everything_that_is_not_set_is_named_at_once() {
        var environment =
                Map.of("DB_URL", "jdbc:postgresql://db/referral", "DB_OWNER", "referral_owner", "DB_USER", "");
        assertThatThrownBy(() -> Migrate.run(Part.REFERRAL, environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "Not set: DB_OWNER_PASSWORD, DB_GUARD, DB_GUARD_PASSWORD, DB_USER, SCOPE_KEY\n");
    }
}
