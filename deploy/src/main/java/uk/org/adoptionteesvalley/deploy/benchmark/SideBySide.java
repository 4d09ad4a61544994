package uk.org.adoptionteesvalley.deploy.benchmark;

import java.util.concurrent.Callable;

/** Baseline and candidate in turns, the order changing from round to round, so that what drifts hits both alike. */
record SideBySide(Sample baseline, Sample candidate) {

    /** Both are warmed up by one round that does not count. */
    static SideBySide measure(int rounds, Callable<Sample> baseline, Callable<Sample> candidate) throws Exception {
        baseline.call();
        candidate.call();
        SideBySide sum = new SideBySide(Sample.NONE, Sample.NONE);
        for (int round = 0; round < rounds; round++) {
            boolean baselineFirst = round % 2 == 0;
            Sample first = (baselineFirst ? baseline : candidate).call();
            Sample second = (baselineFirst ? candidate : baseline).call();
            sum = new SideBySide(
                    sum.baseline.plus(baselineFirst ? first : second),
                    sum.candidate.plus(baselineFirst ? second : first));
        }
        return sum;
    }

    /** How many calls the candidate answers while the baseline answers one. */
    double throughputRatio() {
        return candidate.perSecond() / baseline.perSecond();
    }

    /** How many times as long as the baseline the candidate takes, by the middle of each sample. */
    double timeRatio() {
        return candidate.percentile(50) / baseline.percentile(50);
    }
}
