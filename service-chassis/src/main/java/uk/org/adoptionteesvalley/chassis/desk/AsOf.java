package uk.org.adoptionteesvalley.chassis.desk;

import java.time.Instant;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.time.Moment;

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
        return Moment.parse(NAME, sent);
    }
}
