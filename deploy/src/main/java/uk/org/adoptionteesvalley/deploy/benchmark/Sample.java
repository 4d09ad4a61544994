package uk.org.adoptionteesvalley.deploy.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Every single time that was measured, none thrown away, and how long the measuring lasted.
 *
 * @param nanos the times in ascending order
 * @param elapsed from the first call to the last answer, over all connections
 * @param spent processor time of the measuring program itself
 */
record Sample(long[] nanos, Duration elapsed, Duration spent) {

    private static final double NANOS_IN_A_MILLISECOND = 1e6;
    private static final double NANOS_IN_A_SECOND = 1e9;

    static final Sample NONE = new Sample(new long[0], Duration.ZERO, Duration.ZERO);

    Sample {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Two rounds of the same thing as one sample. */
    Sample plus(Sample other) {
        long[] both = LongStream.concat(Arrays.stream(nanos), Arrays.stream(other.nanos))
                .toArray();
        return new Sample(both, elapsed.plus(other.elapsed), spent.plus(other.spent));
    }

    int size() {
        return nanos.length;
    }

    /** The time that so many percent of the calls did not exceed, in milliseconds (nearest rank). */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * nanos.length);
        return nanos[Math.max(rank, 1) - 1] / NANOS_IN_A_MILLISECOND;
    }

    /** Processor time of the measuring program for each call, in milliseconds. */
    double spentOnACall() {
        return spent.toNanos() / NANOS_IN_A_MILLISECOND / nanos.length;
    }

    double perSecond() {
        return nanos.length / (elapsed.toNanos() / NANOS_IN_A_SECOND);
    }
}
