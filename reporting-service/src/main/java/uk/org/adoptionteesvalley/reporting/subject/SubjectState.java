package uk.org.adoptionteesvalley.reporting.subject;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.Child;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Matching;

/**
 * A subject's state as an event tells it; one that cannot be read is refused here, before anything is written.
 *
 * @param deleted whether the source holds the subject no longer
 * @param counted whether what was counted of a deleted subject stays counted: its time was over, and it was right
 * @param state the state as it was told, with what no indicator asks for yet
 */
record SubjectState(UUID id, String localAuthority, Instant toldAt, boolean deleted, boolean counted, String state) {

    private static final String REGION = "REGION";

    static SubjectState of(SubjectKind kind, FeedEvent event) {
        UUID id = UUID.fromString(event.subject());
        Instant toldAt = event.time().toInstant().truncatedTo(ChronoUnit.MICROS);
        if (event.data().path("deleted").asBoolean()) {
            boolean counted = event.data().path("timeIsOver").asBoolean();
            return new SubjectState(id, REGION, toldAt, true, counted, null);
        }
        return switch (kind) {
            case CHILD -> {
                Child child = event.as(Child.class);
                yield told(event, id, child.id(), child.localAuthority(), toldAt);
            }
            case JOURNEY -> {
                Matching matching = event.as(Matching.class);
                yield told(event, id, matching.childId(), matching.localAuthority(), toldAt);
            }
            case HOUSEHOLD -> told(event, id, event.as(Household.class).id(), REGION, toldAt);
        };
    }

    private static SubjectState told(FeedEvent event, UUID subject, UUID id, String localAuthority, Instant toldAt) {
        if (!subject.equals(id)) {
            throw new IllegalArgumentException("Event " + event.id() + " tells of another subject than its own");
        }
        return new SubjectState(
                id, localAuthority, toldAt, false, true, event.data().toString());
    }
}
