package uk.org.adoptionteesvalley.chassis.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** A moment that a query parameter names: an ISO 8601 date-time with its offset. */
public final class Moment {

    private Moment() {}

    /**
     * The moment asked for; empty where none is.
     *
     * @param parameter the name of the query parameter
     * @param sent what was sent in it, or null
     */
    public static Optional<Instant> parse(String parameter, String sent) {
        try {
            return Optional.ofNullable(sent).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException notAMoment) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    "Put right the parameter named and ask again.",
                    List.of(new Violation(
                            parameter,
                            null,
                            "must be a date-time with its offset, as in 2025-04-01T09:00:00Z; + as %2B")));
        }
    }
}
