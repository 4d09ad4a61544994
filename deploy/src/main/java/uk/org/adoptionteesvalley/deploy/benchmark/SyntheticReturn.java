package uk.org.adoptionteesvalley.deploy.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A council's SSDA903 return of invented children that keeps every rule. The journeys of {@link SyntheticJourney} come
 * in turn and every date follows from the child's number, so that a return of any size has the same mixture and is the
 * same each time it is made.
 */
public final class SyntheticReturn {

    /** The year in which the return ends, where none is asked for. */
    public static final int RETURN_YEAR = 2025;

    /** From this year's return on the SSDA903 codes a child's sex by letter (rule 101). */
    private static final int SEX_BY_LETTER = 2025;

    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> ETHNICITIES = List.of("WBRI", "WBRI", "WBRI", "MWBA", "APKN", "WROM", "BAFR");

    private final List<String> header = new ArrayList<>();
    private final List<String> episodes = new ArrayList<>();
    private final List<String> ad1 = new ArrayList<>();
    private final List<String> placed = new ArrayList<>();
    private final int returnYear;
    private int adopted;
    private int ignored;

    private SyntheticReturn(int returnYear) {
        this.returnYear = returnYear;
        header.add("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        episodes.add("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        ad1.add("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR");
        placed.add("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED");
    }

    /**
     * Makes the return of the latest year.
     *
     * @param prefix begins each child's id, so that two returns hold different children
     */
    public static SyntheticReturn of(String prefix, int children) {
        return of(RETURN_YEAR, prefix, children, List.of(SyntheticJourney.values()));
    }

    /**
     * Makes the return of an earlier year that holds only children whose story ended in it, so that later returns need
     * not speak of them.
     */
    public static SyntheticReturn ofEnded(int returnYear, String prefix, int children) {
        return of(returnYear, prefix, children, SyntheticJourney.ENDED);
    }

    private static SyntheticReturn of(int returnYear, String prefix, int children, List<SyntheticJourney> journeys) {
        SyntheticReturn made = new SyntheticReturn(returnYear);
        for (int number = 0; number < children; number++) {
            made.add(prefix + String.format("%06d", number), number, journeys);
        }
        return made;
    }

    private void add(String child, int number, List<SyntheticJourney> journeys) {
        SyntheticJourney journey = journeys.get(number % journeys.size());
        ChildRows rows = new ChildRows(child, returnYear, number);
        journey.tell(rows);
        adopted += rows.isAdopted() ? 1 : 0;
        ignored += rows.isWithoutAdoptionFacts() ? 1 : 0;
        String sex = returnYear < SEX_BY_LETTER ? (number % 2 == 0 ? "2" : "1") : (number % 2 == 0 ? "F" : "M");
        String ethnicity = ETHNICITIES.get(number % ETHNICITIES.size());
        header.add(row(child, sex, day(rows.born()), ethnicity, "UN1", "", ""));
        episodes.addAll(rows.episodes());
        ad1.addAll(rows.ad1());
        placed.addAll(rows.decisions());
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

    /** The year in which the return ends. */
    public int returnYear() {
        return returnYear;
    }

    /** How many of the children are adopted in the year. */
    public int adopted() {
        return adopted;
    }

    /** How many of the children adoption never touches. */
    public int ignored() {
        return ignored;
    }

    static String day(LocalDate date) {
        return date == null ? "" : UK.format(date);
    }

    static String row(String... cells) {
        return String.join(",", cells);
    }

    private static byte[] bytes(List<String> rows) {
        return (String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
