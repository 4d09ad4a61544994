package uk.org.adoptionteesvalley.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.chassis.feed.FeedIntake;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

/** Sends invented journeys through the intake, as the three feeds would. */
@ApplicationScoped
public class SampleFeed {

    private static final UUID HOUSEHOLD = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private final FeedIntake intake;
    private final ObjectMapper json;
    private final AtomicLong position = new AtomicLong();

    SampleFeed(FeedIntake intake, ObjectMapper json) {
        this.intake = intake;
        this.json = json;
    }

    public void sendSample() {
        send(Sample.children());
        send(SubjectKind.HOUSEHOLD, List.of(registered()));
    }

    private ObjectNode registered() {
        return json.createObjectNode()
                .put("id", HOUSEHOLD.toString())
                .put("enquiredOn", "2024-04-02")
                .put("roiReceivedOn", "2024-04-20")
                .put("roiAcceptedOn", "2024-04-25")
                .put("fastTrack", false);
    }

    public void send(List<Case> cases) {
        send(SubjectKind.CHILD, cases.stream().map(Case::child).map(this::state).toList());
        send(
                SubjectKind.JOURNEY,
                cases.stream().map(Case::matching).map(this::state).toList());
    }

    /** Facts as a feed tells them. */
    public JsonNode state(Object facts) {
        return json.valueToTree(facts);
    }

    /** Sends the states in one batch. */
    public void send(SubjectKind kind, List<? extends JsonNode> states) {
        send(kind, states, Instant.now());
    }

    /** Sends states that were recorded at some moment. */
    public void send(SubjectKind kind, List<? extends JsonNode> states, Instant at) {
        intake.take(
                kind.source(),
                states.stream()
                        .map(state -> event(kind, id(kind, state), state, at))
                        .toList());
    }

    /** Tells that the source holds a subject no longer. */
    public void delete(SubjectKind kind, UUID subject, Instant at) {
        intake.take(kind.source(), List.of(event(kind, subject.toString(), RandomHistories.deleted(), at)));
    }

    /** Tells that the time is over for which the source keeps a subject. */
    public void timeIsOver(SubjectKind kind, UUID subject) {
        JsonNode tombstone = json.valueToTree(Map.of("deleted", true, "timeIsOver", true));
        intake.take(kind.source(), List.of(event(kind, subject.toString(), tombstone, Instant.now())));
    }

    /** Tells that the sources hold so many invented children and households no longer. */
    public void forget(RandomHistories histories, int children, int households) {
        for (int child = 0; child < children; child++) {
            delete(SubjectKind.CHILD, histories.id("child", child), Instant.now());
            delete(SubjectKind.JOURNEY, histories.id("child", child), Instant.now());
        }
        for (int household = 0; household < households; household++) {
            delete(SubjectKind.HOUSEHOLD, histories.id("household", household), Instant.now());
        }
    }

    private static String id(SubjectKind kind, JsonNode state) {
        return state.path(kind == SubjectKind.JOURNEY ? "childId" : "id").asText();
    }

    private FeedEvent event(SubjectKind kind, String subject, JsonNode state, Instant at) {
        return new FeedEvent(
                String.valueOf(position.incrementAndGet()),
                kind.source(),
                kind.eventType(),
                subject,
                at.atOffset(ZoneOffset.UTC),
                state);
    }
}
