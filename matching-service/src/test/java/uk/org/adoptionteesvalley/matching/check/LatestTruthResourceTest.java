package uk.org.adoptionteesvalley.matching.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.matching.MatchingServiceTest;

@MatchingServiceTest
@TestProfile(SilentServices.class)
class LatestTruthResourceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Inject
    LatestTruth truth;

    @Test
    void a_service_that_is_silent_is_waited_for_briefly_by_few_and_then_by_nobody() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(30);
        List<Callable<Duration>> calls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            calls.add(this::ask);
        }
        for (Future<Duration> taken : callers.invokeAll(calls)) {
            assertThat(taken.get()).isLessThan(Duration.ofSeconds(8));
        }
        callers.shutdown();
        int waitedFor = SilentServices.CALLS.get();
        assertThat(waitedFor).isBetween(1, 16);
        assertThat(ask()).isLessThan(Duration.ofMillis(500));
        assertThat(SilentServices.CALLS.get()).isEqualTo(waitedFor);
    }

    private Duration ask() {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> truth.approval(UUID.randomUUID(), DAY))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.DEPENDENCY_UNAVAILABLE));
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
