package uk.org.adoptionteesvalley.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.ChildState;
import uk.org.adoptionteesvalley.reporting.journey.Journeys;

/** Takes the children, with their decisions and authority to place. */
@ApplicationScoped
class ReferralFeed implements FeedConsumer {

    private final Journeys journeys;

    ReferralFeed(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public String source() {
        return "referral";
    }

    @Override
    public void apply(FeedEvent event) {
        journeys.take(event.as(ChildState.class));
    }
}
