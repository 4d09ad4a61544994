package uk.org.adoptionteesvalley.chassis.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class RightsTest {

    @Test
    void an_operation_without_a_row_is_named() {
        assertThat(Rights.faults(Stream.of(Unknown.class), RightsTable.read()))
                .containsExactly("openTheDoor has no row");
    }

    @Test
    void an_operation_that_needs_another_permission_than_its_row_says_is_named() {
        assertThat(Rights.faults(Stream.of(Different.class), RightsTable.read()))
                .singleElement()
                .asString()
                .startsWith("readFeed needs [feed:write]");
    }

    @Test
    void what_agrees_with_its_row_is_no_fault() {
        assertThat(Rights.faults(Stream.of(Same.class), RightsTable.read())).isEmpty();
    }

    /** An operation that nobody gave a row. */
    static class Unknown {

        @POST
        @PermissionsAllowed("door:open")
        @Operation(operationId = "openTheDoor")
        public void open() {}
    }

    /** An operation whose row says something else. */
    static class Different {

        @GET
        @PermissionsAllowed("feed:write")
        @Operation(operationId = "readFeed")
        public void read() {}
    }

    /** An operation as its row has it. */
    static class Same {

        @GET
        @PermissionsAllowed("feed:read")
        @Operation(operationId = "readFeed")
        public void read() {}
    }
}
