package uk.org.adoptionteesvalley.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A database with its three users: the owner migrates the tables; the app user reads and writes, is no owner and cannot
 * bypass row-level security; the guard owns the schema {@code guard}, whose functions judge for whom a transaction asks
 * and keep the audit trail, so that neither of the others can change them. On this machine a role's password is its
 * name.
 */
public record ServiceDatabase(String name, String owner, String app, String guard) {

    public static final List<String> SERVICES = List.of("referral", "adopter", "matching", "reporting");

    public static ServiceDatabase of(String service) {
        return new ServiceDatabase(service, service + "_owner", service + "_app", service + "_guard");
    }

    /** A further database for the same users, as each test run takes one. */
    public ServiceDatabase named(String otherName) {
        return new ServiceDatabase(otherName, owner, app, guard);
    }

    /** Creates what is missing of the database and its users; the server is told by the URLs of its databases. */
    void create(UnaryOperator<String> url) {
        try (Connection connection = asSuperuser(url.apply("postgres"));
                Statement sql = connection.createStatement()) {
            createRole(sql, owner);
            createRole(sql, app);
            createRole(sql, guard);
            if (!exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
                sql.execute("create database \"" + name + "\" owner " + owner);
            }
            sql.execute("revoke all on database \"" + name + "\" from public");
            sql.execute("grant connect on database \"" + name + "\" to " + app + ", " + guard);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
        try (Connection connection = asSuperuser(url.apply(name));
                Statement sql = connection.createStatement()) {
            sql.execute("alter schema public owner to " + owner);
            sql.execute("revoke all on schema public from public");
            sql.execute("grant usage on schema public to " + app);
            sql.execute("create schema if not exists guard authorization " + guard);
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
