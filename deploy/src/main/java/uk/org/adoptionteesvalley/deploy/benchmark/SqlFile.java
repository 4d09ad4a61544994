package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hand-written SQL that a measurement is compared with: a resource with statements and named parameters. */
final class SqlFile {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");

    private final List<String> statements;

    SqlFile(String name) {
        try (InputStream in = SqlFile.class.getResourceAsStream("/benchmark/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            statements = Arrays.stream(text.split(";\\s*(?:\\n|$)"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements, each prepared once on this connection. */
    List<Prepared> prepare(Connection connection) throws SQLException {
        List<Prepared> all = new ArrayList<>();
        for (String statement : statements) {
            List<String> names = PARAMETER
                    .matcher(statement)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            all.add(new Prepared(
                    connection.prepareStatement(PARAMETER.matcher(statement).replaceAll("?")), names));
        }
        return all;
    }

    /** A statement and its parameters' names, in their order. */
    record Prepared(PreparedStatement statement, List<String> names) {

        PreparedStatement with(Map<String, ?> values) throws SQLException {
            for (int place = 0; place < names.size(); place++) {
                statement.setObject(place + 1, values.get(names.get(place)));
            }
            return statement;
        }
    }
}
