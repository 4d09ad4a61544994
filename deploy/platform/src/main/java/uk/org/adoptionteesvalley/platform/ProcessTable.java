package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** This machine's processes, a dead one that nobody has reaped counting as gone. */
public final class ProcessTable {

    private static final Path PROC = Path.of("/proc");

    private ProcessTable() {}

    public static boolean alive(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
            // The state follows the command's name, which may itself hold brackets and blanks.
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state != 'Z' && state != 'X';
        } catch (IOException | IndexOutOfBoundsException gone) {
            return !Files.isDirectory(PROC)
                    && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        }
    }

    public static boolean waitForEnd(long pid, Duration atMost) {
        return Pause.until(atMost, () -> !alive(pid));
    }

    /** The Maven that this process belongs to, the outermost where one runs inside another. */
    static Optional<ProcessHandle> maven() {
        return Stream.iterate(
                        Optional.of(ProcessHandle.current()),
                        Optional::isPresent,
                        p -> p.flatMap(ProcessHandle::parent))
                .map(Optional::orElseThrow)
                .filter(process -> commandLine(process).contains("org.codehaus.plexus.classworlds.launcher.Launcher"))
                .reduce((inner, outer) -> outer);
    }

    static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(PROC.resolve(Long.toString(process.pid())).resolve("cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }

    /** The live processes that work in a directory, as every process of a PostgreSQL server does in its data directory. */
    static Stream<Long> workingIn(Path directory) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> worksIn(pid, directory))
                .filter(ProcessTable::alive);
    }

    private static boolean worksIn(long pid, Path directory) {
        try {
            return Files.readSymbolicLink(PROC.resolve(Long.toString(pid)).resolve("cwd"))
                    .equals(directory.toRealPath());
        } catch (IOException | RuntimeException notToBeSeen) {
            return false;
        }
    }
}
