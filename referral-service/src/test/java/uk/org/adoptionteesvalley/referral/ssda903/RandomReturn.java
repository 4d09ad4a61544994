package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/**
 * An invented child's way as a council might tell it: mostly as it told it before, often with one day told otherwise or
 * with one event more or less, and in any selection of the tables.
 */
final class RandomReturn {

    private static final LocalDate FIRST = LocalDate.parse("2023-05-01");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String CARERS = "TS1 1AA,TS2 2BB,SC000001";
    private static final String ADOPTERS = "TS1 1AA,TS3 3CC,XXXXXXX";

    private final Random random;
    private Way way;

    RandomReturn(Random random) {
        this.random = random;
        this.way = anew();
    }

    /** The days of what happened; what is null did not happen. */
    private record Way(
            String born,
            LocalDate entered,
            LocalDate decided,
            LocalDate reversed,
            LocalDate ordered,
            LocalDate placed,
            LocalDate ended,
            boolean adopted) {

        Way until(LocalDate last) {
            return new Way(
                    born,
                    by(entered, last),
                    by(decided, last),
                    by(reversed, last),
                    by(ordered, last),
                    by(placed, last),
                    by(ended, last),
                    adopted);
        }

        private static LocalDate by(LocalDate day, LocalDate last) {
            return day == null || day.isAfter(last) ? null : day;
        }
    }

    Sent next(int year) {
        int what = random.nextInt(4);
        way = what == 0 ? anew() : what == 1 ? changed() : way;
        return text(way.until(new ReturnYear(year).lastDay()), new ReturnYear(year));
    }

    private Way anew() {
        TreeSet<LocalDate> days = new TreeSet<>();
        while (days.size() < 6) {
            days.add(day());
        }
        List<LocalDate> d = new ArrayList<>(days);
        boolean ordered = random.nextInt(3) > 0;
        boolean placed = ordered && random.nextInt(2) == 0;
        boolean adopted = placed && random.nextInt(3) == 0;
        boolean left = !adopted && random.nextInt(3) == 0;
        LocalDate reversed = !adopted && (left || random.nextInt(3) == 0) ? d.get(4) : null;
        return new Way(
                random.nextInt(8) == 0 ? "03/05/2022" : "01/05/2022",
                d.get(0),
                d.get(1),
                reversed,
                ordered ? d.get(2) : null,
                placed ? d.get(3) : null,
                adopted || left ? d.get(5) : null,
                adopted);
    }

    private Way changed() {
        Way w = way;
        int what = random.nextInt(6);
        return new Way(
                what == 0 ? "02/05/2022" : w.born,
                what == 1 ? day() : w.entered,
                what == 2 ? day() : w.decided,
                what == 3 ? (w.reversed == null ? day() : null) : w.reversed,
                what == 4 ? (random.nextBoolean() ? day() : null) : w.ordered,
                what == 4 ? null : w.placed,
                what == 5 ? (w.ended == null ? day() : null) : w.ended,
                what != 4 && what != 5 && w.adopted);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(24) * 28L);
    }

    private Sent text(Way w, ReturnYear year) {
        Sent sent = new Sent(Map.of());
        if (random.nextInt(6) > 0) {
            sent = sent.rows(Table.HEADER, "C1,F," + w.born + ",WBRI,UN1,0,");
        }
        if (random.nextInt(6) > 0 && w.entered != null) {
            sent = sent.rows(Table.EPISODES, episodes(w));
        }
        if (random.nextInt(6) > 0 && w.decided != null && !isOfAnEarlierYear(w, year)) {
            String reversal = w.reversed == null ? "," : date(w.reversed) + ",RD" + (1 + random.nextInt(2));
            sent = sent.rows(Table.PLACED_ADOPTION, "C1," + w.born + "," + date(w.decided) + "," + reversal);
        }
        if (w.adopted && w.ended != null) {
            sent = sent.rows(Table.AD1, "C1," + w.born + "," + date(w.decided) + "," + date(w.ordered) + ",0,2,MF,L11");
        }
        return sent;
    }

    /** A reversal is told in its own year alone (rule 118). */
    private static boolean isOfAnEarlierYear(Way w, ReturnYear year) {
        return w.reversed != null && !year.contains(w.reversed);
    }

    private static String[] episodes(Way w) {
        List<String> rows = new ArrayList<>();
        LocalDate afterFirst = w.ordered == null ? w.ended : w.ordered;
        String last = w.adopted ? "E11" : "E4A";
        rows.add(row(w.entered, "S,C1,N1,U6,PR1", afterFirst, w.ordered == null ? last : "X1", "", CARERS));
        if (w.ordered != null) {
            LocalDate next = w.placed == null ? w.ended : w.placed;
            String reason = w.placed == null ? "" : "CARPL";
            rows.add(row(w.ordered, "L,E1,N1,U6,PR1", next, w.placed == null ? last : "X1", reason, CARERS));
        }
        if (w.placed != null && w.ordered != null) {
            rows.add(row(w.placed, "P,E1,N1,A6,PR2", w.ended, last, "", ADOPTERS));
        }
        return rows.toArray(String[]::new);
    }

    private static String row(LocalDate from, String codes, LocalDate to, String rec, String reason, String where) {
        String end = to == null ? "," : date(to) + "," + rec;
        return "C1," + date(from) + "," + codes + "," + end + "," + (to == null ? "" : reason) + "," + where;
    }

    private static String date(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
