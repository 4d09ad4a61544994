package uk.org.adoptionteesvalley.chassis.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/**
 * Whether a caller may take back a fact and each that falls with it: whoever may not take back a decision cannot make it
 * fall by taking back what it rests on. Refused with 403, which names what others must take back first, in that order.
 */
final class RightToTakeBack<B extends FactBody> {

    private final SubjectRecords<?, B> records;
    private final Caller caller;

    RightToTakeBack(SubjectRecords<?, B> records, Caller caller) {
        this.records = records;
        this.caller = caller;
    }

    /**
     * @param retractions the one asked for first, then what falls with it
     * @param before the list in which all of that stands
     */
    void check(List<Fact<B>> retractions, Facts<B> before) {
        checkItself(retractions.get(0));
        List<Violation> others = new ArrayList<>(retractions.stream()
                .skip(1)
                .filter(falling -> !mayTakeBack(falling))
                .map(falling -> first(falling, before))
                .toList());
        // What fell last rests on what fell before it.
        Collections.reverse(others);
        if (!others.isEmpty()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "Nothing was taken back: what is named would fall with this fact and is another role's to take back."
                            + " It must be taken back first, in this order.",
                    others);
        }
    }

    private void checkItself(Fact<B> asked) {
        if (!mayTakeBack(asked)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This fact is another role's to take back.");
        }
    }

    private boolean mayTakeBack(Fact<B> fact) {
        return roles(fact).stream().anyMatch(caller::has);
    }

    private Set<String> roles(Fact<B> fact) {
        return records.rolesToTakeBack(records.kinds().kind(fact.kind()));
    }

    private Violation first(Fact<B> falling, Facts<B> before) {
        String on = before.meantBy(falling.retracts())
                .filter(told -> told.on() != null)
                .map(told -> " of " + told.on())
                .orElse("");
        String whose = roles(falling).isEmpty()
                ? "nobody's to take back"
                : "to be taken back by "
                        + new TreeSet<>(roles(falling)).stream().collect(Collectors.joining(" or "));
        return new Violation("factId", null, falling.kind() + on + ", fact " + falling.retracts() + ": " + whose + ".");
    }
}
