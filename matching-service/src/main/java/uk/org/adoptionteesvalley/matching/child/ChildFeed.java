package uk.org.adoptionteesvalley.matching.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.matching.journey.JourneyJson;
import uk.org.adoptionteesvalley.matching.journey.Journeys;

/** Takes children and what the 903 returns tell of their matching from the referral service. */
@ApplicationScoped
public class ChildFeed implements FeedConsumer {

    private final EntityManager entityManager;
    private final Journeys journeys;
    private final JourneyJson json;
    private final Clock clock;

    ChildFeed(EntityManager entityManager, Journeys journeys, JourneyJson json, Clock clock) {
        this.entityManager = entityManager;
        this.journeys = journeys;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String source() {
        return "referral";
    }

    @Override
    public void apply(FeedEvent event) {
        if (!event.type().equals(ChildState.EVENT_TYPE)) {
            return;
        }
        ChildState state = event.as(ChildState.class);
        Child known = entityManager.find(Child.class, state.id(), LockModeType.PESSIMISTIC_WRITE);
        Child child = known == null ? new Child(state.id(), state.localAuthority()) : known;
        child.describe(
                state.laChildId(),
                state.stage(),
                state.history903() == null ? null : json.write(state.history903()),
                OffsetDateTime.now(clock));
        if (known == null) {
            entityManager.persist(child);
        }
        journeys.settle(child);
    }
}
