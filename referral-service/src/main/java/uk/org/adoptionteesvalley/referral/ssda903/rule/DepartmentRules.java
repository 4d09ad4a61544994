package uk.org.adoptionteesvalley.referral.ssda903.rule;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/** The Department's own text of every rule that concerns adoption, read once from {@code department-rules.csv}. */
final class DepartmentRules {

    /** The words by which the Department tells an expectation, or asks to look again, from what it refuses. */
    private static final Pattern EXPECTATION = Pattern.compile("\\bwe expect\\b|\\bCheck (that|whether)\\b");

    private static final Map<String, Text> TEXTS = read();

    private DepartmentRules() {}

    /** What the Department says of a rule. */
    record Text(String message, List<String> fields, Set<Table> tables) {

        boolean isExpectation() {
            return EXPECTATION.matcher(message).find();
        }
    }

    static Text text(String number) {
        Text text = TEXTS.get(number);
        if (text == null) {
            throw new IllegalArgumentException("There is no rule " + number);
        }
        return text;
    }

    static Set<String> numbers() {
        return TEXTS.keySet();
    }

    private static Map<String, Text> read() {
        try (InputStream file = DepartmentRules.class.getResourceAsStream("/ssda903/department-rules.csv");
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            Map<String, Text> texts = new LinkedHashMap<>();
            for (NamedCsvRecord row : csv) {
                texts.put(
                        row.getField("RULE"),
                        new Text(
                                row.getField("MESSAGE"),
                                List.of(row.getField("FIELDS").split(" ")),
                                Table.namedIn(row.getField("TABLES"))));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
