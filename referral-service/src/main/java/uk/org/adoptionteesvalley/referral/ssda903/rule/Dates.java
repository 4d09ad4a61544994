package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.time.LocalDate;

/** Comparisons of dates that may be missing: where one is, nothing is known and no rule is broken. */
final class Dates {

    private Dates() {}

    static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    static boolean isAfter(LocalDate one, LocalDate other) {
        return isBefore(other, one);
    }

    static boolean differ(LocalDate one, LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }
}
