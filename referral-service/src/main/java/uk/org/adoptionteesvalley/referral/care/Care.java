package uk.org.adoptionteesvalley.referral.care;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;

/**
 * The latest period of care.
 *
 * @param entered its beginning; null where none is known
 * @param left its end; null while the child is in care
 */
public record Care(Standing<CareEntered> entered, Standing<CareLeft> left) {

    public static Care of(Facts<ChildFact> facts) {
        return facts.latest(CareEntered.class)
                .map(entered -> new Care(entered, endOf(entered, facts)))
                .orElse(new Care(null, null));
    }

    static Standing<CareLeft> endOf(Standing<CareEntered> period, Facts<ChildFact> facts) {
        return facts.each(CareLeft.class)
                .filter(left -> left.body().period().equals(period.id()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public LocalDate enteredOn() {
        return entered == null ? null : entered.on();
    }

    public LocalDate leftOn() {
        return left == null ? null : left.on();
    }
}
