package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL server on the loopback address, run from the Maven artifact over a data directory that it keeps. */
public final class PostgresServer {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path data;
    private final int port;
    private final Durability durability;
    private final Path log;
    private final PostgresBinaries binaries = PostgresBinaries.unpacked();
    private ServerProcess process;

    public PostgresServer(Path data, int port, Durability durability, Path log) {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.durability = durability;
        this.log = log;
    }

    public PostgresServer start() {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            PostgresCluster.create(binaries, data, log);
        }
        endLeftOvers();
        process = ServerProcess.start(
                "PostgreSQL",
                binaries.command(
                        "postgres",
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=" + durability.setting(),
                        "-c",
                        "synchronous_commit=" + durability.setting(),
                        "-c",
                        "full_page_writes=" + durability.setting(),
                        "-c",
                        "shared_buffers=64MB",
                        // An error's detail quotes the row, and a row may hold a name.
                        "-c",
                        "log_error_verbosity=terse",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "timezone=Europe/London",
                        "-c",
                        "log_timezone=Europe/London"),
                Map.of(),
                log);
        process.await(this::accepts, START_LIMIT);
        return this;
    }

    /** What a killed server or a killed launcher left behind on this data directory. */
    private void endLeftOvers() {
        ProcessTable.workingIn(data).forEach(pid -> {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            ProcessTable.waitForEnd(pid, Duration.ofSeconds(20));
        });
        try {
            // Nobody works here any more, but the file may name a pid that is a zombie or someone else's by now.
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    public void createDatabases(List<ServiceDatabase> databases) {
        databases.forEach(database -> database.create(this::url));
    }

    /** Empties a database that can be made again, by making it again. */
    public void recreate(ServiceDatabase database) {
        try (Connection connection = connect("postgres");
                var sql = connection.createStatement()) {
            sql.execute("drop database if exists \"" + database.name() + "\" with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop the database " + database.name(), e);
        }
        database.create(this::url);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), PostgresCluster.SUPERUSER, PostgresCluster.SUPERUSER);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process != null && process.alive();
    }

    /** Ends open connections and stops after a checkpoint (PostgreSQL's "fast" shutdown). */
    public void stop() {
        if (process != null) {
            process.stop("INT", Duration.ofSeconds(30));
        }
    }

    /** SIGKILL. */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }
}
