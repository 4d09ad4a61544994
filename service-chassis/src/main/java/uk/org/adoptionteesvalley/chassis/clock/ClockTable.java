package uk.org.adoptionteesvalley.chassis.clock;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;

/** A service's clocks, read from its table of definitions. */
public final class ClockTable {

    private final List<ClockDefinition> definitions;

    public ClockTable(List<ClockDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    /** The table that stands beside a class of the service, as {@code clocks.csv}. */
    public static ClockTable beside(Class<?> owner) {
        try (InputStream table = owner.getResourceAsStream("/clocks.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new ClockTable(rows.stream().map(ClockTable::definition).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of clocks cannot be read", unreadable);
        }
    }

    /** The same with the clocks that an agency has set for this service. */
    public ClockTable and(AgencyProfile agency, String service) {
        List<ClockDefinition> own = agency.clocks().orElse(List.of()).stream()
                .filter(clock -> clock.service().equals(service))
                .map(ClockTable::definition)
                .toList();
        return new ClockTable(Stream.concat(definitions.stream(), own.stream()).toList());
    }

    private static ClockDefinition definition(AgencyProfile.OwnClock own) {
        return new ClockDefinition(
                own.clock(),
                own.citation(),
                ClockStanding.valueOf(own.standing()),
                own.from(),
                own.to().orElse(null),
                own.start(),
                new Limit(own.amount(), LimitUnit.valueOf(own.unit())),
                Set.copyOf(own.stops().orElse(List.of())),
                Set.copyOf(own.ends().orElse(List.of())),
                Set.copyOf(own.pauses().orElse(List.of())),
                own.dueSoonDays(),
                own.whoActs());
    }

    /** Every clock, each by the definition that held when it started; one that has not is as it would start today. */
    public List<ClockRun> run(Marks marks, LocalDate today) {
        Map<String, ClockRun> runs = new LinkedHashMap<>();
        for (ClockDefinition definition : definitions) {
            ClockRun run = definition.run(marks);
            if (definition.holdsOn(run.startedOn() == null ? today : run.startedOn())) {
                runs.put(run.clock(), run);
            }
        }
        return List.copyOf(runs.values());
    }

    /** The definition of a clock that holds on a day. */
    public ClockDefinition on(String clock, LocalDate day) {
        return definitions.stream()
                .filter(definition -> definition.clock().equals(clock) && definition.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clock " + clock + " on " + day));
    }

    public List<ClockDefinition> definitions() {
        return definitions;
    }

    private static ClockDefinition definition(NamedCsvRecord row) {
        return new ClockDefinition(
                row.getField("clock"),
                row.getField("citation"),
                ClockStanding.valueOf(row.getField("standing")),
                LocalDate.parse(row.getField("from")),
                row.getField("to").isEmpty() ? null : LocalDate.parse(row.getField("to")),
                row.getField("start"),
                new Limit(Integer.parseInt(row.getField("amount")), LimitUnit.valueOf(row.getField("unit"))),
                words(row.getField("stops")),
                words(row.getField("ends")),
                words(row.getField("pauses")),
                Integer.parseInt(row.getField("due_soon_days")),
                row.getField("who_acts"));
    }

    private static Set<String> words(String field) {
        return field.isBlank() ? Set.of() : Set.of(field.trim().split("\\s+"));
    }
}
