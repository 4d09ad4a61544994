package uk.org.adoptionteesvalley.referral.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnFile;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnReader;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/** A return as text, so that a test can write down what a council sends and change a cell of it. */
public record Sent(Map<Table, String> files) {

    /** A girl of invented dates: in care, order, placed, adopted in the year 2024/25; breaks no rule. */
    public static final Sent ADOPTED = new Sent(Map.of())
            .rows(Table.HEADER, "C1,F,01/05/2022,WBRI,UN1,0,")
            .rows(
                    Table.EPISODES,
                    "C1,10/06/2023,S,C1,N1,U6,PR1,01/12/2023,X1,,TS1 1AA,TS2 2BB,SC000001",
                    "C1,01/12/2023,L,E1,N1,U6,PR1,15/02/2024,X1,CARPL,TS1 1AA,TS2 2BB,SC000001",
                    "C1,15/02/2024,P,E1,N1,A6,PR2,20/09/2024,E11,,TS1 1AA,TS3 3CC,XXXXXXX")
            .rows(Table.AD1, "C1,01/05/2022,01/10/2023,10/01/2024,0,2,MF,L11")
            .rows(Table.PLACED_ADOPTION, "C1,01/05/2022,01/10/2023,,");

    /** The same girl a year before: placed and waiting for the order. */
    public static final Sent PLACED =
            ADOPTED.change(Table.EPISODES, "20/09/2024,E11", ",").rows(Table.AD1);

    public Sent rows(Table table, String... rows) {
        return file(table, String.join(",", table.columns()) + "\n" + String.join("\n", rows) + "\n");
    }

    public Sent more(Table table, String... rows) {
        return file(table, files.get(table) + String.join("\n", rows) + "\n");
    }

    public Sent change(Table table, String from, String to) {
        String text = files.get(table);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " does not stand in " + text);
        }
        return file(table, text.replace(from, to));
    }

    public Sent without(Table table) {
        Map<Table, String> changed = new LinkedHashMap<>(files);
        changed.remove(table);
        return new Sent(changed);
    }

    public Return903 read(int year) {
        List<ReturnFile> sent = files.entrySet().stream()
                .map(file -> write(
                        file.getKey().departmentName() + ".csv", file.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toList());
        return ReturnReader.read(new ReturnYear(year), sent);
    }

    public static ReturnFile write(String name, byte[] content) {
        try {
            Path file = Files.createTempFile("return", ".csv");
            file.toFile().deleteOnExit();
            return new ReturnFile(name, Files.write(file, content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Sent file(Table table, String text) {
        Map<Table, String> changed = new LinkedHashMap<>(files);
        changed.put(table, text);
        return new Sent(changed);
    }
}
