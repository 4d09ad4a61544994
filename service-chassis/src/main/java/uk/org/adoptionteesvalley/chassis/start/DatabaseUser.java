package uk.org.adoptionteesvalley.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The service's database user is one for whom row-level security holds. */
@ApplicationScoped
class DatabaseUser implements StartCheck {

    private static final String PROPERTY = "DB_USER";
    private static final String STANDING = """
            select rolsuper, rolbypassrls, rolcreaterole,
                   exists (select from pg_class where relowner = me.oid),
                   exists (select from pg_class join pg_namespace place on place.oid = relnamespace
                            where place.nspname !~ '^(pg_|information_schema)' and relowner <> me.oid
                              and pg_has_role(me.oid, relowner, 'member'))
              from pg_roles me where rolname = current_user""";

    private final DataSource dataSource;

    DatabaseUser(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the user is to the server and to the tables. */
    record Standing(
            boolean superuser,
            boolean bypassesRowSecurity,
            boolean makesRoles,
            boolean ownsTables,
            boolean actsForAnOwner) {}

    @Override
    public List<Fault> faults() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STANDING);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return faults(new Standing(
                    row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4), row.getBoolean(5)));
        } catch (SQLException unknown) {
            return List.of(new Fault(
                    PROPERTY, "what it may do cannot be asked of the database (state " + unknown.getSQLState() + ")"));
        }
    }

    static List<Fault> faults(Standing user) {
        if (user.superuser()) {
            return List.of(new Fault(PROPERTY, "is a superuser, for whom no policy holds"));
        }
        return Stream.of(
                        user.bypassesRowSecurity() ? "bypasses row-level security" : "",
                        user.makesRoles() ? "can make roles" : "",
                        user.ownsTables() ? "owns tables, and could take their policies away" : "",
                        user.actsForAnOwner() ? "is a member of a role that owns tables" : "")
                .filter(reason -> !reason.isEmpty())
                .map(reason -> new Fault(PROPERTY, reason))
                .toList();
    }
}
