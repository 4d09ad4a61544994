package uk.org.adoptionteesvalley.referral.description;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How old a child is, as exactly as a family finder may know it: in years, and under two in months. */
public record Age(int years, int months) {

    private static final int IN_MONTHS_UNDER_YEARS = 2;

    /** The age on a day; empty of a child whose birth is not known or lies ahead. */
    public static Optional<Age> of(LocalDate born, LocalDate day) {
        if (born == null || born.isAfter(day)) {
            return Optional.empty();
        }
        Period lived = Period.between(born, day);
        return Optional.of(new Age(lived.getYears(), (int) lived.toTotalMonths()));
    }

    /** The whole months of a child under two; null of every other. */
    public Integer monthsUnderTwo() {
        return years < IN_MONTHS_UNDER_YEARS ? months : null;
    }
}
