package uk.org.adoptionteesvalley.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.chassis.feed.FeedIntake;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;
import uk.org.adoptionteesvalley.reporting.journey.HouseholdState;

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
        send(new HouseholdState(
                HOUSEHOLD,
                LocalDate.of(2024, 4, 2),
                LocalDate.of(2024, 4, 20),
                LocalDate.of(2024, 4, 25),
                null,
                null,
                false,
                null,
                null,
                null));
    }

    public void send(List<Case> cases) {
        intake.take(
                "referral",
                cases.stream()
                        .map(c -> event("referral", c.id(), c.childState()))
                        .toList());
        intake.take(
                "matching",
                cases.stream()
                        .map(c -> event("matching", c.id(), c.matchingState()))
                        .toList());
    }

    public void send(HouseholdState household) {
        intake.take("adopter", List.of(event("adopter", household.id(), household)));
    }

    private FeedEvent event(String source, UUID subject, Object state) {
        return new FeedEvent(
                String.valueOf(position.incrementAndGet()),
                source,
                "uk.org.adoptionteesvalley." + source + ".v1",
                subject.toString(),
                OffsetDateTime.now(ZoneOffset.UTC),
                json.valueToTree(state));
    }
}
