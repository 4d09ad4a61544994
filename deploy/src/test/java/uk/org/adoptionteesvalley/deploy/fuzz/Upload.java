package uk.org.adoptionteesvalley.deploy.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.org.adoptionteesvalley.deploy.ProjectRoot;

/** Multipart bodies of a council's return: as the sample data has it, or with one thing wrong in a file or around the files. */
final class Upload {

    static final String BOUNDARY = "fuzz-boundary";

    private static final String LINE = "\r\n";
    private static final int PLACES = 1_000;
    private static final int LONG = 300_000;

    /** What is wrong. */
    enum Fault {
        ODD_CELL,
        ROW_DROPPED,
        ROW_TWICE,
        NO_HEADER_ROW,
        COLUMN_MORE,
        QUOTE_LEFT_OPEN,
        NO_UTF_8,
        EMPTY_FILE,
        LONG_FILE,
        OTHER_PART_NAME,
        NO_FILE_NAME,
        ODD_FILE_NAME,
        NO_DISPOSITION,
        ODD_ENCODING,
        OTHER_BOUNDARY,
        NOT_CLOSED,
        NO_PARTS,
        NOTHING
    }

    private final List<String> tables;

    /** @param council whose sample return it is */
    Upload(String council) {
        Path returns = ProjectRoot.find().resolve("deploy/src/main/sample-data/ssda903-2024-25");
        try (var folders = Files.newDirectoryStream(returns, council + "_*");
                var files = Files.list(folders.iterator().next())) {
            tables = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                tables.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Arbitrary<byte[]> sound() {
        return Arbitraries.subsetOf(tables).map(some -> body(List.copyOf(some), null, 0, ""));
    }

    Arbitrary<byte[]> nearly() {
        return Combinators.combine(
                        Arbitraries.of(Fault.class), Arbitraries.integers().between(0, PLACES), Odd.shortTexts())
                .as((fault, place, odd) -> body(tables, fault, place, odd));
    }

    private static byte[] body(List<String> tables, Fault fault, int place, String odd) {
        var body = new ByteArrayOutputStream();
        if (fault == Fault.NOTHING) {
            return body.toByteArray();
        }
        String boundary = fault == Fault.OTHER_BOUNDARY ? "another" : BOUNDARY;
        for (int table = 0; table < tables.size() && fault != Fault.NO_PARTS; table++) {
            boolean faulty = fault != null && table == place % tables.size();
            body.writeBytes(bytes("--" + boundary + LINE + head(faulty ? fault : null, odd) + LINE));
            body.writeBytes(faulty ? broken(tables.get(table), fault, place, odd) : bytes(tables.get(table)));
            body.writeBytes(bytes(LINE));
        }
        if (fault != Fault.NOT_CLOSED) {
            body.writeBytes(bytes("--" + boundary + "--" + LINE));
        }
        return body.toByteArray();
    }

    private static String head(Fault fault, String odd) {
        if (fault == Fault.NO_DISPOSITION) {
            return "Content-Type: text/csv" + LINE;
        }
        String name = fault == Fault.OTHER_PART_NAME ? "file" : "files";
        String file = fault == Fault.NO_FILE_NAME
                ? ""
                : "; filename=\"" + (fault == Fault.ODD_FILE_NAME ? odd : "table.csv") + "\"";
        String encoding = fault == Fault.ODD_ENCODING ? "Content-Transfer-Encoding: odd" + LINE : "";
        return "Content-Disposition: form-data; name=\"" + name + "\"" + file + LINE + "Content-Type: text/csv" + LINE
                + encoding;
    }

    private static byte[] broken(String table, Fault fault, int place, String odd) {
        List<String> rows = new ArrayList<>(table.lines().toList());
        int row = place % rows.size();
        switch (fault) {
            case ODD_CELL -> {
                String[] cells = rows.get(row).split(",", -1);
                cells[place % cells.length] = odd;
                rows.set(row, String.join(",", cells));
            }
            case ROW_DROPPED -> rows.remove(row);
            case ROW_TWICE -> rows.add(rows.get(row));
            case NO_HEADER_ROW -> rows.remove(0);
            case COLUMN_MORE -> rows.replaceAll(each -> each + "," + "x");
            case QUOTE_LEFT_OPEN -> rows.set(row, "\"" + rows.get(row));
            case NO_UTF_8 -> {
                return (table + "\u00FF\u00FE").getBytes(StandardCharsets.ISO_8859_1);
            }
            case EMPTY_FILE -> rows.clear();
            case LONG_FILE -> rows.add("x".repeat(LONG));
            default -> {}
        }
        return bytes(String.join(LINE, rows));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
