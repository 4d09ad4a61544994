package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory as the kernel accounts it, in kilobytes. */
final class Memory {

    private Memory() {}

    static long of(long pid) throws IOException {
        return kilobytes(pid, "Rss:");
    }

    /** A process with its children, shared pages counted once: PostgreSQL's processes share their buffers. */
    static long ofFamily(long pid) throws IOException {
        long total = kilobytes(pid, "Pss:");
        for (ProcessHandle child :
                ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            total += kilobytes(child.pid(), "Pss:");
        }
        return total;
    }

    private static long kilobytes(long pid, String field) throws IOException {
        Path rollup = Path.of("/proc/" + pid + "/smaps_rollup");
        if (!Files.exists(rollup)) {
            return 0;
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
