package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** A time that a child spent somewhere; an unknown start reaches back, an open end reaches on. */
public interface Spell {

    Comparator<Spell> BY_BEGIN = Comparator.comparing(Spell::begin);

    Comparator<Spell> BY_START = BY_BEGIN.thenComparing(spell -> spell.id().toString());

    UUID id();

    LocalDate from();

    LocalDate to();

    default LocalDate begin() {
        return from() == null ? LocalDate.MIN : from();
    }

    default boolean isOpen() {
        return to() == null;
    }

    default boolean overlaps(Spell other) {
        return begin().equals(other.begin())
                || begin().isBefore(other.finish()) && other.begin().isBefore(finish());
    }

    private LocalDate finish() {
        return to() == null ? LocalDate.MAX : to();
    }

    /**
     * Takes what was entered and what the return says as one list: where two overlap they are the same spell, told
     * twice.
     */
    static <S extends Spell> List<S> merge(List<S> entered, List<S> returned, BinaryOperator<S> fill) {
        List<S> left = new ArrayList<>(returned);
        List<S> merged = new ArrayList<>();
        for (S own : entered.stream().sorted(BY_START).toList()) {
            Optional<S> same =
                    left.stream().filter(own::overlaps).min(Comparator.comparingLong(other -> distance(own, other)));
            same.ifPresent(left::remove);
            merged.add(same.map(other -> fill.apply(own, other)).orElse(own));
        }
        List<S> onlyReturned = left.stream()
                .filter(other -> merged.stream().noneMatch(other::overlaps))
                .toList();
        merged.addAll(onlyReturned);
        return merged.stream().sorted(BY_START).toList();
    }

    /** In days, between their beginnings; as far as can be where one is not known. */
    static long distance(Spell one, Spell other) {
        return one.from() == null || other.from() == null
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(one.from(), other.from()));
    }
}
