package uk.org.adoptionteesvalley.reporting.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import uk.org.adoptionteesvalley.reporting.indicator.DatedCase;
import uk.org.adoptionteesvalley.reporting.indicator.Spell;
import uk.org.adoptionteesvalley.reporting.indicator.UnknownCase;

/** A table of cases of one kind: what an evaluation says is held against what stands, and the difference is written. */
final class CaseTable<C> {

    private static final List<Column<CaseRow<?>>> OF_EVERY_CASE = List.of(
            new Column<>("indicator", "text", CaseRow::indicator),
            new Column<>("version", "smallint", CaseRow::version),
            new Column<>("subject", "uuid", CaseRow::subject),
            new Column<>("local_authority", "text", CaseRow::localAuthority));

    static final CaseTable<DatedCase> DATED = new CaseTable<>(
            "dated_case",
            List.of(
                    new Column<>("on_day", "date", c -> day(c.on())),
                    new Column<>("days", "integer", DatedCase::days),
                    new Column<>("in_numerator", "boolean", DatedCase::inNumerator),
                    new Column<>("begins_after", "date", c -> day(c.beginsAfter()))),
            (row, first) -> new DatedCase(
                    row.getObject(first, LocalDate.class),
                    row.getObject(first + 1, Integer.class),
                    row.getBoolean(first + 2),
                    row.getObject(first + 3, LocalDate.class)));

    static final CaseTable<Spell> SPELLS = new CaseTable<>(
            "spell",
            List.of(
                    new Column<>("from_day", "date", c -> day(c.from())),
                    new Column<>("until_day", "date", c -> day(c.until())),
                    new Column<>("since", "date", Spell::since)),
            (row, first) -> new Spell(
                    row.getObject(first, LocalDate.class),
                    row.getObject(first + 1, LocalDate.class),
                    row.getObject(first + 2, LocalDate.class)));

    static final CaseTable<UnknownCase> UNKNOWN = new CaseTable<>(
            "unknown_case",
            List.of(
                    new Column<>("reason", "text", UnknownCase::reason),
                    new Column<>("earliest", "date", c -> day(c.earliest())),
                    new Column<>("latest", "date", c -> day(c.latest())),
                    new Column<>("begins_after", "date", c -> day(c.beginsAfter())),
                    new Column<>("ends_before", "date", c -> day(c.endsBefore()))),
            (row, first) -> new UnknownCase(
                    row.getString(first),
                    row.getObject(first + 1, LocalDate.class),
                    row.getObject(first + 2, LocalDate.class),
                    row.getObject(first + 3, LocalDate.class),
                    row.getObject(first + 4, LocalDate.class)));

    /** A column and how its value is had from a case. */
    private record Column<C>(String name, String type, Function<C, Object> value) {}

    /** Makes a case of the columns that begin with this one. */
    @FunctionalInterface
    private interface Reading<C> {
        C of(ResultSet row, int first) throws SQLException;
    }

    private final List<Column<CaseRow<C>>> columns;
    private final Reading<C> reading;
    private final String standing;
    private final String untold;
    private final String told;

    private CaseTable(String table, List<Column<C>> ofTheCase, Reading<C> reading) {
        this.columns = Stream.concat(
                        OF_EVERY_CASE.stream()
                                .map(c -> new Column<CaseRow<C>>(
                                        c.name(), c.type(), row -> c.value().apply(row))),
                        ofTheCase.stream()
                                .map(c -> new Column<CaseRow<C>>(
                                        c.name(), c.type(), row -> c.value().apply(row.found()))))
                .toList();
        this.reading = reading;
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String arrays = columns.stream()
                .map(column -> "cast(? as " + column.type() + "[])")
                .collect(Collectors.joining(", "));
        this.standing = "select id, " + names + " from " + table + " where subject = any(?) and untold_at is null";
        this.untold = "update " + table + """
                 c set untold_at = greatest(c.told_at, ended.at)
                from unnest(?, cast(? as bigint[]), cast(? as timestamptz[])) as ended (subject, id, at)
                where c.subject = ended.subject and c.id = ended.id and c.untold_at is null
                """;
        this.told = "insert into " + table + " (" + names + ", told_at) select * from unnest(" + arrays
                + ", cast(? as timestamptz[]))";
    }

    /**
     * Makes what was found stand, and nothing else, of these subjects.
     *
     * @param evaluated the subjects, each with the moment of the latest of what its cases rest on
     * @param found every case of theirs
     */
    void replace(Handle sql, Map<UUID, Instant> evaluated, List<CaseRow<C>> found) {
        Map<CaseRow<C>, Deque<Long>> before = standing(sql, evaluated.keySet());
        List<CaseRow<C>> added = new ArrayList<>();
        for (CaseRow<C> row : found) {
            Deque<Long> same = before.get(row);
            if (same == null || same.poll() == null) {
                added.add(row);
            }
        }
        end(sql, before, evaluated);
        add(sql, added, evaluated);
    }

    private Map<CaseRow<C>, Deque<Long>> standing(Handle sql, Collection<UUID> subjects) {
        Map<CaseRow<C>, Deque<Long>> rows = new HashMap<>();
        sql.select(standing, (Object) subjects.toArray(UUID[]::new))
                .map((row, context) -> Map.entry(row(row), row.getLong(1)))
                .forEach(row -> rows.computeIfAbsent(row.getKey(), same -> new ArrayDeque<>())
                        .add(row.getValue()));
        return rows;
    }

    private CaseRow<C> row(ResultSet row) throws SQLException {
        return new CaseRow<>(
                row.getString(2),
                row.getInt(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                reading.of(row, 2 + OF_EVERY_CASE.size()));
    }

    private void end(Handle sql, Map<CaseRow<C>, Deque<Long>> rows, Map<UUID, Instant> at) {
        List<UUID> subjects = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        rows.forEach((row, same) -> same.forEach(id -> {
            subjects.add(row.subject());
            ids.add(id);
        }));
        if (!ids.isEmpty()) {
            sql.execute(untold, subjects.toArray(UUID[]::new), texts(ids, id -> id), texts(subjects, at::get));
        }
    }

    private void add(Handle sql, List<CaseRow<C>> rows, Map<UUID, Instant> at) {
        if (!rows.isEmpty()) {
            Object[] arrays = IntStream.rangeClosed(0, columns.size())
                    .mapToObj(i -> texts(
                            rows,
                            row -> i == columns.size()
                                    ? at.get(row.subject())
                                    : columns.get(i).value().apply(row)))
                    .toArray();
            sql.execute(told, arrays);
        }
    }

    private static <T> String[] texts(List<T> values, Function<T, Object> text) {
        return values.stream()
                .map(text)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }

    private static String day(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return "-infinity";
        }
        return day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }
}
