package uk.org.adoptionteesvalley.matching.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;

/** Takes households from the adopter service. */
@ApplicationScoped
public class HouseholdFeed implements FeedConsumer {

    private final EntityManager entityManager;

    HouseholdFeed(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String source() {
        return "adopter";
    }

    @Override
    public void apply(FeedEvent event) {
        if (!event.type().equals(HouseholdState.EVENT_TYPE)) {
            return;
        }
        HouseholdState state = event.as(HouseholdState.class);
        KnownHousehold known = entityManager.find(KnownHousehold.class, state.id());
        KnownHousehold household = known == null ? new KnownHousehold(state.id()) : known;
        household.describe(state);
        if (known == null) {
            entityManager.persist(household);
        }
    }
}
