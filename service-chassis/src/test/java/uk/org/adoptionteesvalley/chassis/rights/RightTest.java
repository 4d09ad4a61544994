package uk.org.adoptionteesvalley.chassis.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.caller.Caller;

class RightTest {

    private static final Right READ = new Right(
            "readNote",
            Set.of("note:read"),
            List.of("atv-manager", "atv-family-finder"),
            Right.Rows.COUNCIL,
            Set.of("atv-manager"),
            Right.Audited.ENTRY);

    private static Caller having(String... roles) {
        return new Caller("someone", "x", Set.of(roles), null);
    }

    @Test
    void names_are_shown_to_a_role_that_calls_it_and_is_named() {
        assertThat(READ.showsNamesTo(having("atv-manager"))).isTrue();
        assertThat(READ.showsNamesTo(having("atv-family-finder", "atv-manager")))
                .isTrue();
    }

    @Test
    void and_to_no_other() {
        assertThat(READ.showsNamesTo(having("atv-family-finder"))).isFalse();
        assertThat(READ.showsNamesTo(having("atv-family-finder", "auditor"))).isFalse();
        assertThat(READ.showsNamesTo(having())).isFalse();
    }
}
