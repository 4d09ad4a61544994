package uk.org.adoptionteesvalley.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What tests do to a service's database behind its back: as nobody can who works with the system. */
public final class Superuser {

    private Superuser() {}

    /**
     * Runs a statement against every row, past all walls.
     *
     * @param url of the service's database
     */
    public static void execute(String url, String statement, Object... parameters) {
        try (Connection connection = DatabaseUnderTest.asSuperuser(url);
                PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                sql.setObject(i + 1, parameters[i]);
            }
            sql.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database refuses its superuser: " + statement, failure);
        }
    }
}
