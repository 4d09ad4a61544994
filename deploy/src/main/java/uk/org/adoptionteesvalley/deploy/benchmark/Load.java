package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * A closed load: so many connections, each sending its next call when the last was answered. A call that fails ends the
 * measurement: a number that holds errors is none.
 *
 * @param connections how many work at the same time
 * @param least how long calls are begun
 */
record Load(int connections, Duration least) {

    /** What one connection does, over and over; a failure is an exception. */
    interface Worker extends AutoCloseable {

        void call() throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }

    Sample run(Callable<Worker> connecting) throws Exception {
        var threads = Executors.newFixedThreadPool(connections);
        var start = new CyclicBarrier(connections);
        Duration before = spent();
        try {
            List<Future<Times>> running = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                running.add(threads.submit(() -> work(connecting, start)));
            }
            return together(running, before);
        } finally {
            threads.shutdownNow();
        }
    }

    private Times work(Callable<Worker> connecting, CyclicBarrier start) throws Exception {
        try (Worker worker = connecting.call()) {
            start.await();
            Times times = new Times(System.nanoTime());
            long until = times.began + least.toNanos();
            for (long now = times.began; now < until; now = times.last()) {
                worker.call();
                times.add(now, System.nanoTime());
            }
            return times;
        }
    }

    private static Sample together(List<Future<Times>> running, Duration before) throws InterruptedException {
        LongStream all = LongStream.empty();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        try {
            for (Future<Times> one : running) {
                Times times = one.get();
                all = LongStream.concat(all, times.nanos.stream().mapToLong(Long::longValue));
                first = Math.min(first, times.began);
                last = Math.max(last, times.last());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A call under load failed", failed.getCause());
        }
        return new Sample(all.toArray(), Duration.ofNanos(last - first), spent().minus(before));
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What one connection measured. */
    private static final class Times {

        private final List<Long> nanos = new ArrayList<>();
        private final long began;
        private long ended;

        Times(long began) {
            this.began = began;
            this.ended = began;
        }

        void add(long from, long to) {
            nanos.add(to - from);
            ended = to;
        }

        long last() {
            return ended;
        }
    }
}
