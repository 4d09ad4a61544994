package uk.org.adoptionteesvalley.deploy.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A 2024-25 SSDA903 return of invented children that keeps every rule: five journeys in turn (adopted, in an early
 * permanence family, waiting with a placement order, decision reversed, and one that adoption never touches), so that
 * a return of any size has the same mixture.
 */
public final class SyntheticReturn {

    /** The year in which the return ends. */
    public static final int RETURN_YEAR = 2025;

    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST_ENTRY = LocalDate.of(2023, 4, 1);
    private static final LocalDate YEAR_START = LocalDate.of(2024, 4, 1);
    private static final int JOURNEYS = 5;

    private final List<String> header = new ArrayList<>();
    private final List<String> episodes = new ArrayList<>();
    private final List<String> ad1 = new ArrayList<>();
    private final List<String> placed = new ArrayList<>();
    private final String prefix;
    private final int children;

    private SyntheticReturn(String prefix, int children) {
        this.prefix = prefix;
        this.children = children;
        header.add("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        episodes.add("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        ad1.add("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR");
        placed.add("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED");
    }

    /**
     * Makes a return.
     *
     * @param prefix begins each child's id, so that two returns hold different children
     */
    public static SyntheticReturn of(String prefix, int children) {
        SyntheticReturn made = new SyntheticReturn(prefix, children);
        for (int i = 0; i < children; i++) {
            made.add(i);
        }
        return made;
    }

    /** The files by name. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("header.csv", bytes(header));
        files.put("episodes.csv", bytes(episodes));
        files.put("ad1.csv", bytes(ad1));
        files.put("placed_for_adoption.csv", bytes(placed));
        return files;
    }

    /** How many of the children are adopted in the year. */
    public int adopted() {
        return (children + JOURNEYS - 1) / JOURNEYS;
    }

    /** How many of the children adoption never touches. */
    public int ignored() {
        return children / JOURNEYS;
    }

    private void add(int i) {
        String child = prefix + String.format("%06d", i);
        LocalDate entered = FIRST_ENTRY.plusDays(i % 360);
        LocalDate decided = entered.plusDays(150);
        LocalDate ordered = entered.plusDays(190);
        LocalDate born = entered.minusDays(200);
        header.add(row(child, i % 2 == 0 ? "F" : "M", day(born), "WBRI", "UN1", "", ""));
        switch (i % JOURNEYS) {
            case 0 -> adopted(child, born, entered, decided, ordered, i);
            case 1 -> earlyPermanence(child, born, entered, decided, ordered);
            case 2 -> waiting(child, born, entered, decided, ordered);
            case 3 -> reversed(child, born, entered, decided);
            default -> episode(child, entered, "S", "C2", "U6", null, "", "", "SC000001");
        }
    }

    private void adopted(String child, LocalDate born, LocalDate entered, LocalDate decided, LocalDate ordered, int i) {
        LocalDate matched = entered.plusDays(260);
        LocalDate placedOn = entered.plusDays(275);
        LocalDate adoptedOn = later(placedOn.plusDays(80), YEAR_START.plusDays(i % 50));
        decision(child, born, decided, "", "");
        ad1.add(row(child, day(born), day(decided), day(matched), "0", "2", "MF", "L11"));
        episode(child, entered, "S", "C1", "U6", ordered, "X1", "", "SC000001");
        episode(child, ordered, "L", "E1", "U6", placedOn, "X1", "CARPL", "SC000001");
        episode(child, placedOn, "P", "E1", "A6", adoptedOn, "E11", "", "XXXXXXX");
    }

    private void earlyPermanence(
            String child, LocalDate born, LocalDate entered, LocalDate decided, LocalDate ordered) {
        LocalDate fostered = entered.plusDays(20);
        LocalDate placedOn = entered.plusDays(230);
        decision(child, born, decided, "", "");
        episode(child, entered, "S", "C1", "U6", fostered, "X1", "CARPL", "SC000001");
        episode(child, fostered, "P", "C1", "U5", ordered, "X1", "", "XXXXXXX");
        episode(child, ordered, "L", "E1", "U5", placedOn, "X1", "CARPL", "XXXXXXX");
        episode(child, placedOn, "T", "E1", "A5", null, "", "", "XXXXXXX");
    }

    private void waiting(String child, LocalDate born, LocalDate entered, LocalDate decided, LocalDate ordered) {
        decision(child, born, decided, "", "");
        episode(child, entered, "S", "C1", "U6", ordered, "X1", "", "SC000001");
        episode(child, ordered, "L", "E1", "U6", null, "", "", "SC000001");
    }

    private void reversed(String child, LocalDate born, LocalDate entered, LocalDate decided) {
        decision(child, born, decided, day(later(decided.plusDays(100), YEAR_START.plusDays(5))), "RD3");
        episode(child, entered, "S", "C1", "U6", null, "", "", "SC000001");
    }

    private void decision(String child, LocalDate born, LocalDate decided, String ceased, String reason) {
        placed.add(row(child, day(born), day(decided), ceased, reason));
    }

    private void episode(
            String child,
            LocalDate from,
            String reason,
            String legalStatus,
            String placement,
            LocalDate to,
            String ended,
            String change,
            String urn) {
        String until = to == null ? "" : day(to);
        episodes.add(row(
                child,
                day(from),
                reason,
                legalStatus,
                "N1",
                placement,
                "PR1",
                until,
                ended,
                change,
                "ZZ1 1AA",
                "ZZ2 2BB",
                urn));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String day(LocalDate date) {
        return UK.format(date);
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }

    private static byte[] bytes(List<String> rows) {
        return (String.join("\r\n", rows) + "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
