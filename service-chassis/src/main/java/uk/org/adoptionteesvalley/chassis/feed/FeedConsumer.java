package uk.org.adoptionteesvalley.chassis.feed;

/**
 * Takes another service's events into this service's tables. Called in the transaction that also moves the cursor, so
 * each event is applied exactly once in effect; applying one again must change nothing.
 */
public interface FeedConsumer {

    /** The service whose feed this is: {@code referral}, {@code adopter} or {@code matching}. */
    String source();

    void apply(FeedEvent event);
}
