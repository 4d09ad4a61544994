package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.org.adoptionteesvalley.referral.written.ChildKey;

/** A council's return of one year, as far as it could be read, and what could not. */
public class Return903 {

    private final ReturnYear year;
    private final Map<Table, String> files = new EnumMap<>(Table.class);
    private final Map<String, ChildReturn> children = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    public Return903(ReturnYear year) {
        this.year = year;
    }

    public ReturnYear year() {
        return year;
    }

    /** The children of the return by id; ids differ by more than their case. */
    public Map<String, ChildReturn> children() {
        return children;
    }

    public boolean has(Set<Table> tables) {
        return files.keySet().containsAll(tables);
    }

    public Set<Table> tables() {
        return files.keySet();
    }

    public String fileOf(Table table) {
        return files.get(table);
    }

    public List<Fault> faults() {
        return faults;
    }

    public List<Fault> warnings() {
        return warnings;
    }

    ChildReturn child(String writtenId) {
        return children.computeIfAbsent(ChildKey.of(writtenId), key -> new ChildReturn(writtenId));
    }

    void received(Table table, String file) {
        files.put(table, file);
    }
}
