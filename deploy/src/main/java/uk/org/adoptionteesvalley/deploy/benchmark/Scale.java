package uk.org.adoptionteesvalley.deploy.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param sizes how many children the system has at each step, in ascending order
 * @param figuresAt the sizes at which figures of a period are measured
 * @param pagesAt the sizes at which first pages of lists and searches are measured, with as many households
 * @param readsAt the sizes at which reading one child is measured
 * @param rounds of baseline and candidate in turns
 * @param figuresRound how long each round of figures lasts at least
 */
record Scale(
        List<Integer> sizes,
        List<Integer> figuresAt,
        List<Integer> pagesAt,
        List<Integer> readsAt,
        int rounds,
        Duration figuresRound) {

    /** A few minutes. */
    static final Scale QUICK = new Scale(
            List.of(1_000, 10_000), List.of(1_000, 10_000), List.of(1_000), List.of(10_000), 4, Duration.ofSeconds(3));

    /** Half an hour on two cores. */
    static final Scale FULL = new Scale(
            List.of(1_000, 10_000, 36_000, 100_000),
            List.of(10_000, 36_000, 100_000),
            List.of(1_000, 100_000),
            List.of(10_000, 100_000),
            4,
            Duration.ofSeconds(5));
}
