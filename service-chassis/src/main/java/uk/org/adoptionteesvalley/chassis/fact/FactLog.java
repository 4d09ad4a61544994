package uk.org.adoptionteesvalley.chassis.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The append-only log of a service's facts: one table for all subjects, bodies as JSON. */
@ApplicationScoped
public class FactLog {

    private static final String COLUMNS =
            "id, kind, body::text, source, told_by, recorded_by, recorded_at, corrects, retracts, reason";
    private static final String OF_ONE = "select " + COLUMNS
            + " from fact where subject = ? and local_authority is not distinct from ? order by place";
    private static final String OF_MANY = "select " + COLUMNS
            + ", subject from fact where subject = any(?) and local_authority is not distinct from ? order by place";
    private static final String ADD = """
            insert into fact (id, subject, local_authority, kind, happened_on, body, source, told_by, recorded_by,
                recorded_at, corrects, retracts, reason)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final int BATCH = 1000;

    private final DataSource dataSource;
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    FactLog(DataSource dataSource, Jdbi jdbi, ObjectMapper json) {
        this.dataSource = dataSource;
        this.jdbi = jdbi;
        // What was stored by an earlier version may hold what this one no longer knows; and jsonb holds no name twice.
        this.json = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL);
        this.json.getFactory().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    }

    /**
     * All facts of a subject; its council is asked for beside what row-level security shows. By JDBC itself: it is a
     * statement of every read and of every write.
     */
    public <B extends FactBody> Facts<B> of(UUID subject, String localAuthority, FactKinds<B> kinds) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_ONE)) {
            query.setObject(1, subject);
            query.setString(2, localAuthority);
            List<Fact<B>> facts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    facts.add(fact(rows, subject, localAuthority, kinds));
                }
            }
            return Facts.of(facts);
        } catch (SQLException failure) {
            throw new IllegalStateException("The facts of a record cannot be read", failure);
        }
    }

    /** All facts of some subjects of one council; a subject without any has an empty list. */
    public <B extends FactBody> Map<UUID, Facts<B>> of(
            Collection<UUID> subjects, String localAuthority, FactKinds<B> kinds) {
        UUID[] asked = subjects.toArray(UUID[]::new);
        Map<UUID, List<Fact<B>>> found = jdbi.withHandle(sql -> sql
                .select(OF_MANY, asked, localAuthority)
                .map((row, context) -> fact(row, row.getObject(11, UUID.class), localAuthority, kinds))
                .stream()
                .collect(Collectors.groupingBy(Fact::subject)));
        Map<UUID, Facts<B>> all = new HashMap<>();
        subjects.forEach(subject -> all.put(subject, Facts.of(found.getOrDefault(subject, List.of()))));
        return all;
    }

    /** Adds facts in this order. */
    public <B extends FactBody> void add(List<Fact<B>> facts) {
        if (facts.isEmpty()) {
            return;
        }
        jdbi.useHandle(sql -> {
            for (int from = 0; from < facts.size(); from += BATCH) {
                PreparedBatch batch = sql.prepareBatch(ADD);
                facts.subList(from, Math.min(from + BATCH, facts.size())).forEach(fact -> batch.add(row(fact)));
                batch.execute();
            }
        });
    }

    private Object[] row(Fact<?> fact) {
        return new Object[] {
            fact.id(),
            fact.subject(),
            fact.localAuthority(),
            fact.kind(),
            fact.body() == null ? null : fact.body().on(),
            fact.body() == null ? null : write(fact.body()),
            fact.source().name(),
            fact.toldBy(),
            fact.recordedBy(),
            fact.recordedAt().atOffset(ZoneOffset.UTC),
            fact.corrects(),
            fact.retracts(),
            fact.reason()
        };
    }

    private <B extends FactBody> Fact<B> fact(ResultSet row, UUID subject, String localAuthority, FactKinds<B> kinds)
            throws SQLException {
        String kind = row.getString(2);
        String body = row.getString(3);
        return new Fact<>(
                row.getObject(1, UUID.class),
                subject,
                localAuthority,
                kind,
                body == null ? null : read(body, kinds.kind(kind)),
                Source.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class),
                row.getString(10));
    }

    private <T> T read(String body, Class<T> kind) {
        try {
            return readers.computeIfAbsent(kind, json::readerFor).readValue(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored " + kind.getSimpleName() + " cannot be read");
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A " + body.getClass().getSimpleName() + " cannot be stored");
        }
    }
}
