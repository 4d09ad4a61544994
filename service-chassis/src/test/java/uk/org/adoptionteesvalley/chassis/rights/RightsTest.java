package uk.org.adoptionteesvalley.chassis.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;

class RightsTest {

    private static final Right OPEN = right("openTheDoor", Set.of("door:open"), List.of("porter"));
    private static final Right SEE = right("seeTheDoor", Set.of("door:see"), List.of("porter", "guest"));
    private static final Right SHUT = right("shutTheDoor", Set.of("door:open", "door:see"), List.of("porter", "guest"));

    @Test
    void what_agrees_with_its_rows_is_no_fault() {
        assertThat(faults(OPEN, SEE, SHUT)).isEmpty();
    }

    @Test
    void an_operation_without_a_row_is_named() {
        assertThat(faults(OPEN, SHUT)).contains("seeTheDoor has no row");
    }

    @Test
    void a_row_without_an_operation_is_named() {
        assertThat(faults(OPEN, SEE, SHUT, right("burnTheDoor", Set.of("door:open"), List.of("porter"))))
                .containsExactly("burnTheDoor has a row and is no operation");
    }

    @Test
    void an_operation_that_needs_another_permission_than_its_row_says_is_named() {
        assertThat(faults(OPEN, right("seeTheDoor", Set.of("door:peep"), List.of("porter", "guest")), SHUT))
                .contains("seeTheDoor needs [door:see], its row says [door:peep]");
    }

    @Test
    void an_operation_without_a_permission_is_for_nobody() {
        assertThat(faults(OPEN, right("seeTheDoor", Set.of(), List.of("guest")), SHUT))
                .contains("seeTheDoor is for [], its row says [guest]");
    }

    @Test
    void two_rows_that_give_one_permission_to_different_roles_are_named() {
        assertThat(faults(OPEN, SEE, right("shutTheDoor", Set.of("door:open", "door:see"), List.of("porter"))))
                .contains("seeTheDoor is for [porter], its row says [guest, porter]");
    }

    @Test
    void a_role_that_sees_names_by_an_operation_that_it_may_not_call_is_named() {
        Right shown = new Right(
                "openTheDoor",
                Set.of("door:open"),
                List.of("porter"),
                Right.Rows.AGENCY,
                Set.of("guest"),
                Right.Audited.ENTRY);
        assertThat(faults(shown, SEE, SHUT)).containsExactly("openTheDoor shows names to [guest], its row says []");
    }

    @Test
    void an_operation_that_leaves_no_audit_entry_though_its_row_says_so_is_named() {
        assertThat(Rights.faults(Stream.of(Peephole.class), RightsTable.of(List.of(SEE))))
                .containsExactly("seeTheDoor is unaudited: true, its row says false");
    }

    @Test
    void an_audited_operation_whose_row_says_that_nothing_is_kept_is_named() {
        Right unkept = new Right(
                "openTheDoor", Set.of("door:open"), List.of("porter"), Right.Rows.NONE, Set.of(), Right.Audited.NONE);
        assertThat(faults(unkept, SEE, SHUT)).containsExactly("openTheDoor is unaudited: false, its row says true");
    }

    @Test
    void the_table_knows_which_permissions_a_role_holds() {
        RightsTable table = RightsTable.of(List.of(OPEN, SEE, SHUT));
        assertThat(table.permissionsOf(Set.of("guest"))).containsExactly("door:see");
        assertThat(table.permissionsOf(Set.of("porter"))).containsExactlyInAnyOrder("door:open", "door:see");
        assertThat(table.permissionsOf(Set.of("passer-by"))).isEmpty();
        assertThat(table.permissionsOf(Set.of())).isEmpty();
    }

    private static List<String> faults(Right... rows) {
        return Rights.faults(Stream.of(Door.class), RightsTable.of(List.of(rows)));
    }

    private static Right right(String operation, Set<String> permissions, List<String> roles) {
        return new Right(operation, permissions, roles, Right.Rows.AGENCY, Set.of(), Right.Audited.ENTRY);
    }

    /** Operations that leave an audit entry. */
    static class Door {

        @POST
        @PermissionsAllowed("door:open")
        @Operation(operationId = "openTheDoor")
        public void open() {}

        @GET
        @PermissionsAllowed("door:see")
        @Operation(operationId = "seeTheDoor")
        public void see() {}

        @POST
        @PermissionsAllowed({"door:open", "door:see"})
        @Operation(operationId = "shutTheDoor")
        public void shut() {}
    }

    /** An operation that leaves none. */
    static class Peephole {

        @GET
        @PermissionsAllowed("door:see")
        @Unaudited("Nobody is seen.")
        @Operation(operationId = "seeTheDoor")
        public void see() {}
    }
}
