package uk.org.adoptionteesvalley.chassis.feed;

import java.util.List;
import java.util.Set;

/**
 * Takes another service's events into this service's tables. Called in the transaction that also moves the cursor, so
 * each event is applied exactly once in effect; applying one again must change nothing.
 */
public interface FeedConsumer {

    /** The service whose feed this is: {@code referral}, {@code adopter} or {@code matching}. */
    String source();

    /** The types of event that it understands; an event of any other is passed over and counted. */
    Set<String> types();

    /**
     * Takes the subjects of a batch, each in its last state there: what lay between was superseded before anybody
     * could see it. All of them or none: an exception takes the whole transaction back, and the events are then
     * tried one by one.
     */
    void apply(List<FeedEvent> latest);
}
