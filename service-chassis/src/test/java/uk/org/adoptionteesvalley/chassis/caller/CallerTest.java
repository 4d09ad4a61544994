package uk.org.adoptionteesvalley.chassis.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final String HARTLEPOOL = "E06000001";

    private static Caller caller(String council, String... roles) {
        return new Caller("someone", "x", Set.of(roles), council);
    }

    @Test
    void whoever_has_a_council_acts_in_a_councils_roles_alone() {
        Caller caller =
                caller(HARTLEPOOL, "la-adoption-lead", "atv-manager", "atv-family-finder", "service", "auditor");
        assertThat(caller.roles()).containsExactly("la-adoption-lead");
        assertThat(caller.scope()).isEqualTo(HARTLEPOOL);
    }

    @Test
    void whoever_has_a_council_and_an_agencys_role_alone_acts_in_none() {
        assertThat(caller(HARTLEPOOL, "atv-manager").roles()).isEmpty();
        assertThat(caller(HARTLEPOOL, "atv-manager").maySee("E06000004")).isFalse();
    }

    @Test
    void a_councils_role_without_a_council_does_not_count() {
        Caller caller = caller(null, "la-social-worker", "atv-family-finder");
        assertThat(caller.roles()).containsExactly("atv-family-finder");
        assertThat(caller.has("la-social-worker")).isFalse();
    }

    @Test
    void a_councils_role_alone_without_a_council_sees_no_row() {
        assertThat(caller(null, "la-social-worker").scope()).isEqualTo(Caller.NOTHING);
    }

    @Test
    void an_agencys_role_and_a_service_see_every_council() {
        assertThat(caller(null, "atv-manager").scope()).isEqualTo(Caller.ALL_COUNCILS);
        assertThat(Caller.background("sweeper").scope()).isEqualTo(Caller.ALL_COUNCILS);
    }

    @Test
    void neither_an_auditor_nor_a_board_member_sees_a_row() {
        assertThat(caller(null, "auditor", "board-member").scope()).isEqualTo(Caller.NOTHING);
    }
}
