package uk.org.adoptionteesvalley.reporting.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;

/** Which households children are matched with: what a household's cases rest on beside its own facts. */
@ApplicationScoped
public class HouseholdMatches {

    private static final String COLUMNS = "child_id, household_id, local_authority, decided_on, ended_on";

    private final Jdbi jdbi;

    HouseholdMatches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Keeps these children's matches in place of those that were known of them.
     *
     * @param changed the children, and since when something else is known of them
     * @param journeys of those of the children who are known
     * @return the households whose matches are others now, and since when
     */
    public Map<UUID, Instant> keep(Map<UUID, Instant> changed, Collection<Told<Journey>> journeys) {
        Map<UUID, List<HouseholdMatch>> known = knownOf(changed.keySet());
        Map<UUID, List<HouseholdMatch>> told = journeys.stream()
                .flatMap(journey -> HouseholdMatch.of(journey.facts()))
                .collect(Collectors.groupingBy(HouseholdMatch::childId));
        List<UUID> others = changed.keySet().stream()
                .filter(child -> !sameMatches(all(known, child), all(told, child)))
                .toList();
        Map<UUID, Instant> households = new HashMap<>();
        List<HouseholdMatch> written = new ArrayList<>();
        for (UUID child : others) {
            written.addAll(all(told, child));
            for (Map<UUID, List<HouseholdMatch>> matches : List.of(known, told)) {
                all(matches, child)
                        .forEach(match -> households.merge(match.householdId(), changed.get(child), Told::later));
            }
        }
        if (!others.isEmpty()) {
            replace(others, written, changed);
        }
        return households;
    }

    private static boolean sameMatches(List<HouseholdMatch> known, List<HouseholdMatch> told) {
        return known.size() == told.size() && known.containsAll(told) && told.containsAll(known);
    }

    private static List<HouseholdMatch> all(Map<UUID, List<HouseholdMatch>> matches, UUID child) {
        return matches.getOrDefault(child, List.of());
    }

    private Map<UUID, List<HouseholdMatch>> knownOf(Collection<UUID> children) {
        return jdbi.withHandle(
                sql -> sql.select("select " + COLUMNS + " from household_match where child_id = any(?)", (Object)
                                children.toArray(UUID[]::new))
                        .map((row, context) -> match(row))
                        .collect(Collectors.groupingBy(HouseholdMatch::childId)));
    }

    private void replace(List<UUID> children, List<HouseholdMatch> matches, Map<UUID, Instant> toldAt) {
        jdbi.useHandle(sql -> {
            sql.execute("delete from household_match where child_id = any(?)", (Object) children.toArray(UUID[]::new));
            sql.execute(
                    "insert into household_match (" + COLUMNS + """
                    , told_at) select * from unnest(
                      cast(? as uuid[]), cast(? as uuid[]), ?, cast(? as date[]), cast(? as date[]),
                      cast(? as timestamptz[]))
                    """,
                    texts(matches, HouseholdMatch::childId),
                    texts(matches, HouseholdMatch::householdId),
                    texts(matches, HouseholdMatch::localAuthority),
                    texts(matches, HouseholdMatch::decidedOn),
                    texts(matches, HouseholdMatch::endedOn),
                    texts(matches, match -> toldAt.get(match.childId())));
        });
    }

    private static String[] texts(List<HouseholdMatch> matches, Function<HouseholdMatch, Object> value) {
        return matches.stream()
                .map(value)
                .map(column -> column == null ? null : column.toString())
                .toArray(String[]::new);
    }

    /** The matches of these households. */
    public Map<UUID, List<Told<Match>>> of(Collection<UUID> households) {
        Map<UUID, List<Told<Match>>> matches = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select " + COLUMNS + ", told_at from household_match where household_id = any(?)",
                        (Object) households.toArray(UUID[]::new))
                .map((row, context) ->
                        match(row).told(row.getObject(6, OffsetDateTime.class).toInstant()))
                .forEach(match -> matches.computeIfAbsent(match.facts().householdId(), id -> new ArrayList<>())
                        .add(match)));
        return matches;
    }

    private static HouseholdMatch match(ResultSet row) throws SQLException {
        return new HouseholdMatch(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }
}
