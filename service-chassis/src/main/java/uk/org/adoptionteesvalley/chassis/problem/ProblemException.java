package uk.org.adoptionteesvalley.chassis.problem;

import java.util.List;

/** Ends an operation with a problem answer and rolls its transaction back. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Violation> violations;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    /** For a record that is not there or is another council's: the two must not be told apart. */
    public static ProblemException notFound() {
        return new ProblemException(
                ProblemType.NOT_FOUND, "There is no record with this id in your council or agency.");
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Problem problem() {
        return Problem.of(type, getMessage(), violations);
    }
}
