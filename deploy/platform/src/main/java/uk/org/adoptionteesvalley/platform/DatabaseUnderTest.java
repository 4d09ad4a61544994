package uk.org.adoptionteesvalley.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database of the module under test, with everything migrated and nothing in it, as its users and others see it. */
public record DatabaseUnderTest(String url, ServiceDatabase users, SignedScope scope) {

    /** One that nobody else has: it may be taken to pieces. */
    public static DatabaseUnderTest fresh() {
        var services = new RealServices();
        services.init(Map.of());
        Map<String, String> settings = services.start();
        return new DatabaseUnderTest(
                settings.get("quarkus.datasource.jdbc.url"),
                ServiceDatabase.of(ModuleUnderTest.service()),
                new SignedScope(settings.get("agency.scope.key")));
    }

    /** Who may do everything: for preparations, and to do what no wall can keep from him. */
    public Connection asSuperuser() throws SQLException {
        return asSuperuser(url);
    }

    public static Connection asSuperuser(String url) throws SQLException {
        return as(url, PostgresCluster.SUPERUSER);
    }

    public Connection asApplication() throws SQLException {
        return as(url, users.app());
    }

    public Connection asOwner() throws SQLException {
        return as(url, users.owner());
    }

    private static Connection as(String url, String user) throws SQLException {
        return DriverManager.getConnection(url, user, user);
    }
}
