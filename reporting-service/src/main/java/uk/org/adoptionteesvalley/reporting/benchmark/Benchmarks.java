package uk.org.adoptionteesvalley.reporting.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.reporting.benchmark.Benchmark.Kind;

/** The thresholds and national comparators, read from a table that another agency, or a new year, replaces. */
@ApplicationScoped
public class Benchmarks {

    private static final String BUILT_IN = "/benchmarks.csv";

    private final List<Benchmark> rows;

    @Inject
    Benchmarks(@ConfigProperty(name = "reporting.benchmarks.file") Optional<Path> file) {
        this(read(file));
    }

    Benchmarks(List<Benchmark> rows) {
        this.rows = List.copyOf(rows);
    }

    /** What applies to an indicator for a period that ends on the date. */
    public Optional<Benchmark> find(String indicator, Kind kind, LocalDate periodEnd) {
        return rows.stream()
                .filter(row -> row.appliesTo(indicator, kind, periodEnd))
                .findFirst();
    }

    private static List<Benchmark> read(Optional<Path> file) {
        try (Reader reader = file.isPresent() ? Files.newBufferedReader(file.get()) : builtIn();
                CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return table.stream().map(Benchmarks::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of thresholds and comparators cannot be read", unreadable);
        }
    }

    private static Reader builtIn() {
        InputStream table = Benchmarks.class.getResourceAsStream(BUILT_IN);
        return new InputStreamReader(table, StandardCharsets.UTF_8);
    }

    private static Benchmark row(NamedCsvRecord row) {
        return new Benchmark(
                row.getField("indicator"),
                Kind.valueOf(row.getField("kind")),
                Integer.parseInt(row.getField("value")),
                LocalDate.parse(row.getField("from")),
                row.getField("to").isEmpty() ? null : LocalDate.parse(row.getField("to")),
                row.getField("citation"));
    }
}
