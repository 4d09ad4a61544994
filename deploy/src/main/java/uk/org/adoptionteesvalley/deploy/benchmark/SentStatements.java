package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.platform.Pause;

/**
 * Listens to what PostgreSQL is really sent in one transaction, so that a baseline can be held against it. The log is
 * terse: parameters, which may be names, are not in it.
 */
final class SentStatements {

    private static final Pattern LINE = Pattern.compile(
            "(?s)\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)\\] LOG:  (?:execute \\S+|statement): ?(.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)");
    private static final int SETTING_ARRIVES_MILLIS = 300;

    /** Some work that sends statements. */
    interface Work {
        void run() throws Exception;
    }

    private final LocalSystem system;
    private final Path log;

    SentStatements(LocalSystem system) {
        this.system = system;
        this.log = system.directory().resolve("logs/postgresql.log");
    }

    /** The transactions of the work that hold this text, from what came before their BEGIN on the same connection. */
    String in(Work work, String text) throws Exception {
        setting("all");
        long from = Files.size(log);
        try {
            work.run();
        } finally {
            setting("none");
        }
        Map<String, List<String>> unfinished = new LinkedHashMap<>();
        StringBuilder found = new StringBuilder();
        for (Matcher line = LINE.matcher(since(from)); line.find(); ) {
            List<String> transaction = unfinished.computeIfAbsent(line.group(1), pid -> new ArrayList<>());
            transaction.add(line.group(2).strip());
            if (line.group(2).startsWith("COMMIT")) {
                String whole = String.join(";\n", transaction);
                found.append(whole.contains(text) ? whole + ";\n\n" : "");
                transaction.clear();
            }
        }
        return found.toString();
    }

    /** A setting reaches sessions that are open already a moment after it is made. */
    private void setting(String value) throws SQLException {
        try (Connection connection = system.postgres().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + value + "'");
            statement.execute("select pg_reload_conf()");
        }
        Pause.millis(SETTING_ARRIVES_MILLIS);
    }

    private String since(long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }
}
