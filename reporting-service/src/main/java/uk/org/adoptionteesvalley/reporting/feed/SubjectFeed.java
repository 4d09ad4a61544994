package uk.org.adoptionteesvalley.reporting.feed;

import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.cases.Evaluation;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

/** Takes one kind of subject from the feed that tells of it. */
record SubjectFeed(SubjectKind kind, Evaluation evaluation) implements FeedConsumer {

    @Override
    public String source() {
        return kind.source();
    }

    @Override
    public Set<String> types() {
        return Set.of(kind.eventType());
    }

    @Override
    public void apply(List<FeedEvent> latest) {
        evaluation.take(kind, latest);
    }
}
