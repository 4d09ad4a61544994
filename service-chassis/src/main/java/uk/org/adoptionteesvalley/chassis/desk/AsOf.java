package uk.org.adoptionteesvalley.chassis.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** The moment that a question goes back to: what had been recorded by then, and nothing of what came later. */
public final class AsOf {

    /** The name of the query parameter. */
    public static final String NAME = "asOf";
    /** What it takes, for the documentation. */
    public static final String RULE =
            "What stood at that moment: an ISO 8601 date-time with its offset. Left out: what stands now.";
    /** An example, for the documentation. */
    public static final String EXAMPLE = "2025-04-01T09:00:00Z";

    private AsOf() {}

    /** The moment asked for; empty where none is. */
    public static Optional<Instant> parse(String sent) {
        try {
            return Optional.ofNullable(sent).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException notAMoment) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    "Put right the parameter named and ask again.",
                    List.of(new Violation(
                            NAME, null, "must be a date-time with its offset, as in 2025-04-01T09:00:00Z; + as %2B")));
        }
    }
}
