package uk.org.adoptionteesvalley.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.HouseholdState;
import uk.org.adoptionteesvalley.reporting.journey.Journeys;

/** Takes the households, with the dates of their way to approval. */
@ApplicationScoped
class AdopterFeed implements FeedConsumer {

    private final Journeys journeys;

    AdopterFeed(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public String source() {
        return "adopter";
    }

    @Override
    public void apply(FeedEvent event) {
        journeys.take(event.as(HouseholdState.class));
    }
}
