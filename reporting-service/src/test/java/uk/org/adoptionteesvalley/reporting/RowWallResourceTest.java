package uk.org.adoptionteesvalley.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.platform.DatabaseUnderTest;
import uk.org.adoptionteesvalley.platform.RowWall;
import uk.org.adoptionteesvalley.platform.TableCatalogue;

/** The row wall by itself, of every table there is: no service and no query of it stands before the database. */
class RowWallResourceTest {

    private static DatabaseUnderTest database;

    @BeforeAll
    static void migrate() {
        database = DatabaseUnderTest.fresh();
    }

    @Test
    void no_table_function_or_user_leaves_a_gap_in_the_row_wall() throws SQLException {
        try (var superuser = database.asSuperuser()) {
            var catalogue = new TableCatalogue(superuser, database.users().app());
            System.out.printf(
                    "%s: %d tables of councils, %d of the agency, %d of neither%n",
                    database.users().name(),
                    catalogue.ofCouncils().size(),
                    catalogue.ofTheAgency().size(),
                    catalogue.open().size());
            assertThat(catalogue.faults()).isEmpty();
        }
    }

    @Test
    void only_what_is_nobodys_in_particular_stands_before_no_row_wall() throws SQLException {
        try (var superuser = database.asSuperuser()) {
            assertThat(new TableCatalogue(superuser, database.users().app()).open())
                    .containsExactlyInAnyOrder(
                            "evaluated_definition",
                            "feed_cursor",
                            "feed_set_aside",
                            "flyway_schema_history",
                            "report",
                            "report_definition");
        }
    }

    @Test
    void plain_sql_shows_each_caller_its_own_rows_of_every_table_and_no_others() throws SQLException {
        assertThat(new RowWall(DatabaseUnderTest.fresh()).faults()).isEmpty();
    }
}
