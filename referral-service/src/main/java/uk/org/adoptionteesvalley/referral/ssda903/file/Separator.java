package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.org.adoptionteesvalley.chassis.written.Blank;

/** What spreadsheets of other settings put between cells; a return's cells are separated by commas alone. */
enum Separator {
    SEMICOLON(';', "semicolons (;)"),
    TAB('\t', "tabs"),
    PIPE('|', "pipes (|)");

    /** As far into a file as its header row is looked for: several times the longest that a table has. */
    private static final int LOOKED_AT = 4096;

    /** A first line by which spreadsheets tell each other the separator. */
    private static final String SPREADSHEET_HINT = "sep=";

    private final String sign;
    private final String named;

    Separator(char sign, String named) {
        this.sign = String.valueOf(sign);
        this.named = named;
    }

    String named() {
        return named;
    }

    String fault() {
        return "The columns are separated by %s, those of a return by commas (,). Save the file as 'CSV UTF-8 (comma delimited)' and send it again."
                .formatted(named);
    }

    /** The separator of the file's header row where it is not the comma; the text stands at its beginning again. */
    static Optional<Separator> ofHeaderRow(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        char[] start = new char[LOOKED_AT];
        int length = 0;
        for (int more = 0; more >= 0 && length < LOOKED_AT; more = text.read(start, length, LOOKED_AT - length)) {
            length += more;
        }
        text.reset();
        return new String(start, 0, length)
                .lines()
                .filter(line -> !Blank.is(line) && !line.startsWith(SPREADSHEET_HINT))
                .findFirst()
                .flatMap(Separator::of);
    }

    /** The separator that would make as many cells of a row. */
    static Optional<Separator> between(String row, int cells) {
        return Arrays.stream(values())
                .filter(separator -> separator.split(row).size() == cells)
                .findFirst();
    }

    /** Every table has the column CHILD: whatever makes it and more columns than the comma does is the separator. */
    private static Optional<Separator> of(String headerRow) {
        int byComma = headerRow.split(",", -1).length;
        return Arrays.stream(values())
                .filter(separator -> separator.split(headerRow).contains("CHILD")
                        && separator.split(headerRow).size() > byComma)
                .findFirst();
    }

    private List<String> split(String row) {
        return Arrays.stream(row.split(Pattern.quote(sign), -1))
                .map(cell -> Blank.plain(cell.replace("\"", "")).toUpperCase(Locale.ROOT))
                .toList();
    }
}
