package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings one service's database to the newest schema that its program knows. It is a step of its own, before any
 * replica starts, so that no service's process ever has the passwords of the owner and of the guard. Two of it at once
 * do no harm: the second waits for the first and finds nothing to do.
 *
 * @param url the database
 * @param owner whose the tables are
 * @param guard whose the functions are that judge a scope's proof; it owns what neither owner nor application may touch
 * @param appUser the user of the running service, under the policies
 * @param program the class path of the service, where its migrations lie
 */
public record Migrations(String url, DatabaseLogin owner, DatabaseLogin guard, String appUser, List<Path> program) {

    private static final String GUARD = "guard";

    /** Held here, or its level would be forgotten: Flyway tells every step, and what goes wrong it throws. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    public Migrations {
        program = List.copyOf(program);
    }

    /** Of a database on this machine, where a role's password is its name. */
    public static Migrations local(ServiceDatabase database, String url, List<Path> program) {
        return new Migrations(url, local(database.owner()), local(database.guard()), database.app(), program);
    }

    private static DatabaseLogin local(String user) {
        return new DatabaseLogin(user, user);
    }

    /**
     * First what the guard keeps, as the guard; then what the service keeps, as the owner.
     *
     * @param scopeKey with which the running service proves for whom it asks
     * @throws IllegalStateException when the database is no ancestor of the newest schema
     */
    public void run(String scopeKey) {
        try (var files = new URLClassLoader(urls(), null)) {
            if (files.getResource("db/guard") != null) {
                settings(files, guard)
                        .schemas(GUARD)
                        .locations("classpath:db/guard")
                        .load()
                        .migrate();
                tellKey(scopeKey);
            }
            settings(files, owner)
                    .locations("classpath:db/chassis", "classpath:db/migration")
                    // The chassis numbers its migrations below the services' own and may add one later.
                    .outOfOrder(true)
                    .load()
                    .migrate();
            letServiceReadHistory();
        } catch (FlywayException | SQLException | IOException e) {
            throw new IllegalStateException("The database " + url + " cannot be migrated: " + e.getMessage(), e);
        }
    }

    private FluentConfiguration settings(ClassLoader files, DatabaseLogin user) {
        return Flyway.configure(files)
                .dataSource(user.at(url))
                .createSchemas(false)
                .placeholders(Map.of("appUser", appUser, "owner", owner.user(), "guard", guard.user()));
    }

    private void tellKey(String scopeKey) throws SQLException {
        try (Connection connection = guard.at(url).getConnection();
                var sql = connection.prepareStatement("select guard.set_application_key(?)")) {
            sql.setString(1, scopeKey);
            sql.execute();
        }
    }

    /** It refuses to start over an older schema than it knows. */
    private void letServiceReadHistory() throws SQLException {
        try (Connection connection = owner.at(url).getConnection();
                var sql = connection.createStatement()) {
            sql.execute("grant select on flyway_schema_history to \"" + appUser + '"');
        }
    }

    private URL[] urls() {
        return program.stream().map(Migrations::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry.toString(), e);
        }
    }
}
