package uk.org.adoptionteesvalley.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final int MILLION = 1_000_000;

    @Test
    void a_percentile_is_a_time_that_was_measured_and_that_so_many_did_not_exceed() {
        Sample hundred = new Sample(
                LongStream.rangeClosed(1, 100).map(n -> (101 - n) * MILLION).toArray(),
                Duration.ofSeconds(10),
                Duration.ofMillis(30));
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
    }

    @Test
    void the_slowest_of_few_calls_is_their_highest_percentile() {
        Sample three = new Sample(
                new long[] {3 * MILLION, MILLION, 2 * MILLION}, Duration.ofSeconds(1), Duration.ofMillis(30));
        assertThat(three.percentile(99)).isEqualTo(3);
    }

    @Test
    void rounds_are_put_together_call_by_call_and_second_by_second() {
        Sample first = new Sample(new long[] {MILLION}, Duration.ofSeconds(1), Duration.ofMillis(30));
        Sample second = new Sample(new long[] {3 * MILLION, 5 * MILLION}, Duration.ofSeconds(2), Duration.ofMillis(30));
        Sample both = first.plus(second);
        assertThat(both.percentile(50)).isEqualTo(3);
        assertThat(both.perSecond()).isEqualTo(1);
        assertThat(both.spentOnACall()).isEqualTo(20);
    }
}
