package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.org.adoptionteesvalley.deploy.LocalSecrets;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.platform.ServiceDatabase;
import uk.org.adoptionteesvalley.platform.SignedScope;

/** One child through all walls, as a council worker reads it, beside the same SQL over plain JDBC with as many connections. */
final class ReadingAChild {

    static final int CONNECTIONS = 8;

    private static final String COUNCIL = "E06000004";
    private static final String WORKER = "stockton.worker";
    private static final Duration ROUND = Duration.ofSeconds(4);

    /** So long it takes until the compiler has nothing more to do for either side. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private final LocalSystem system;
    private final List<UUID> children;
    private final AtomicInteger next = new AtomicInteger();

    ReadingAChild(LocalSystem system) throws SQLException {
        this.system = system;
        this.children = children(system);
    }

    private static List<UUID> children(LocalSystem system) throws SQLException {
        try (Connection connection = system.postgres().connect("referral");
                var query = connection.prepareStatement("select id from child where local_authority = ?")) {
            query.setString(1, COUNCIL);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    void warmUp() throws Exception {
        new Load(CONNECTIONS, ROUND).run(this::bySql);
        new Load(CONNECTIONS, WARM_UP).run(this::byApi);
    }

    SideBySide measure(int rounds) throws Exception {
        Load load = new Load(CONNECTIONS, ROUND);
        return SideBySide.measure(rounds, () -> load.run(this::bySql), () -> load.run(this::byApi));
    }

    /** Each of the council's children in turn, so that neither side reads the same one again soon. */
    private UUID nextChild() {
        return children.get(Math.floorMod(next.getAndIncrement(), children.size()));
    }

    Load.Worker byApi() throws Exception {
        var connection = new HttpConnection(
                URI.create(system.url(Part.REFERRAL)), system.tokens().user(WORKER));
        return new Load.Worker() {

            @Override
            public void call() throws IOException {
                UUID child = nextChild();
                var answer = connection.get("/referral/v1/children/" + child);
                if (answer.status() != 200 || !answer.body().contains(child.toString())) {
                    throw new IllegalStateException("A read answered " + answer.status());
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    Load.Worker bySql() throws SQLException {
        var database = ServiceDatabase.of("referral");
        Connection connection =
                DriverManager.getConnection(system.postgres().url(database.name()), database.app(), database.app());
        connection.setAutoCommit(false);
        var scope = new SignedScope(LocalSecrets.of(Part.REFERRAL).scopeKey());
        List<SqlFile.Prepared> statements = new SqlFile("read-child.sql").prepare(connection);
        return new Load.Worker() {

            @Override
            public void call() throws SQLException {
                UUID child = nextChild();
                Map<String, Object> values = new HashMap<>(scope.entering(COUNCIL));
                values.put("council", COUNCIL);
                values.put("child", child);
                for (SqlFile.Prepared statement : statements) {
                    execute(statement, values);
                }
                connection.commit();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    /** Every column of every row is fetched, as whoever makes an answer of them has to. */
    private static void execute(SqlFile.Prepared statement, Map<String, Object> values) throws SQLException {
        var running = statement.with(values);
        if (!running.execute()) {
            return;
        }
        try (ResultSet rows = running.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
