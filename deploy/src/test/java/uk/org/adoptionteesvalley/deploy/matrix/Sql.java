package uk.org.adoptionteesvalley.deploy.matrix;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/** Each service's database, asked by the superuser, whom no wall stops. */
public final class Sql implements AutoCloseable {

    private final Map<Part, Connection> connections = new EnumMap<>(Part.class);

    public Sql(LocalSystem system) {
        for (Part service : Part.SERVICES) {
            try {
                connections.put(service, system.postgres().connect(service.word()));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The first column, as text. */
    public synchronized List<String> texts(Part service, String query, Object... parameters) {
        try (PreparedStatement statement = connections.get(service).prepareStatement(query)) {
            for (int place = 0; place < parameters.length; place++) {
                statement.setObject(place + 1, parameters[place]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public Optional<String> text(Part service, String query, Object... parameters) {
        return texts(service, query, parameters).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    public boolean hasTable(Part service, String table) {
        return text(service, "select to_regclass(?)::text", table).isPresent();
    }

    @Override
    public void close() {
        connections.values().forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
