package uk.org.adoptionteesvalley.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.Journeys;
import uk.org.adoptionteesvalley.reporting.journey.MatchingState;

/** Takes what became of the children in matching, to the adoption order. */
@ApplicationScoped
class MatchingFeed implements FeedConsumer {

    private final Journeys journeys;

    MatchingFeed(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public String source() {
        return "matching";
    }

    @Override
    public void apply(FeedEvent event) {
        journeys.take(event.as(MatchingState.class));
    }
}
