package uk.org.adoptionteesvalley.deploy.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.deploy.LocalSecrets;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.platform.ServiceDatabase;
import uk.org.adoptionteesvalley.platform.SignedScope;

/** The figures of a half-year for every council and the region, beside hand-written SQL on the same database. */
final class PeriodFigures {

    private static final String PATH = "/reporting/v1/figures?period=2024-25-H1";
    private static final Map<String, Object> PERIOD =
            Map.of("start", LocalDate.of(2024, 4, 1), "end", LocalDate.of(2024, 9, 30));
    private static final SignedScope SCOPE =
            new SignedScope(LocalSecrets.of(Part.REPORTING).scopeKey());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalSystem system;

    PeriodFigures(LocalSystem system) {
        this.system = system;
    }

    SideBySide measure(int rounds, Duration round) throws Exception {
        Load load = new Load(1, round);
        return SideBySide.measure(rounds, () -> load.run(this::bySql), () -> load.run(this::byApi));
    }

    /** What a figure is made of: its cases and the sum of their days; of cases still open, their mean age. */
    private record Found(long cases, long days) {}

    private Load.Worker byApi() throws Exception {
        var connection = new HttpConnection(
                URI.create(system.url(Part.REPORTING)), system.tokens().user("atv.manager"));
        return new Load.Worker() {

            @Override
            public void call() throws IOException {
                ask(connection);
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private static String ask(HttpConnection connection) throws IOException {
        var answer = connection.get(PATH);
        if (answer.status() != 200) {
            throw new IllegalStateException("The figures answered " + answer.status());
        }
        return answer.body();
    }

    private Load.Worker bySql() throws SQLException {
        Connection connection = connect();
        List<SqlFile.Prepared> statements = new SqlFile("figures.sql").prepare(connection);
        return new Load.Worker() {

            @Override
            public void call() throws SQLException {
                query(connection, statements);
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private Connection connect() throws SQLException {
        var database = ServiceDatabase.of("reporting");
        Connection connection =
                DriverManager.getConnection(system.postgres().url(database.name()), database.app(), database.app());
        connection.setAutoCommit(false);
        return connection;
    }

    private static Map<String, Found> query(Connection connection, List<SqlFile.Prepared> statements)
            throws SQLException {
        Map<String, Found> found = new HashMap<>();
        Map<String, Object> values = new HashMap<>(PERIOD);
        values.putAll(SCOPE.entering("*"));
        for (SqlFile.Prepared statement : statements) {
            try (ResultSet rows = statement.with(values).executeQuery()) {
                while (rows.getMetaData().getColumnCount() > 1 && rows.next()) {
                    boolean open = rows.getBoolean("open");
                    found.put(
                            key(rows.getString("indicator"), rows.getString("local_authority"), open),
                            new Found(rows.getLong("cases"), open ? rows.getLong("mean") : rows.getLong("days")));
                }
            }
        }
        connection.commit();
        return found;
    }

    private static String key(String indicator, String area, boolean open) {
        return indicator + " " + area + (open ? " open" : "");
    }

    /** How many figures both give alike, and which they give differently: a quick wrong answer is worth nothing. */
    String agreement() throws Exception {
        Map<String, Found> sql;
        try (Connection connection = connect()) {
            sql = query(connection, new SqlFile("figures.sql").prepare(connection));
        }
        Map<String, Found> api = new HashMap<>();
        try (var connection = new HttpConnection(
                URI.create(system.url(Part.REPORTING)), system.tokens().user("atv.manager"))) {
            JSON.readTree(ask(connection)).get("figures").forEach(figure -> put(api, figure));
        }
        List<String> compared =
                sql.keySet().stream().filter(key -> !key.contains("HOUSEHOLDS")).toList();
        List<String> different = compared.stream()
                .filter(key -> !sql.get(key).equals(api.get(key)))
                .map(key -> key + ": SQL " + sql.get(key) + ", API " + api.get(key))
                .sorted()
                .toList();
        return (compared.size() - different.size()) + " of " + compared.size() + " figures alike"
                + (different.isEmpty() ? "" : "; " + different);
    }

    private static void put(Map<String, Found> api, JsonNode figure) {
        String indicator = figure.get("indicator").asText();
        String area = figure.get("localAuthority").asText();
        boolean mean = figure.get("unit").asText().equals("days");
        long numerator = figure.get("numerator").asLong();
        api.put(
                key(indicator, area, false),
                mean ? new Found(figure.get("denominator").asLong(), numerator) : new Found(numerator, 0));
        JsonNode open = figure.path("open");
        if (open.isObject()) {
            api.put(
                    key(indicator, area, true),
                    new Found(open.get("count").asLong(), open.path("meanDays").asLong()));
        }
    }
}
