package uk.org.adoptionteesvalley.chassis.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The named days of a subject that clocks start and stop by, drawn from its facts. */
public final class Marks {

    private record Spell(LocalDate from, LocalDate to) {}

    private final LocalDate today;
    private final Map<String, List<LocalDate>> days = new HashMap<>();
    private final Map<String, List<Spell>> spells = new HashMap<>();

    /**
     * @param today the day to which an open pause reaches
     */
    public Marks(LocalDate today) {
        this.today = today;
    }

    /** Marks a day; one that is not known marks nothing. */
    public Marks at(String mark, LocalDate day) {
        if (day != null) {
            days.computeIfAbsent(mark, name -> new ArrayList<>()).add(day);
        }
        return this;
    }

    /** Marks a spell: from a day, to a day or still going on. */
    public Marks during(String mark, LocalDate from, LocalDate to) {
        spells.computeIfAbsent(mark, name -> new ArrayList<>()).add(new Spell(from, to));
        return this;
    }

    LocalDate latest(String mark) {
        return days.getOrDefault(mark, List.of()).stream()
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    LocalDate firstSince(Collection<String> marks, LocalDate start) {
        return marks.stream()
                .flatMap(mark -> days.getOrDefault(mark, List.of()).stream())
                .filter(day -> !day.isBefore(start))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The days of these spells since a day; no day twice, and none after what was waited for was over. */
    long pausedDays(Set<String> marks, LocalDate start, LocalDate over) {
        LocalDate last = over == null ? today : over;
        LocalDate counted = start;
        long paused = 0;
        for (Spell spell : marks.stream()
                .flatMap(mark -> spells.getOrDefault(mark, List.of()).stream())
                .sorted(Comparator.comparing(Spell::from))
                .toList()) {
            LocalDate from = spell.from().isBefore(counted) ? counted : spell.from();
            LocalDate to = spell.to() == null || spell.to().isAfter(last) ? last : spell.to();
            if (to.isAfter(from)) {
                paused += ChronoUnit.DAYS.between(from, to);
                counted = to;
            }
        }
        return paused;
    }
}
