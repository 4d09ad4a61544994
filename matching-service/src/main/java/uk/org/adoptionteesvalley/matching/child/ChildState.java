package uk.org.adoptionteesvalley.matching.child;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.history903.History903;

/** What matching takes from the referral service's child event. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ChildState(UUID id, String localAuthority, String laChildId, String stage, History903 history903) {

    static final String EVENT_TYPE = "uk.org.adoptionteesvalley.child.v1";
}
