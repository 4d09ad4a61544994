package uk.org.adoptionteesvalley.reporting.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.Child;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Matching;

/** The latest state of every subject, as the feeds told it. */
@ApplicationScoped
public class Subjects {

    private static final String KEEP = """
            insert into subject (kind, id, local_authority, told_at, state)
            select ?, * from unnest(?, ?, cast(? as timestamptz[]), cast(? as jsonb[]))
            on conflict (id, kind) do update
              set local_authority = excluded.local_authority, told_at = excluded.told_at, state = excluded.state
              where subject.state is distinct from excluded.state
            returning id
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    Subjects(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record Row(UUID id, SubjectKind kind, Instant toldAt, String state) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    SubjectKind.valueOf(row.getString(2)),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getString(4));
        }
    }

    /**
     * Keeps each subject's state in place of all that was known of it.
     *
     * @return the subjects of which something else is to be counted now, and since when
     */
    public Map<UUID, Instant> keep(SubjectKind kind, List<FeedEvent> events) {
        List<SubjectState> states =
                events.stream().map(event -> SubjectState.of(kind, event)).toList();
        Map<Boolean, List<SubjectState>> byEnd =
                states.stream().collect(Collectors.partitioningBy(SubjectState::deleted));
        Set<UUID> changed = kept(kind, byEnd.get(false));
        changed.addAll(forgotten(kind, byEnd.get(true)));
        return states.stream()
                .filter(state -> changed.contains(state.id()))
                .filter(state -> !state.deleted() || !state.counted())
                .collect(Collectors.toMap(SubjectState::id, SubjectState::toldAt, Told::later));
    }

    private Set<UUID> kept(SubjectKind kind, List<SubjectState> states) {
        return jdbi.withHandle(sql -> sql.select(
                        KEEP,
                        kind.name(),
                        states.stream().map(SubjectState::id).toArray(UUID[]::new),
                        texts(states, SubjectState::localAuthority),
                        texts(states, state -> state.toldAt().toString()),
                        texts(states, SubjectState::state))
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
    }

    private Set<UUID> forgotten(SubjectKind kind, List<SubjectState> states) {
        return jdbi.withHandle(sql -> sql.select(
                        "delete from subject where kind = ? and id = any(?) returning id",
                        kind.name(),
                        states.stream().map(SubjectState::id).toArray(UUID[]::new))
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
    }

    private static String[] texts(List<SubjectState> states, Function<SubjectState, String> text) {
        return states.stream().map(text).toArray(String[]::new);
    }

    /** The journeys of these children, of whom a child's own state is known. */
    public Map<UUID, Told<Journey>> journeys(Collection<UUID> children) {
        Map<UUID, Told<Child>> known = new HashMap<>();
        Map<UUID, Told<Matching>> matching = new HashMap<>();
        for (Row row : rows(children)) {
            switch (row.kind()) {
                case CHILD -> known.put(row.id(), read(row, Child.class));
                case JOURNEY -> matching.put(row.id(), read(row, Matching.class));
                case HOUSEHOLD -> throw new IllegalArgumentException("A household has no journey");
            }
        }
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, child -> journey(child.getValue(), matching.get(child.getKey()))));
    }

    private static Told<Journey> journey(Told<Child> child, Told<Matching> matching) {
        return matching == null
                ? new Told<>(Journey.of(child.facts(), Optional.empty()), child.at())
                : new Told<>(
                        Journey.of(child.facts(), Optional.of(matching.facts())),
                        Told.later(child.at(), matching.at()));
    }

    /** The next subjects of a kind in the order of their ids, each with the moment when it was told. */
    public Map<UUID, Instant> after(SubjectKind kind, UUID last, int limit) {
        Map<UUID, Instant> next = new LinkedHashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select id, kind, told_at, null from subject where kind = ? and id > ? order by id limit ?",
                        kind.name(),
                        last,
                        limit)
                .map((row, context) -> Row.of(row))
                .forEach(row -> next.put(row.id(), row.toldAt())));
        return next;
    }

    /** Those of these households that are known. */
    public Map<UUID, Told<Household>> households(Collection<UUID> households) {
        return rows(households).stream().collect(Collectors.toMap(Row::id, row -> read(row, Household.class)));
    }

    private List<Row> rows(Collection<UUID> ids) {
        return jdbi.withHandle(
                sql -> sql.select("select id, kind, told_at, state from subject where id = any(?)", (Object)
                                ids.toArray(UUID[]::new))
                        .map((row, context) -> Row.of(row))
                        .list());
    }

    /** As the event was read that told it. */
    private <F> Told<F> read(Row row, Class<F> facts) {
        try {
            FeedEvent event = new FeedEvent(
                    null,
                    row.kind().source(),
                    row.kind().eventType(),
                    row.id().toString(),
                    row.toldAt().atOffset(ZoneOffset.UTC),
                    json.readTree(row.state()));
            return new Told<>(event.as(facts), row.toldAt());
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException("PostgreSQL keeps nothing but JSON", noJson);
        }
    }
}
