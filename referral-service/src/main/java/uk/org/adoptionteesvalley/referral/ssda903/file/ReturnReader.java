package uk.org.adoptionteesvalley.referral.ssda903.file;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Fault.ofFile;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Fault.ofRow;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.written.Blank;

/** Reads the files of a return row by row; what cannot be read is a fault with its file and row. */
public class ReturnReader {

    /** Longer than any id or code of the return; a longer value is a slip of columns or no return at all. */
    static final int LONGEST_VALUE = 40;

    private static final String NO_ROWS =
            "There is no row of Header, Episodes, AD1 or PlacedAdoption in what was sent: nothing was taken.";

    private final Return903 read;
    private final Map<Object, Object> seen = new HashMap<>();

    private ReturnReader(ReturnYear year) {
        this.read = new Return903(year);
    }

    public static Return903 read(ReturnYear year, List<ReturnFile> files) {
        ReturnReader reader = new ReturnReader(year);
        files.forEach(reader::readFile);
        reader.read.children().values().forEach(ChildReturn::inOrder);
        reader.refuseWithoutRows();
        return reader.read;
    }

    /** A return that tells nothing must not look like one that was taken. */
    private void refuseWithoutRows() {
        if (read.children().isEmpty() && read.faults().isEmpty()) {
            read.faults().add(new Fault(null, null, null, "EMPTY", NO_ROWS));
        }
    }

    private void readFile(ReturnFile file) {
        try (BufferedReader text = new BufferedReader(Utf8.open(file.content()));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .trimWhitespacesAroundQuotes(true)
                        .ofCsvRecord(text)) {
            Optional<Separator> other = Separator.ofHeaderRow(text);
            if (other.isPresent()) {
                read.faults().add(ofRow(file.name(), 1, null, other.get().fault()));
            } else {
                readRows(file.name(), csv.iterator());
            }
        } catch (Utf8.NotText notText) {
            read.faults().add(ofFile(file.name(), notText.getMessage()));
        } catch (CsvParseException notCsv) {
            read.faults().add(ofFile(file.name(), parseFault(notCsv)));
        } catch (UncheckedIOException | IOException unreadable) {
            read.faults().add(ofFile(file.name(), ioFault(unreadable)));
        }
    }

    private void readRows(String file, Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            read.faults().add(ofFile(file, "The file is empty: not even a header row."));
            return;
        }
        List<String> header = rows.next().getFields().stream()
                .map(name -> Blank.plain(name).toUpperCase(Locale.ROOT))
                .toList();
        Optional<Table> table = tableOf(file, header);
        if (table.isEmpty()) {
            return;
        }
        Map<String, Integer> places = Cells.places(header);
        RowReader reader = new RowReader(read, table.get(), file);
        while (rows.hasNext()) {
            Cells cells = new Cells(rows.next(), places, seen);
            if (!cells.isBlank()) {
                reader.take(cells);
            }
        }
    }

    private Optional<Table> tableOf(String file, List<String> header) {
        Set<String> names = new HashSet<>(header);
        if (names.size() < header.size()) {
            read.faults().add(ofRow(file, 1, null, "A column name stands twice in the header row."));
            return Optional.empty();
        }
        Optional<Table> table = Table.withColumns(names);
        if (table.isEmpty()) {
            read.faults().add(ofRow(file, 1, null, unknownHeader(names, header)));
            return table;
        }
        if (read.tables().contains(table.get())) {
            read.faults()
                    .add(ofFile(
                            file,
                            "The table %s was already sent as %s: send each table once."
                                    .formatted(table.get().departmentName(), read.fileOf(table.get()))));
            return Optional.empty();
        }
        if (!table.get().isUsed()) {
            read.warnings()
                    .add(ofFile(
                            file,
                            "The table %s is not needed for adoption and was left alone."
                                    .formatted(table.get().departmentName())));
            return Optional.empty();
        }
        read.received(table.get(), file);
        return table;
    }

    private static String unknownHeader(Set<String> names, List<String> header) {
        Table nearest = Table.nearest(names);
        List<String> extra = new ArrayList<>(header);
        extra.removeAll(nearest.columns());
        return "The header row is that of no table of the return. Nearest is %s: missing %s, not known %s."
                .formatted(nearest.departmentName(), nearest.missingFrom(names), shown(extra));
    }

    /** Unknown names are repeated only as far as they can be column names: a file without a header row holds data. */
    private static String shown(List<String> names) {
        List<String> plain = names.stream()
                .filter(name -> name.matches("[A-Z][A-Z_]{1,29}"))
                .limit(10)
                .toList();
        int others = names.size() - plain.size();
        return others == 0 ? plain.toString() : plain + " and " + others + " more";
    }

    private static String parseFault(CsvParseException failure) {
        return failure.getCause() instanceof CharacterCodingException
                ? Utf8.NOT_UTF8
                : "The file is not CSV: its quotes or separators cannot be followed.";
    }

    private static String ioFault(Exception failure) {
        boolean encoding =
                failure instanceof CharacterCodingException || failure.getCause() instanceof CharacterCodingException;
        return encoding ? Utf8.NOT_UTF8 : "The file could not be read.";
    }
}
