package uk.org.adoptionteesvalley.deploy.benchmark;

import static uk.org.adoptionteesvalley.deploy.benchmark.SyntheticReturn.day;
import static uk.org.adoptionteesvalley.deploy.benchmark.SyntheticReturn.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One invented child's rows in a return, told in the order in which things happened. */
final class ChildRows {

    private static final int SPREAD = 7_919;

    private final List<String> episodes = new ArrayList<>();
    private final List<String> ad1 = new ArrayList<>();
    private final List<String> decisions = new ArrayList<>();
    private final String child;
    private final int returnYear;
    private final int number;
    private LocalDate born;
    private LocalDate decidedOn;
    private LocalDate since;
    private String[] open;

    ChildRows(String child, int returnYear, int number) {
        this.child = child;
        this.returnYear = returnYear;
        this.number = number;
    }

    /** A number of days that differs from child to child and is always the same for one. */
    int days(int least, int most) {
        return least + Math.floorMod((number + least) * SPREAD, most - least + 1);
    }

    /** A day of the return's year. */
    LocalDate dayOfTheYear() {
        return LocalDate.of(returnYear - 1, 4, 1).plusDays(Math.floorMod(number * SPREAD, 360));
    }

    ChildRows entersCare(LocalDate on, String legalStatus) {
        born = on.minusDays(days(0, 1_800));
        begin(on, "S", legalStatus, "U6");
        return this;
    }

    ChildRows decided(LocalDate on) {
        decidedOn = on;
        decisions.add(row(child, day(born), day(on), "", ""));
        return this;
    }

    /** The latest decision is reversed. */
    ChildRows reversed(LocalDate on, String reason) {
        decisions.set(decisions.size() - 1, row(child, day(born), day(decidedOn), day(on), reason));
        return this;
    }

    /** A new legal status, a new placement or both begin: the episode so far ends. */
    ChildRows changes(LocalDate on, String reason, String legalStatus, String placement) {
        String moved = reason.equals("L") ? "" : "CARPL";
        end(on, "X1", moved);
        begin(on, reason, legalStatus, placement);
        return this;
    }

    ChildRows matched(LocalDate on, boolean fosterCarers) {
        boolean alone = number % 4 == 3;
        ad1.add(row(
                child,
                day(born),
                day(decidedOn),
                day(on),
                fosterCarers ? "1" : "0",
                alone ? "1" : "2",
                alone ? "F1" : "MF",
                alone ? "L0" : "L11"));
        return this;
    }

    void leavesCare(LocalDate on, String how) {
        end(on, how, "");
        open = null;
    }

    private void begin(LocalDate on, String reason, String legalStatus, String placement) {
        since = on;
        open = new String[] {reason, legalStatus, placement};
    }

    private void end(LocalDate on, String how, String change) {
        episodes.add(episode(on, how, change));
    }

    private String episode(LocalDate until, String how, String change) {
        String placement = open[2];
        String need = open[1].startsWith("V") ? "N8" : "N1";
        String registered = placement.equals("U6") ? "SC000001" : "XXXXXXX";
        return row(
                child,
                day(since),
                open[0],
                open[1],
                need,
                placement,
                "PR1",
                day(until),
                how,
                change,
                "ZZ1 1AA",
                "ZZ2 2BB",
                registered);
    }

    LocalDate born() {
        return born;
    }

    boolean isAdopted() {
        return !ad1.isEmpty();
    }

    boolean isWithoutAdoptionFacts() {
        return decisions.isEmpty();
    }

    List<String> ad1() {
        return ad1;
    }

    List<String> decisions() {
        return decisions;
    }

    /** The ended episodes, and the one that goes on where the child is still in care. */
    List<String> episodes() {
        List<String> all = new ArrayList<>(episodes);
        if (open != null) {
            all.add(episode(null, "", ""));
        }
        return all;
    }
}
