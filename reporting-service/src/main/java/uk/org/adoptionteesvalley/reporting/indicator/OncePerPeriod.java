package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes of one subject's cases those of which any period holds at most one: the first that is dated in the period, or
 * else one that is of unknown date and could lie in it. Each case says of which periods it is the one.
 */
final class OncePerPeriod {

    private final TreeMap<LocalDate, DatedCase> counted = new TreeMap<>();
    private final TreeMap<LocalDate, UnknownCase> excluded = new TreeMap<>();
    private final List<UnknownCase> ofUnknownDate;

    /**
     * Takes what was found.
     *
     * @param onKnownDays those that cannot be counted though their day is known
     */
    OncePerPeriod(List<DatedCase> dated, List<UnknownCase> onKnownDays, List<UnknownCase> ofUnknownDate) {
        dated.forEach(c -> counted.putIfAbsent(c.on(), c));
        onKnownDays.forEach(c -> excluded.putIfAbsent(c.earliest(), c));
        excluded.keySet().removeAll(counted.keySet());
        this.ofUnknownDate = new ArrayList<>(ofUnknownDate);
    }

    Cases cases(List<Spell> spells) {
        List<DatedCase> dated = new ArrayList<>();
        List<UnknownCase> unknown = new ArrayList<>();
        TreeMap<LocalDate, Object> days = new TreeMap<>(counted);
        days.putAll(excluded);
        List<UnknownCase> apart = apart();
        LocalDate previous = LocalDate.MIN;
        for (LocalDate day : days.keySet()) {
            fill(previous, day, apart, unknown);
            if (counted.containsKey(day)) {
                DatedCase c = counted.get(day);
                dated.add(new DatedCase(c.on(), c.days(), c.inNumerator(), previous));
            } else {
                unknown.add(new UnknownCase(excluded.get(day).reason(), day, day, previous, LocalDate.MAX));
            }
            previous = day;
        }
        fill(previous, LocalDate.MAX, apart, unknown);
        return new Cases(List.copyOf(dated), List.copyOf(spells), List.copyOf(unknown));
    }

    /** Those of unknown date, so that no period has two: a later one only where the period begins after the earlier. */
    private List<UnknownCase> apart() {
        List<UnknownCase> apart = new ArrayList<>();
        LocalDate earliest = LocalDate.MAX;
        ofUnknownDate.sort(Comparator.comparing(UnknownCase::latest).reversed().thenComparing(UnknownCase::earliest));
        for (UnknownCase c : ofUnknownDate) {
            if (apart.isEmpty() || c.earliest().isBefore(earliest)) {
                if (!apart.isEmpty()) {
                    apart.set(0, after(apart.get(0), c.latest()));
                }
                apart.add(0, c);
                earliest = c.earliest();
            }
        }
        return apart;
    }

    private static UnknownCase after(UnknownCase c, LocalDate day) {
        return new UnknownCase(c.reason(), c.earliest(), c.latest(), day, c.endsBefore());
    }

    /** What a period that lies wholly between two dated cases could hold of unknown date. */
    private static void fill(LocalDate after, LocalDate before, List<UnknownCase> apart, List<UnknownCase> into) {
        for (UnknownCase c : apart) {
            LocalDate beginsAfter = c.beginsAfter().isAfter(after) ? c.beginsAfter() : after;
            if (beginsAfter.isBefore(c.latest()) && c.earliest().isBefore(before)) {
                into.add(new UnknownCase(c.reason(), c.earliest(), c.latest(), beginsAfter, before));
            }
        }
    }
}
