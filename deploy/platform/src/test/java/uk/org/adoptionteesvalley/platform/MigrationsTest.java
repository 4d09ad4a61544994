package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final ServiceDatabase DATABASE = ServiceDatabase.of("referral");
    private static final String GUARD = """
            grant usage on schema guard to ${appUser}, ${owner};
            create table guard.told (key text);
            create function guard.set_application_key(key text) returns void language sql
                as 'insert into guard.told values ($1)';""";

    @TempDir
    Path directory;

    private PostgresServer server;
    private Path program;

    @BeforeEach
    void start() throws IOException {
        server = new PostgresServer(
                        directory.resolve("data"), Ports.free(), Durability.FOR_TESTS, directory.resolve("log"))
                .start();
        server.createDatabases(List.of(DATABASE));
        program = directory.resolve("program");
        write("db/guard/V1__guard.sql", GUARD);
        write("db/chassis/V0_1__note.sql", "create table note (id int); grant select on note to ${appUser};");
        write("db/migration/V1__thing.sql", "create table thing (id int);");
    }

    @AfterEach
    void stop() {
        server.kill();
    }

    @Test
    void tables_are_the_owners_and_what_the_guard_keeps_is_the_guards() throws SQLException {
        migrate();
        assertThat(value("referral_owner", "select tableowner from pg_tables where tablename = 'thing'"))
                .isEqualTo("referral_owner");
        assertThat(value("referral_owner", "select tableowner from pg_tables where tablename = 'told'"))
                .isEqualTo("referral_guard");
        assertThatThrownBy(() -> value("referral_owner", "select key from guard.told"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_guard_is_told_the_key_of_the_running_service() throws SQLException {
        migrate();
        assertThat(value("referral_guard", "select key from guard.told")).isEqualTo("the-key");
    }

    @Test
    void what_is_migrated_already_is_left_as_it_is() throws SQLException {
        migrate();
        migrate();
        assertThat(value("referral_owner", "select count(*) from flyway_schema_history"))
                .isEqualTo("2");
    }

    @Test
    void a_migration_that_the_program_got_later_is_made_up_for() throws SQLException, IOException {
        migrate();
        write("db/chassis/V0_2__more.sql", "create table more (id int);");
        migrate();
        assertThat(value("referral_owner", "select count(*) from more")).isEqualTo("0");
    }

    @Test
    void the_running_service_can_read_the_history_and_not_change_it() throws SQLException {
        migrate();
        assertThat(value("referral_app", "select max(version) from flyway_schema_history"))
                .isEqualTo("1");
        assertThatThrownBy(() -> value("referral_app", "delete from flyway_schema_history returning version"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_database_that_has_another_history_is_refused() throws IOException {
        migrate();
        write("db/migration/V1__thing.sql", "create table thing (id bigint);");
        assertThatThrownBy(this::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("checksum");
    }

    private void migrate() {
        Migrations.local(DATABASE, server.url("referral"), List.of(program)).run("the-key");
    }

    private void write(String file, String sql) throws IOException {
        Path path = program.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, sql);
    }

    private String value(String user, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("referral"), user, user);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
