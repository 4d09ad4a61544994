package uk.org.adoptionteesvalley.matching.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.fact.History903;

/**
 * What matching takes from the referral service's child event.
 *
 * @param deleted the referral service has the child no more
 * @param timeIsOver because its time is over: what was counted of it stays counted
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChildState(
        UUID id, String localAuthority, String laChildId, History903 history903, boolean deleted, boolean timeIsOver) {

    static final String EVENT_TYPE = "uk.org.adoptionteesvalley.child.v1";

    /** What the returns tell; null where that is nothing. */
    History903 told() {
        return history903 == null || history903.tellsNothing() ? null : history903;
    }
}
