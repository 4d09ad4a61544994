package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A table of the SSDA903 return, known by its exact set of columns and by nothing else. */
public enum Table {
    HEADER("Header", true, "CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
    EPISODES(
            "Episodes",
            true,
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN"),
    AD1("AD1", true, "CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"),
    PLACED_ADOPTION(
            "PlacedAdoption", true, "CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
    REVIEWS("Reviews", false, "CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
    PREVIOUS_PERMANENCE("PrevPerm", false, "CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"),
    SOCIAL_WORKER_EPISODES("SWEpisodes", false, "CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
    UNACCOMPANIED("UASC", false, "CHILD", "SEX", "DOB", "DUC"),
    OUTCOMES(
            "OC2",
            false,
            "CHILD",
            "DOB",
            "SDQ_SCORE",
            "SDQ_REASON",
            "CONVICTED",
            "HEALTH_CHECK",
            "IMMUNISATIONS",
            "TEETH_CHECK",
            "HEALTH_ASSESSMENT",
            "SUBSTANCE_MISUSE",
            "INTERVENTION_RECEIVED",
            "INTERVENTION_OFFERED"),
    CARE_LEAVERS("OC3", false, "CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"),
    MISSING("Missing", false, "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END");

    private final String departmentName;
    private final boolean used;
    private final List<String> columns;

    Table(String departmentName, boolean used, String... columns) {
        this.departmentName = departmentName;
        this.used = used;
        this.columns = List.of(columns);
    }

    /** The name that the Department's rules give the table. */
    public String departmentName() {
        return departmentName;
    }

    /** Whether adoption facts are read from it; the other tables of a return are recognised and left alone. */
    public boolean isUsed() {
        return used;
    }

    public List<String> columns() {
        return columns;
    }

    static Optional<Table> withColumns(Set<String> names) {
        return Arrays.stream(values())
                .filter(table -> names.equals(Set.copyOf(table.columns)))
                .findFirst();
    }

    /** The used table that shares most columns with these, so that a fault can say what is missing or too much. */
    static Table nearest(Set<String> names) {
        Table nearest = HEADER;
        double best = -1;
        for (Table table : values()) {
            if (table.used && table.likeness(names) > best) {
                best = table.likeness(names);
                nearest = table;
            }
        }
        return nearest;
    }

    Set<String> missingFrom(Set<String> names) {
        Set<String> missing = new LinkedHashSet<>(columns);
        missing.removeAll(names);
        return missing;
    }

    private double likeness(Set<String> names) {
        long shared = columns.stream().filter(names::contains).count();
        return (double) shared / (columns.size() + names.size() - shared);
    }

    static Optional<Table> named(String departmentName) {
        return Arrays.stream(values())
                .filter(table ->
                        table.departmentName.toLowerCase(Locale.ROOT).equals(departmentName.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The tables that a rule of the Department names, without those of last year or of another collection. */
    public static Set<Table> namedIn(String departmentNames) {
        Set<Table> tables = new LinkedHashSet<>();
        for (String name : departmentNames.split(";")) {
            named(name.trim()).ifPresent(tables::add);
        }
        return tables;
    }
}
