package uk.org.adoptionteesvalley.reporting.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.reporting.RandomHistories;
import uk.org.adoptionteesvalley.reporting.ReportingTest;
import uk.org.adoptionteesvalley.reporting.SampleFeed;
import uk.org.adoptionteesvalley.reporting.Walls;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

@ReportingTest
class EvaluationResourceTest {

    private static final int CHILDREN = 12;
    private static final int HOUSEHOLDS = 4;
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    @Inject
    SampleFeed feed;

    @Inject
    StoredCases stored;

    @Inject
    Walls walls;

    @Inject
    Jdbi jdbi;

    /** What one feed tells, in its order; a state may come twice, and a later one replaces it. */
    private record Telling(SubjectKind kind, Deque<ObjectNode> states) {}

    private static List<Telling> tellings(RandomHistories histories) {
        return List.of(
                new Telling(SubjectKind.CHILD, twice(histories.children(CHILDREN), histories.children(CHILDREN))),
                new Telling(
                        SubjectKind.JOURNEY,
                        twice(histories.journeys(CHILDREN, HOUSEHOLDS), histories.journeys(CHILDREN, HOUSEHOLDS))),
                new Telling(
                        SubjectKind.HOUSEHOLD,
                        twice(histories.households(HOUSEHOLDS), histories.households(HOUSEHOLDS))));
    }

    private static Deque<ObjectNode> twice(List<ObjectNode> first, List<ObjectNode> then) {
        return new ArrayDeque<>(Stream.concat(first.stream(), then.stream()).toList());
    }

    private static List<UUID> subjects(RandomHistories histories) {
        return Stream.concat(
                        IntStream.range(0, CHILDREN).mapToObj(i -> histories.id("child", i)),
                        IntStream.range(0, HOUSEHOLDS).mapToObj(i -> histories.id("household", i)))
                .toList();
    }

    @AfterEach
    void nothing_invented_is_left() {
        List.of(101, 102, 103, 104, 201, 301)
                .forEach(seed -> feed.forget(new RandomHistories(seed, LAST_DAY), CHILDREN, HOUSEHOLDS));
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void whatever_feed_is_faster_and_however_it_is_cut_the_same_cases_stand(long seed) {
        RandomHistories inBatches = new RandomHistories(seed, LAST_DAY);
        tellings(inBatches).forEach(telling -> feed.send(telling.kind(), List.copyOf(telling.states())));
        List<String> atOnce = stored.standing(subjects(inBatches));
        feed.forget(inBatches, CHILDREN, HOUSEHOLDS);
        List<String> forgotten = stored.standing(subjects(inBatches));

        RandomHistories oneByOne = new RandomHistories(seed, LAST_DAY);
        List<Telling> left = new ArrayList<>(tellings(oneByOne));
        while (!left.isEmpty()) {
            Telling next = left.get(oneByOne.any(left.size()));
            feed.send(next.kind(), List.of(next.states().remove()));
            left.removeIf(telling -> telling.states().isEmpty());
        }

        assertThat(forgotten).isEmpty();
        assertThat(atOnce).hasSizeGreaterThan(100);
        assertThat(stored.standing(subjects(oneByOne))).isEqualTo(atOnce);
    }

    @Test
    void feeds_that_are_taken_at_the_same_moment_miss_nothing_of_each_other() {
        RandomHistories histories = new RandomHistories(104, LAST_DAY);
        List<ObjectNode> children = histories.children(CHILDREN);
        List<ObjectNode> journeys = histories.journeys(CHILDREN, HOUSEHOLDS);
        feed.send(SubjectKind.CHILD, children);
        feed.send(SubjectKind.JOURNEY, journeys);
        List<String> inTurn = stored.standing(subjects(histories));
        feed.forget(histories, CHILDREN, HOUSEHOLDS);

        for (int child = 0; child < CHILDREN; child++) {
            ObjectNode journey = journeys.get(child);
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> feed.send(SubjectKind.JOURNEY, List.of(journey)));
            feed.send(SubjectKind.CHILD, List.of(children.get(child)));
            other.join();
        }

        assertThat(stored.standing(subjects(histories))).isEqualTo(inTurn);
    }

    @Test
    void what_is_told_again_or_has_no_bearing_on_any_case_writes_nothing() {
        RandomHistories histories = new RandomHistories(201, LAST_DAY);
        List<ObjectNode> children = histories.children(CHILDREN);
        feed.send(SubjectKind.CHILD, children);
        long written = stored.written(subjects(histories));

        feed.send(SubjectKind.CHILD, children);
        children.forEach(child -> child.put("stage", "ANOTHER_WORD"));
        feed.send(SubjectKind.CHILD, children);

        assertThat(stored.written(subjects(histories))).isEqualTo(written);
    }

    @Test
    void a_correction_writes_only_what_is_different() {
        Case before = Case.of(Sample.REDCAR, "DIFFERENCE")
                .enteredCare("2018-05-01")
                .decided("2018-06-01")
                .order("2018-07-01");
        Case after = Case.of(Sample.REDCAR, "DIFFERENCE")
                .enteredCare("2018-05-01")
                .decided("2018-06-01")
                .order("2018-07-02");
        feed.send(List.of(before));
        List<String> first = stored.standing(List.of(before.id()));

        feed.send(List.of(after));

        List<String> second = stored.standing(List.of(before.id()));
        long added = second.stream().filter(row -> !first.contains(row)).count();
        assertThat(second).anyMatch(row -> row.contains("2018-07-02"));
        assertThat(added).isBetween(1L, first.size() - 2L);
        assertThat(stored.written(List.of(before.id()))).isEqualTo(first.size() + added);
    }

    @Test
    void two_reversals_on_one_day_are_two_cases_and_stay_two() {
        Case twice = Case.of(Sample.REDCAR, "TWICE")
                .decided("2018-06-01", "2018-07-01", "RD1")
                .decided("2018-06-01", "2018-07-01", "RD1");
        feed.send(List.of(twice));
        feed.send(List.of(Case.of(Sample.REDCAR, "TWICE")
                .enteredCare("2018-05-01")
                .decided("2018-06-01", "2018-07-01", "RD1")
                .decided("2018-06-01", "2018-07-01", "RD1")));

        assertThat(stored.standing(List.of(twice.id())).stream().filter(row -> row.contains("\"reversals\"")))
                .hasSize(2);
    }

    @Test
    void a_household_is_judged_again_when_a_child_is_matched_with_it_and_when_that_child_is_no_more() {
        RandomHistories histories = new RandomHistories(301, LAST_DAY);
        UUID household = histories.id("household", 0);
        ObjectNode approved = histories.household(0);
        approved.removeAll();
        approved.put("id", household.toString()).put("approvedOn", "2018-01-01");
        feed.send(SubjectKind.HOUSEHOLD, List.of(approved));
        List<String> unmatched = stored.standing(List.of(household));
        Case child = Case.of(Sample.REDCAR, "MATCHED-THEN-GONE").matched("2018-02-01", household, null);

        feed.send(List.of(child));
        List<String> matched = stored.standing(List.of(household));
        feed.delete(SubjectKind.CHILD, child.id(), Instant.now());

        assertThat(matched).isNotEqualTo(unmatched).anyMatch(row -> row.contains("approval_to_match_over_3_months"));
        assertThat(stored.standing(List.of(household))).isEqualTo(unmatched);
        assertThat(stored.standing(List.of(child.id()))).isEmpty();
    }

    @Test
    void what_was_counted_of_whom_nothing_is_kept_any_more_stays_counted() {
        RandomHistories histories = new RandomHistories(301, LAST_DAY);
        feed.send(SubjectKind.CHILD, histories.children(CHILDREN));
        feed.send(SubjectKind.JOURNEY, histories.journeys(CHILDREN, HOUSEHOLDS));
        List<String> counted = stored.standing(subjects(histories));

        for (int child = 0; child < CHILDREN; child++) {
            feed.timeIsOver(SubjectKind.JOURNEY, histories.id("child", child));
            feed.timeIsOver(SubjectKind.CHILD, histories.id("child", child));
        }

        List<String> still = stored.standing(subjects(histories));
        // Only what is known of can be told to be gone, and it must be gone for the tests after this one.
        feed.send(SubjectKind.CHILD, histories.children(CHILDREN));
        assertThat(counted).isNotEmpty();
        assertThat(still).isEqualTo(counted);
    }

    @Test
    void a_state_that_cannot_be_read_stops_no_other() {
        Case good = Case.of(Sample.REDCAR, "GOOD").decided("2018-06-01");
        RandomHistories histories = new RandomHistories(401, LAST_DAY);
        ObjectNode noCouncil = histories.child(0);
        noCouncil.remove("localAuthority");
        ObjectNode noDay = histories.child(1);
        noDay.put("enteredCareOn", "in spring");

        feed.send(SubjectKind.CHILD, List.of(noCouncil, feed.state(good.child()), noDay));

        assertThat(stored.standing(List.of(good.id()))).isNotEmpty();
        assertThat(stored.standing(subjects(histories))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "household_match", "dated_case", "spell", "unknown_case"})
    void no_row_passes_the_wall_of_row_level_security(String table) {
        feed.sendSample();
        feed.send(List.of(
                Case.of(Sample.STOCKTON, "WALL").matched("2018-02-01", UUID.randomUUID(), null),
                Case.of(Sample.REDCAR, "WALL").matched("2018-02-01", UUID.randomUUID(), null)));

        assertThat(walls.ofAll(() -> councils(table))).contains(Sample.STOCKTON, Sample.REDCAR);
        assertThat(walls.of(Sample.STOCKTON, () -> councils(table))).containsExactly(Sample.STOCKTON);
        assertThat(walls.ofNobody(() -> councils(table))).isEmpty();
    }

    private List<String> councils(String table) {
        return jdbi.withHandle(sql -> sql.select("select distinct local_authority from " + table)
                .mapTo(String.class)
                .list());
    }
}
