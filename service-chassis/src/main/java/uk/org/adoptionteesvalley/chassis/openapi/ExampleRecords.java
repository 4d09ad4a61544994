package uk.org.adoptionteesvalley.chassis.openapi;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * The records that the sample data makes, by the names that it has for them, and which of them stands as the example of
 * which parameter: a service's {@code sample-records.csv}.
 */
final class ExampleRecords {

    private static final String TABLE = "/sample-records.csv";
    private static final Pattern NAMED = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    private ExampleRecords() {}

    /** Reads the table on the class path; a service without examples has none. */
    static ExampleRecords read() {
        ExampleRecords records = new ExampleRecords();
        InputStream table = ExampleRecords.class.getResourceAsStream(TABLE);
        if (table == null) {
            return records;
        }
        try (InputStream open = table;
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open, StandardCharsets.UTF_8))) {
            rows.forEach(row -> records.add(row.getField("record"), row.getField("id"), row.getField("parameters")));
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of sample records cannot be read", unreadable);
        }
    }

    private void add(String record, String id, String shownBy) {
        ids.put(record, id);
        for (String parameter :
                shownBy.isBlank() ? new String[0] : shownBy.trim().split("\\s+")) {
            if (parameters.put(parameter, id) != null) {
                throw new IllegalStateException("Two sample records are the example of " + parameter);
            }
        }
    }

    /** Shows each parameter of the operation with the record that is its example. */
    void show(Operation operation) {
        Optional.ofNullable(operation.getParameters())
                .ifPresent(all -> all.forEach(parameter -> {
                    String id = parameters.get(operation.getOperationId() + "." + parameter.getName());
                    if (id != null) {
                        parameter.setExample(id);
                    }
                }));
    }

    /** An example with the ids of the records that it names in braces. */
    String resolved(String example) {
        return NAMED.matcher(example).replaceAll(named -> Matcher.quoteReplacement(idOf(named.group(1))));
    }

    private String idOf(String record) {
        return Optional.ofNullable(ids.get(record))
                .orElseThrow(() -> new IllegalStateException(
                        "An example names " + record + ", which " + TABLE + " does not know"));
    }
}
