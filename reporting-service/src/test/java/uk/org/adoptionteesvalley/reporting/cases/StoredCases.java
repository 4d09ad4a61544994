package uk.org.adoptionteesvalley.reporting.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.reporting.Walls;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

/** What stands in the tables of cases, for tests to look at. */
@ApplicationScoped
public class StoredCases {

    static final List<String> TABLES = List.of("dated_case", "spell", "unknown_case");

    private final Jdbi jdbi;
    private final Walls walls;
    private final ObjectMapper json;

    StoredCases(Jdbi jdbi, Walls walls, ObjectMapper json) {
        this.jdbi = jdbi;
        this.walls = walls;
        this.json = json;
    }

    /** Every case of these subjects that stands, without id and moment, in a stable order. */
    List<String> standing(Collection<UUID> subjects) {
        return all("untold_at is null", subjects);
    }

    /** How many rows there are of these subjects, those that stand no longer among them. */
    long written(Collection<UUID> subjects) {
        return all("true", subjects).size();
    }

    private List<String> all(String which, Collection<UUID> subjects) {
        return walls.ofAll(() -> TABLES.stream()
                .flatMap(table -> rows(table, which, subjects))
                .sorted()
                .toList());
    }

    private Stream<String> rows(String table, String which, Collection<UUID> subjects) {
        return jdbi
                .withHandle(sql -> sql.select(
                                "select to_jsonb(c) - 'id' - 'told_at' - 'untold_at' || jsonb_build_object('table', ?)"
                                        + " from " + table + " c where subject = any(?) and " + which,
                                table,
                                subjects.toArray(UUID[]::new))
                        .mapTo(String.class)
                        .list())
                .stream();
    }

    /** The states of all subjects of a kind that are known. */
    public List<JsonNode> states(SubjectKind kind) {
        return walls.ofAll(() -> jdbi
                .withHandle(sql -> sql.select("select state from subject where kind = ? order by id", kind.name())
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(this::read)
                .toList());
    }

    private JsonNode read(String state) {
        try {
            return json.readTree(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
