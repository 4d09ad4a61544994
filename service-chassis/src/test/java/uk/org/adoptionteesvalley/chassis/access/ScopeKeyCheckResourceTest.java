package uk.org.adoptionteesvalley.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;

@ChassisTest
class ScopeKeyCheckResourceTest {

    @Inject
    DataSource dataSource;

    @Inject
    ScopeProof proofs;

    @Test
    void the_key_that_the_migration_told_the_database_is_no_fault() {
        assertThat(new ScopeKeyCheck(dataSource, proofs).faults()).isEmpty();
    }

    @Test
    void another_key_is_told_before_any_request_would_be_refused() {
        assertThat(new ScopeKeyCheck(dataSource, new ScopeProof("another key")).faults())
                .singleElement()
                .asString()
                .startsWith("SCOPE_KEY: is not the one");
    }
}
