package uk.org.adoptionteesvalley.chassis.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every broken guard of a transition, so that the caller learns of all of them at once. */
public final class Guards {

    private final List<Violation> broken = new ArrayList<>();

    public Guards require(boolean holds, String field, String rule, String message) {
        if (!holds) {
            broken.add(new Violation(field, rule, message));
        }
        return this;
    }

    public List<Violation> broken() {
        return List.copyOf(broken);
    }

    /** Refuses with 422 where any guard is broken. */
    public void check() {
        if (!broken.isEmpty()) {
            throw new ProblemException(
                    ProblemType.RULE_BROKEN,
                    "Nothing was recorded; put right what is named and send it again.",
                    broken);
        }
    }
}
