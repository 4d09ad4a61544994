package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.org.adoptionteesvalley.deploy.matrix.Sql;

/** The operations that write of children, and their examples as they would be sent of another child. */
final class Writes {

    /** The services that hold records of children. */
    static final List<Part> SERVICES = List.of(Part.REFERRAL, Part.MATCHING);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String TAKING_BACK = "/facts/{factId}/retractions";
    /** The order itself is still put right; all else stays as it is. */
    private static final String LOCKED_FACTS = """
            select id from fact where subject = ? and retracts is null and kind <> 'ADOPTION_ORDER' order by place
            """;

    private final LocalSystem system;
    private final Sql sql;
    private final UUID household;

    /** A write as it is sent. */
    record Write(DocumentedOperation operation, String path, String body) {

        boolean takesBack() {
            return operation.template().endsWith(TAKING_BACK);
        }
    }

    /**
     * @param household whose household stands where an example names one
     */
    Writes(LocalSystem system, Sql sql, UUID household) {
        this.system = system;
        this.sql = sql;
        this.household = household;
    }

    /** All of them, found by themselves. */
    List<DocumentedOperation> operations() {
        return SERVICES.stream()
                .flatMap(service -> new ApiDocument(
                                service,
                                system.api(service)
                                        .get("/openapi?format=json", null)
                                        .expect(200))
                        .operations().stream())
                .filter(operation -> !operation.call().isRead())
                .toList();
    }

    /** Where the example speaks of a child or a thing of a child's, the write speaks of the adopted child and the same. */
    List<Write> about(DocumentedOperation operation, UUID child) {
        Part service = operation.call().service();
        JsonNode body = operation.call().body();
        Optional<String> path = ofChild(service, operation.call().path(), child);
        Optional<String> sent = ofChild(service, body == null ? "" : body.toString(), child);
        boolean ofAChild = ID.matcher(operation.call().path() + body).find();
        if (!ofAChild || path.isEmpty() || sent.isEmpty()) {
            return List.of();
        }
        Write write = new Write(operation, path.get(), sent.get());
        if (!write.takesBack()) {
            return List.of(write);
        }
        String facts = path.get().substring(0, path.get().indexOf("/facts/") + "/facts/".length());
        return sql.texts(service, LOCKED_FACTS, child).stream()
                .map(fact -> new Write(operation, facts + fact + "/retractions", sent.get()))
                .toList();
    }

    /** Empty where the child has no such thing. */
    private Optional<String> ofChild(Part service, String text, UUID child) {
        Map<String, String> same = new TreeMap<>();
        ID.matcher(text).results().forEach(found -> same(service, UUID.fromString(found.group()), child)
                .ifPresent(id -> same.put(found.group(), id)));
        if (ID.matcher(text).results().anyMatch(found -> !same.containsKey(found.group()))) {
            return Optional.empty();
        }
        String replaced = text;
        for (Map.Entry<String, String> each : same.entrySet()) {
            replaced = replaced.replace(each.getKey(), each.getValue());
        }
        return Optional.of(replaced);
    }

    private Optional<String> same(Part service, UUID example, UUID child) {
        if (sql.text(service, "select id from child where id = ?", example).isPresent()) {
            return Optional.of(child.toString());
        }
        Optional<String> kind = sql.text(service, "select kind from fact where id = ?", example);
        if (kind.isEmpty()) {
            return Optional.of(household.toString());
        }
        return sql.text(
                service,
                "select id from fact where subject = ? and kind = ? and corrects is null order by place",
                child,
                kind.get());
    }
}
