package uk.org.adoptionteesvalley.referral.ssda903.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.written.Blank;

/** The cells of one row by column name: without blanks around them, codes in upper case, blanks as null. */
class Cells {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final CsvRecord row;
    private final Map<String, Integer> places;
    private final Map<Object, Object> seen;
    private final Set<String> notDates = new LinkedHashSet<>(0);

    /** Codes and dates recur in every row of a return: one instance of each keeps 10,000 children small. */
    Cells(CsvRecord row, Map<String, Integer> places, Map<Object, Object> seen) {
        this.row = row;
        this.places = places;
        this.seen = seen;
    }

    static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i), i);
        }
        return places;
    }

    int rowNumber() {
        return (int) row.getStartingLineNumber();
    }

    boolean isBlank() {
        return row.getFields().stream().allMatch(Blank::is);
    }

    /** All of the row's first cell: where it holds the whole row, the separator is another. */
    String first() {
        return row.getField(0);
    }

    int count() {
        return row.getFieldCount();
    }

    String written(String column) {
        Integer place = places.get(column);
        return place == null || place >= row.getFieldCount() ? "" : Blank.plain(row.getField(place));
    }

    String code(String column) {
        String value = written(column);
        return value.isEmpty() ? null : shared(value.toUpperCase(Locale.ROOT));
    }

    LocalDate date(String column) {
        String value = written(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return shared(LocalDate.parse(value, DATE));
        } catch (DateTimeParseException notADate) {
            notDates.add(column);
            return null;
        }
    }

    <T> Row<T> row(T values) {
        return new Row<>(rowNumber(), notDates.isEmpty() ? Set.of() : Set.copyOf(notDates), values);
    }

    @SuppressWarnings("unchecked")
    private <V> V shared(V value) {
        V first = (V) seen.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
