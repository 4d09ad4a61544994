package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an indicator finds: every case counted, every case that cannot be counted and why, and those still open. */
public final class Tally {

    /** A case that counts; of a percentage, {@code inNumerator} says whether it has what is asked for. */
    public record Counted(Subject subject, LocalDate on, Long days, boolean inNumerator) {}

    /** A case that cannot be counted, with the missing field named. */
    public record Excluded(Subject subject, String reason) {}

    /** A case that has begun and not ended, with its age. */
    public record Open(Subject subject, long days) {}

    private static final String OUT_OF_ORDER = "dates out of order: %s before %s";

    private final List<Counted> counted = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Integer> supplied = new HashMap<>();
    private final Map<String, String> lacking = new HashMap<>();

    void counted(Subject subject, LocalDate on) {
        counted.add(new Counted(subject, on, null, true));
    }

    void share(Subject subject, LocalDate on, long days, boolean inNumerator) {
        counted.add(new Counted(subject, on, days, inNumerator));
    }

    /** Counts the days between two dates, or says which of them is missing; the later one brings it into the period. */
    void between(Subject subject, Dated from, Dated to) {
        between(subject, from, to, to.on());
    }

    /**
     * Counts the days between two dates, or says which of them is missing.
     *
     * @param on the date that brings the case into the period
     */
    void between(Subject subject, Dated from, Dated to, LocalDate on) {
        if (from.on() == null || to.on() == null) {
            excluded(subject, (from.on() == null ? from : to).field() + " unknown");
        } else if (to.on().isBefore(from.on())) {
            excluded(subject, OUT_OF_ORDER.formatted(to.field(), from.field()));
        } else {
            days(subject, on, ChronoUnit.DAYS.between(from.on(), to.on()));
        }
    }

    void days(Subject subject, LocalDate on, long days) {
        counted.add(new Counted(subject, on, days, true));
    }

    void excluded(Subject subject, String reason) {
        excluded.add(new Excluded(subject, reason));
    }

    void open(Subject subject, long days) {
        open.add(new Open(subject, days));
    }

    /** What a council supplied to divide by. */
    void denominator(String localAuthority, int children) {
        supplied.put(localAuthority, children);
    }

    /** Why there is nothing of a council to divide by. */
    void noDenominator(String localAuthority, String reason) {
        lacking.put(localAuthority, reason);
    }

    /** The same findings, of one council or of the region. */
    public Tally in(Area area) {
        Tally part = new Tally();
        counted.stream().filter(c -> area.holds(c.subject().localAuthority())).forEach(part.counted::add);
        excluded.stream().filter(c -> area.holds(c.subject().localAuthority())).forEach(part.excluded::add);
        open.stream().filter(c -> area.holds(c.subject().localAuthority())).forEach(part.open::add);
        part.supplied.putAll(supplied);
        part.supplied.keySet().removeIf(council -> !area.holds(council));
        part.lacking.putAll(lacking);
        part.lacking.keySet().removeIf(council -> !area.holds(council));
        return part;
    }

    public List<Counted> counted() {
        return List.copyOf(counted);
    }

    public List<Excluded> excluded() {
        return List.copyOf(excluded);
    }

    public List<Open> open() {
        return List.copyOf(open);
    }

    /** Why there is nothing to divide by; empty where there is. */
    Set<String> denominatorsLacking() {
        return Set.copyOf(lacking.values());
    }

    long size() {
        return counted.size();
    }

    long inNumerator() {
        return counted.stream().filter(Counted::inNumerator).count();
    }

    long sumOfDays() {
        return counted.stream().mapToLong(Counted::days).sum();
    }

    /** What a percentage is of: the supplied number where councils supply it, else all cases; null where one is lacking. */
    Long denominator() {
        if (!lacking.isEmpty()) {
            return null;
        }
        return supplied.isEmpty()
                ? size()
                : supplied.values().stream().mapToLong(Integer::longValue).sum();
    }
}
