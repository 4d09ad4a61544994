package uk.org.adoptionteesvalley.chassis.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** Which page of a list is asked for: keyset paging, so that a list that grows repeats and skips nothing. */
public class PageRequest {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 200, message = "must be at most 200: a longer page would hold a connection too long")
    @Parameter(description = "How many items at most, 1 to 200")
    int limit = 50;

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before; opaque")
    String after;

    public int limit() {
        return limit;
    }

    /** The id after which the page begins; before every id for the first page, so that a query needs no other form. */
    public UUID from() {
        if (after == null || after.isBlank()) {
            return BEFORE_ALL;
        }
        try {
            return Page.decode(after);
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    "Take the cursor from the page before.",
                    List.of(new Violation("after", null, "is not a cursor of this list")));
        }
    }
}
