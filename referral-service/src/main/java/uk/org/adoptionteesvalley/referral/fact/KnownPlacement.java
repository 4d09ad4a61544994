package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/**
 * An early permanence or adoption placement as episodes show it.
 *
 * @param startedOn the day on which it became such a placement, or null where no return tells
 * @param movedInOn the day on which the child began to live with these carers, or null where no return tells
 */
public record KnownPlacement(
        Kind kind, LocalDate startedOn, LocalDate movedInOn, String placeCode, LocalDate endedOn, Ending ending) {

    /** What the placement is for. */
    public enum Kind {
        EARLY_PERMANENCE,
        ADOPTION
    }

    /** How a placement ended. */
    public enum Ending {
        CONVERTED,
        REUNIFIED,
        DISRUPTED,
        ADOPTED,
        LEFT_CARE,
        MOVED
    }
}
