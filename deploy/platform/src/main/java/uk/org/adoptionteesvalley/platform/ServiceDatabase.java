package uk.org.adoptionteesvalley.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A database with the two users of DESIGN.md section 6: the owner migrates; the app user reads and writes, is no owner
 * and cannot bypass row-level security. On this machine a role's password is its name.
 */
public record ServiceDatabase(String name, String owner, String app) {

    public static final List<String> SERVICES = List.of("referral", "adopter", "matching", "reporting");

    public static ServiceDatabase of(String service) {
        return new ServiceDatabase(service, service + "_owner", service + "_app");
    }

    /** A further database for the same two users, as each test run takes one. */
    public ServiceDatabase named(String otherName) {
        return new ServiceDatabase(otherName, owner, app);
    }

    /** Creates what is missing of the database and its two users; the server is told by the URLs of its databases. */
    void create(UnaryOperator<String> url) {
        try (Connection connection = asSuperuser(url.apply("postgres"));
                Statement sql = connection.createStatement()) {
            createRole(sql, owner);
            createRole(sql, app);
            if (!exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
                sql.execute("create database \"" + name + "\" owner " + owner);
            }
            sql.execute("revoke all on database \"" + name + "\" from public");
            sql.execute("grant connect on database \"" + name + "\" to " + app);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
        try (Connection connection = asSuperuser(url.apply(name));
                Statement sql = connection.createStatement()) {
            sql.execute("alter schema public owner to " + owner);
            sql.execute("revoke all on schema public from public");
            sql.execute("grant usage on schema public to " + app);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare the database " + name, e);
        }
    }

    private static Connection asSuperuser(String url) throws SQLException {
        return DriverManager.getConnection(url, PostgresCluster.SUPERUSER, PostgresCluster.SUPERUSER);
    }

    private static void createRole(Statement sql, String role) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '" + role + "'")) {
            sql.execute("create role " + role + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls"
                    + " password '" + role + "'");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
