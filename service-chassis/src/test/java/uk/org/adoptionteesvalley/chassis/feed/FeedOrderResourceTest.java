package uk.org.adoptionteesvalley.chassis.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

@ChassisTest
class FeedOrderResourceTest {

    @Inject
    FeedPublisher publisher;

    @Inject
    FeedLog log;

    @Inject
    CurrentCaller caller;

    @Test
    void no_event_is_skipped_when_two_transactions_commit_in_the_other_order_than_they_began() throws Exception {
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        CountDownLatch earlyHasChanged = new CountDownLatch(1);
        CountDownLatch lateHasCommitted = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        long start = lastPosition();

        Future<?> first = threads.submit(() -> inTransaction(() -> {
            publisher.changed("test.v1", early, null, () -> Map.of("n", 1));
            earlyHasChanged.countDown();
            await(lateHasCommitted);
        }));
        await(earlyHasChanged);
        threads.submit(() -> inTransaction(() -> publisher.changed("test.v1", late, null, () -> Map.of("n", 2))))
                .get(10, TimeUnit.SECONDS);

        List<FeedEvent> seenBetween = read(start);
        assertThat(seenBetween).extracting(FeedEvent::subject).containsExactly(late.toString());

        lateHasCommitted.countDown();
        first.get(10, TimeUnit.SECONDS);
        long cursor = Long.parseLong(seenBetween.get(0).id());
        assertThat(read(cursor)).extracting(FeedEvent::subject).containsExactly(early.toString());
        threads.shutdown();
    }

    @Test
    void a_reader_that_follows_many_writers_sees_each_event_once() throws Exception {
        int writers = 6;
        int each = 25;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        long cursor = lastPosition();
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            work.add(threads.submit(() -> {
                for (int i = 0; i < each; i++) {
                    inTransaction(() -> {
                        publisher.changed("test.v1", UUID.randomUUID(), null, () -> Map.of());
                        pause(ThreadLocalRandom.current().nextInt(8));
                    });
                }
            }));
        }
        List<String> seen = new ArrayList<>();
        while (seen.size() < writers * each) {
            boolean finished = work.stream().allMatch(Future::isDone);
            List<FeedEvent> batch = read(cursor);
            batch.forEach(event -> seen.add(event.subject()));
            if (batch.isEmpty() && finished) {
                break;
            }
            cursor = batch.isEmpty()
                    ? cursor
                    : Long.parseLong(batch.get(batch.size() - 1).id());
        }
        threads.shutdown();
        assertThat(seen).hasSize(writers * each).doesNotHaveDuplicates();
    }

    @Test
    void a_subject_that_changes_twice_in_one_transaction_is_told_once_with_its_last_state() {
        UUID subject = UUID.randomUUID();
        long start = lastPosition();
        inTransaction(() -> {
            publisher.changed("test.v1", subject, null, () -> Map.of("n", 1));
            publisher.changed("test.v1", subject, null, () -> Map.of("n", 2));
        });
        assertThat(read(start))
                .singleElement()
                .satisfies(event -> assertThat(event.data().get("n").asInt()).isEqualTo(2));
    }

    @Test
    void a_transaction_that_is_rolled_back_tells_nothing() {
        long start = lastPosition();
        inRequest(() -> {
            QuarkusTransaction.begin();
            publisher.changed("test.v1", UUID.randomUUID(), null, () -> Map.of());
            QuarkusTransaction.rollback();
        });
        assertThat(read(start)).isEmpty();
    }

    private long lastPosition() {
        long position = 0;
        List<FeedEvent> batch = read(position);
        while (!batch.isEmpty()) {
            position = Long.parseLong(batch.get(batch.size() - 1).id());
            batch = read(position);
        }
        return position;
    }

    private List<FeedEvent> read(long after) {
        List<FeedEvent> events = new ArrayList<>();
        inRequest(() -> events.addAll(log.read(after, 1000)));
        return events;
    }

    private void inTransaction(Runnable work) {
        inRequest(() -> QuarkusTransaction.requiringNew().run(work));
    }

    private void inRequest(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actAs(Caller.background("test"));
            work.run();
        } finally {
            context.terminate();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
