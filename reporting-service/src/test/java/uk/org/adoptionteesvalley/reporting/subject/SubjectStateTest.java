package uk.org.adoptionteesvalley.reporting.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.Child;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;

class SubjectStateTest {

    private static final UUID ID = new UUID(0, 1);

    private static ObjectNode data() {
        return JsonNodeFactory.instance.objectNode().put("localAuthority", "E06000001");
    }

    private static FeedEvent event(ObjectNode data) {
        return new FeedEvent(
                "42",
                "referral",
                SubjectKind.CHILD.eventType(),
                ID.toString(),
                OffsetDateTime.parse("2024-03-31T01:30:00.123456789+01:00"),
                data);
    }

    @Test
    void each_kind_is_told_with_its_council_and_a_household_with_none() {
        SubjectState child = SubjectState.of(SubjectKind.CHILD, event(data().put("id", ID.toString())));
        assertThat(child.id()).isEqualTo(ID);
        assertThat(child.localAuthority()).isEqualTo("E06000001");
        assertThat(child.deleted()).isFalse();
        assertThat(child.state()).contains("E06000001");
        assertThat(SubjectState.of(SubjectKind.JOURNEY, event(data().put("childId", ID.toString())))
                        .localAuthority())
                .isEqualTo("E06000001");
        assertThat(SubjectState.of(
                                SubjectKind.HOUSEHOLD,
                                event(JsonNodeFactory.instance.objectNode().put("id", ID.toString())))
                        .localAuthority())
                .isEqualTo("REGION");
    }

    @Test
    void the_moment_is_kept_as_exactly_as_the_database_keeps_it() {
        assertThat(SubjectState.of(SubjectKind.CHILD, event(data().put("id", ID.toString())))
                        .toldAt())
                .isEqualTo("2024-03-31T00:30:00.123456Z");
    }

    @Test
    void of_what_is_deleted_nothing_is_kept() {
        SubjectState gone = SubjectState.of(SubjectKind.CHILD, event(data().put("deleted", true)));
        assertThat(gone.deleted()).isTrue();
        assertThat(gone.state()).isNull();
        assertThat(gone.id()).isEqualTo(ID);
    }

    @Test
    void what_was_counted_of_a_subject_stays_counted_where_only_its_time_is_over() {
        assertThat(SubjectState.of(SubjectKind.CHILD, event(data().put("deleted", true)))
                        .counted())
                .isFalse();
        assertThat(SubjectState.of(
                                SubjectKind.CHILD,
                                event(data().put("deleted", true).put("timeIsOver", true)))
                        .counted())
                .isTrue();
    }

    @Test
    void an_event_that_tells_of_another_subject_is_refused() {
        FeedEvent other = event(data().put("id", new UUID(0, 2).toString()));
        assertThatThrownBy(() -> SubjectState.of(SubjectKind.CHILD, other)).hasMessageContaining("another subject");
    }

    @Test
    void a_household_is_matched_by_an_approved_match_of_a_known_household_alone() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        UUID household = new UUID(0, 7);
        Child child = new Child(ID, "E06000001", "C1", null, null, null, null, null, null, null);
        Journey journey = new Journey(
                child,
                List.of(
                        new Match(null, household, day, true, null),
                        new Match(null, new UUID(0, 8), day, false, null),
                        new Match(null, null, day, true, null)),
                List.of(),
                List.of());
        assertThat(HouseholdMatch.of(journey))
                .containsExactly(new HouseholdMatch(ID, household, "E06000001", day, null))
                .allSatisfy(match -> assertThat(match.told(Instant.EPOCH))
                        .isEqualTo(new Told<>(new Match(null, household, day, true, null), Instant.EPOCH)));
    }

    @Test
    void of_two_moments_the_later_is_meant() {
        Instant later = Instant.EPOCH.plusSeconds(1);
        assertThat(Told.later(Instant.EPOCH, later)).isEqualTo(later);
        assertThat(Told.later(later, Instant.EPOCH)).isEqualTo(later);
    }
}
