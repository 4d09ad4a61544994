package uk.org.adoptionteesvalley.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;

/**
 * Takes placements and adoption orders from matching-service, so that a child's stage and the guard on reversals know
 * of them. The child is published again only where its stage has changed: both services feed each other.
 */
@ApplicationScoped
class JourneyConsumer implements FeedConsumer {

    private final Children children;

    JourneyConsumer(Children children) {
        this.children = children;
    }

    @Override
    public String source() {
        return "matching";
    }

    @Override
    public void apply(FeedEvent event) {
        JourneyState state = event.as(JourneyState.class);
        children.lockIfThere(state.childId()).ifPresent(child -> follow(child, state.journey()));
    }

    private void follow(Child child, Journey journey) {
        if (journey.equals(child.journey())) {
            return;
        }
        ChildStage before = child.stage();
        child.follow(journey);
        child.changed(children.now().at());
        if (child.stage() != before) {
            children.changed(child);
        }
    }
}
