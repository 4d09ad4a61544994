package uk.org.adoptionteesvalley.chassis.desk;

import java.util.List;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** Refuses a request because of the fact that it names. */
final class NothingRecorded extends ProblemException {

    private static final long serialVersionUID = 1L;

    NothingRecorded(String field, String message) {
        super(
                ProblemType.RULE_BROKEN,
                "Nothing was recorded; put right what is named and send it again.",
                List.of(new Violation(field, null, message)));
    }
}
