package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects the cases that an indicator finds in one child's or household's facts. */
final class Findings {

    private static final String OUT_OF_ORDER = "dates out of order: %s before %s";

    /**
     * What is so on a day: a case whose age is counted from a day (or not at all), or one that cannot be counted.
     *
     * @param reason why it cannot be counted; null where it can
     */
    record State(LocalDate since, String reason) {
        static final Optional<State> NOT_SO = Optional.empty();
        static final Optional<State> SO = Optional.of(new State(null, null));

        static Optional<State> since(LocalDate day) {
            return Optional.of(new State(day, null));
        }

        static Optional<State> unknown(String reason) {
            return Optional.of(new State(null, reason));
        }
    }

    private final List<DatedCase> dated = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final List<UnknownCase> excluded = new ArrayList<>();
    private final List<UnknownCase> unknown = new ArrayList<>();

    Findings counted(LocalDate on) {
        dated.add(new DatedCase(on, null, true, LocalDate.MIN));
        return this;
    }

    void counted(LocalDate on, long days) {
        share(on, days, true);
    }

    void share(LocalDate on, long days, boolean inNumerator) {
        dated.add(new DatedCase(on, Math.toIntExact(days), inNumerator, LocalDate.MIN));
    }

    /** Counts the days between two dates, or says which of them is missing; the later one brings it into the period. */
    void between(Dated from, Dated to) {
        between(from, to, to.on());
    }

    /**
     * Counts the days between two dates, or says which of them is missing.
     *
     * @param on the date that brings the case into the period
     */
    void between(Dated from, Dated to, LocalDate on) {
        if (from.on() == null || to.on() == null) {
            excluded((from.on() == null ? from : to).field() + " unknown", on);
        } else if (to.on().isBefore(from.on())) {
            excluded(OUT_OF_ORDER.formatted(to.field(), from.field()), on);
        } else {
            counted(on, ChronoUnit.DAYS.between(from.on(), to.on()));
        }
    }

    /** Of a known day, and yet it cannot be counted. */
    void excluded(String reason, LocalDate on) {
        excluded.add(new UnknownCase(reason, on, on, LocalDate.MIN, LocalDate.MAX));
    }

    /** Of a day that is not known, but lies between two others as far as these are known. */
    void unknown(String reason, LocalDate earliest, LocalDate latest) {
        unknown.add(new UnknownCase(
                reason,
                Objects.requireNonNullElse(earliest, LocalDate.MIN),
                Objects.requireNonNullElse(latest, LocalDate.MAX),
                LocalDate.MIN,
                LocalDate.MAX));
    }

    /**
     * Tells the spells of what is asked of each day. What is true of a subject changes only on days on which something
     * happened to it, so it is asked on these days and before them all.
     */
    void throughout(Stream<LocalDate> happenings, Function<LocalDate, Optional<State>> state) {
        List<LocalDate> days = Stream.concat(Stream.of(LocalDate.MIN), happenings)
                .sorted()
                .distinct()
                .toList();
        LocalDate from = LocalDate.MIN;
        Optional<State> so = state.apply(from);
        for (LocalDate day : days) {
            Optional<State> now = state.apply(day);
            if (!now.equals(so)) {
                spell(from, day, so);
                from = day;
                so = now;
            }
        }
        spell(from, LocalDate.MAX, so);
    }

    private void spell(LocalDate from, LocalDate until, Optional<State> state) {
        state.ifPresent(so -> {
            if (so.reason() == null) {
                spells.add(new Spell(from, until, so.since()));
            } else {
                unknown(so.reason(), from, until.equals(LocalDate.MAX) ? until : until.minusDays(1));
            }
        });
    }

    /** Every case by itself. */
    Cases each() {
        return new Cases(
                List.copyOf(dated),
                List.copyOf(spells),
                Stream.concat(excluded.stream(), unknown.stream()).toList());
    }

    /** Of the cases that a period holds, the first: the subject counts once. */
    Cases firstOfPeriod() {
        return new OncePerPeriod(dated, excluded, unknown).cases(spells);
    }
}
