package uk.org.adoptionteesvalley.reporting.feed;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.reporting.cases.Evaluation;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

/** The feeds that are taken: one of each kind of subject. */
class SubjectFeeds {

    @Produces
    @Singleton
    FeedConsumer children(Evaluation evaluation) {
        return new SubjectFeed(SubjectKind.CHILD, evaluation);
    }

    @Produces
    @Singleton
    FeedConsumer journeys(Evaluation evaluation) {
        return new SubjectFeed(SubjectKind.JOURNEY, evaluation);
    }

    @Produces
    @Singleton
    FeedConsumer households(Evaluation evaluation) {
        return new SubjectFeed(SubjectKind.HOUSEHOLD, evaluation);
    }
}
