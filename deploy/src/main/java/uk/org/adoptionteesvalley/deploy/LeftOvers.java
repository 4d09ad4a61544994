package uk.org.adoptionteesvalley.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.platform.ProcessTable;

/** Remembers which processes a system started, so that those of a killed launcher can be ended by the next one. */
final class LeftOvers {

    private final Path file;

    LeftOvers(Path file) {
        this.file = file;
    }

    void remember(Collection<Long> pids) {
        String lines = pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .map(process -> process.pid() + " " + startOf(process))
                .collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(" "))
                    .forEach(words -> end(Long.parseLong(words[0]), Long.parseLong(words[1])));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The start time tells our process from a stranger that has its number by now. */
    private static void end(long pid, long started) {
        ProcessHandle.of(pid).filter(process -> startOf(process) == started).ifPresent(process -> {
            process.destroyForcibly();
            ProcessTable.waitForEnd(pid, Duration.ofSeconds(20));
        });
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
