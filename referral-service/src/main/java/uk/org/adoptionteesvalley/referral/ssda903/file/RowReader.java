package uk.org.adoptionteesvalley.referral.ssda903.file;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Fault.ofRow;

/** Turns the cells of one table's rows into what they say, refusing rows that cannot be what the table holds. */
class RowReader {

    private final Return903 read;
    private final Table table;
    private final String file;

    RowReader(Return903 read, Table table, String file) {
        this.read = read;
        this.table = table;
        this.file = file;
    }

    void take(Cells cells) {
        String id = cells.written("CHILD");
        if (!isShapedRight(cells)) {
            if (isUsable(id)) {
                read.child(id).cannotRead(table);
            }
            return;
        }
        if (!isUsable(id)) {
            fault(
                    cells,
                    "CHILD",
                    id.isEmpty() ? "The child's id is missing." : "The child's id holds signs that no id has.");
            return;
        }
        add(cells, read.child(id));
    }

    private void add(Cells cells, ChildReturn child) {
        switch (table) {
            case HEADER ->
                child.addHeader(cells.row(new HeaderEntry(cells.code("SEX"), cells.date("DOB"), cells.code("ETHNIC"))));
            case EPISODES -> child.addEpisode(cells.row(episode(cells)));
            case AD1 ->
                child.addAdoption(cells.row(new AdoptionEntry(
                        cells.date("DOB"),
                        cells.date("DATE_INT"),
                        cells.date("DATE_MATCH"),
                        cells.code("FOSTER_CARE"),
                        cells.code("NB_ADOPTR"),
                        cells.code("SEX_ADOPTR"),
                        cells.code("LS_ADOPTR"))));
            case PLACED_ADOPTION ->
                child.addDecision(cells.row(new DecisionEntry(
                        cells.date("DOB"),
                        cells.date("DATE_PLACED"),
                        cells.date("DATE_PLACED_CEASED"),
                        cells.code("REASON_PLACED_CEASED"))));
            default -> throw new IllegalStateException(table + " is not read");
        }
    }

    private static Episode episode(Cells cells) {
        return new Episode(
                cells.date("DECOM"),
                cells.code("RNE"),
                cells.code("LS"),
                cells.code("CIN"),
                cells.code("PLACE"),
                cells.code("PLACE_PROVIDER"),
                cells.date("DEC"),
                cells.code("REC"),
                cells.code("REASON_PLACE_CHANGE"),
                PlacementPostcode.mayBeOutsideEngland(cells.code("PL_POST")),
                cells.code("URN"));
    }

    private boolean isShapedRight(Cells cells) {
        int expected = table.columns().size();
        if (cells.count() != expected) {
            String why = Separator.between(cells.first(), expected)
                    .map(separator -> " It is separated by %s, the header row by commas.".formatted(separator.named()))
                    .orElse("");
            fault(cells, null, "The row has %d cells, the header has %d.%s".formatted(cells.count(), expected, why));
            return false;
        }
        boolean right = true;
        for (String column : table.columns()) {
            String value = cells.written(column);
            if (value.length() > ReturnReader.LONGEST_VALUE) {
                fault(cells, column, "The value is longer than %d signs.".formatted(ReturnReader.LONGEST_VALUE));
                right = false;
            } else if (value.chars().anyMatch(Character::isISOControl)) {
                fault(cells, column, "The value holds control signs: the file is not the text of a return.");
                right = false;
            }
        }
        return right;
    }

    private void fault(Cells cells, String column, String message) {
        read.faults().add(ofRow(file, cells.rowNumber(), column, message));
    }

    private static boolean isUsable(String id) {
        return !id.isEmpty()
                && id.length() <= ReturnReader.LONGEST_VALUE
                && id.chars().noneMatch(Character::isISOControl);
    }
}
