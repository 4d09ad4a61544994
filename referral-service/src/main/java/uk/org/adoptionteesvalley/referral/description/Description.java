package uk.org.adoptionteesvalley.referral.description;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Described;

/** Who the child is, as everything that was told of it says together: of two tellings of the same the newest counts. */
public record Description(Described told) {

    private static final Described NOTHING = new Described(null, null, null, null, null, null, null);

    public static Description of(Facts<ChildFact> facts) {
        Described whole = facts.each(Described.class)
                .sorted((one, other) -> one.recordedAt().compareTo(other.recordedAt()))
                .map(Standing::body)
                .reduce(NOTHING, Description::over);
        return new Description(whole);
    }

    /** What is said later takes the place of what was said before; of what it is silent about nothing is taken. */
    public static Described over(Described before, Described later) {
        return new Described(
                or(later.givenName(), before.givenName()),
                or(later.familyName(), before.familyName()),
                or(later.dateOfBirth(), before.dateOfBirth()),
                or(later.expectedOn(), before.expectedOn()),
                or(later.sex(), before.sex()),
                or(later.ethnicity(), before.ethnicity()),
                or(later.disabled(), before.disabled()));
    }

    private static <T> T or(T sent, T present) {
        return sent == null ? present : sent;
    }

    public LocalDate dateOfBirth() {
        return told.dateOfBirth();
    }

    /** The month alone: it travels where a birthday must not. */
    public String birthMonth() {
        return dateOfBirth() == null ? null : YearMonth.from(dateOfBirth()).toString();
    }

    /** Whether the child is of age on that day; one whose birth is not known, or lies ahead, is not. */
    public boolean isOfAgeOn(LocalDate day) {
        return dateOfBirth() != null && !day.isBefore(Majority.reachedOn(dateOfBirth()));
    }
}
