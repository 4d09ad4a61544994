package uk.org.adoptionteesvalley.referral.description;

import java.time.LocalDate;
import java.time.Month;

/** The day on which a child comes of age (s47(8) Adoption and Children Act 2002: no adoption order after it). */
public final class Majority {

    private static final int AGE = 18;

    private Majority() {}

    /** Whoever is born on 29 February comes of age on 1 March of a year without that day. */
    public static LocalDate reachedOn(LocalDate dob) {
        LocalDate birthday = dob.plusYears(AGE);
        boolean moved = dob.getMonth() == Month.FEBRUARY && birthday.getDayOfMonth() != dob.getDayOfMonth();
        return moved ? birthday.plusDays(1) : birthday;
    }
}
