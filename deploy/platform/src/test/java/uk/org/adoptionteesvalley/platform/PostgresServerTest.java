package uk.org.adoptionteesvalley.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class PostgresServerTest {

    @TempDir
    Path directory;

    private PostgresServer server;

    @BeforeEach
    void start() {
        server = server(Ports.free()).start();
        server.createDatabases(List.of(ServiceDatabase.of("referral"), ServiceDatabase.of("adopter")));
    }

    @AfterEach
    void stop() {
        server.kill();
    }

    @Test
    void a_durable_server_waits_for_the_disk_before_it_acknowledges() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void only_this_machine_can_connect() throws SQLException {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void committed_rows_outlive_a_sigkill_and_the_server_starts_again_on_its_port() throws SQLException {
        try (var owner = connect("referral", "referral_owner");
                var sql = owner.createStatement()) {
            sql.execute("create table kept (id int)");
            sql.execute("insert into kept values (1), (2)");
            server.kill();
        }
        server.start();
        assertThat(value(connect("referral", "referral_owner"), "select count(*) from kept"))
                .isEqualTo("2");
    }

    @Test
    void a_server_whose_keeper_was_killed_is_taken_over() throws SQLException {
        long abandoned = server.pid();
        server = server(server.port()).start();
        assertThat(ProcessTable.alive(abandoned)).isFalse();
        assertThat(setting("fsync")).isEqualTo("on");
    }

    @Test
    void a_pid_file_that_names_a_living_stranger_does_not_hinder_the_start() throws Exception {
        server.kill();
        Path file = directory.resolve("data/postmaster.pid");
        var lines = Files.readAllLines(file);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, lines);
        assertThat(server.start().alive()).isTrue();
    }

    @Test
    void creating_the_databases_again_changes_nothing() {
        server.createDatabases(List.of(ServiceDatabase.of("referral")));
    }

    @Test
    void the_app_user_owns_nothing_and_cannot_bypass_row_level_security() throws SQLException {
        assertThat(value(
                        server.connect("referral"),
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                + " from pg_roles where rolname = 'referral_app'"))
                .isEqualTo("f");
        assertThat(value(
                        server.connect("referral"),
                        "select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member"
                                + " where r.rolname = 'referral_app'"))
                .isEqualTo("0");
        assertThat(value(
                        server.connect("referral"),
                        "select pg_get_userbyid(datdba) from pg_database where datname = 'referral'"))
                .isEqualTo("referral_owner");
        assertThat(value(
                        server.connect("referral"),
                        "select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'public'"))
                .isEqualTo("referral_owner");
    }

    @Test
    void the_app_user_cannot_make_tables() {
        assertThatThrownBy(() -> value(connect("referral", "referral_app"), "create table mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_service_cannot_open_the_database_of_another() {
        assertThatThrownBy(() -> connect("referral", "adopter_app")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect("referral", "adopter_owner")).hasMessageContaining("permission denied");
    }

    private PostgresServer server(int port) {
        return new PostgresServer(
                directory.resolve("data"), port, Durability.DURABLE, directory.resolve("postgres.log"));
    }

    private Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(server.url(database), user, user);
    }

    private String setting(String name) throws SQLException {
        return value(server.connect("postgres"), "show " + name);
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (connection;
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
