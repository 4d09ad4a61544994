package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.deploy.Api;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.ProjectRoot;
import uk.org.adoptionteesvalley.deploy.SystemPorts;

/**
 * Measures a system of its own on this machine: how long it takes to start, what memory it holds, how long returns of
 * growing size take to import, to reach reporting and to be counted.
 */
public final class Benchmark {

    private static final Map<Integer, String> SIZES_BY_COUNCIL = Map.of(
            1_000, "hartlepool-system", 2_000, "darlington-system", 5_000, "redcar-system", 10_000, "stockton-system");

    private final LocalSystem system;

    private Benchmark(LocalSystem system) {
        this.system = system;
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = ProjectRoot.find().resolve("deploy/target/benchmark");
        try (LocalSystem system = new LocalSystem(directory, SystemPorts.free())) {
            system.claim();
            system.eraseState();
            say("| measure | value |");
            say("| --- | --- |");
            row("start of all parts, fresh state", seconds(time(() -> system.start())));
            new Benchmark(system).run();
        }
    }

    private void run() throws IOException {
        memory("at rest");
        // The first import pays for classes and plans that every later one finds ready.
        send(SyntheticReturn.of("BW", 200), "middlesbrough-system");
        for (int size : SIZES_BY_COUNCIL.keySet().stream().sorted().toList()) {
            SyntheticReturn made = SyntheticReturn.of("B" + size + "X", size);
            row("import of " + size + " children", seconds(send(made, SIZES_BY_COUNCIL.get(size))));
            row("the same return again", seconds(send(made, SIZES_BY_COUNCIL.get(size))));
            row("  until reporting has it", seconds(time(() -> call("/v1/sync", true))));
        }
        row(
                "figures of all councils and the region, 2024-25",
                seconds(time(() -> call("/v1/figures?period=2024-25", false))));
        memory("after all imports");
    }

    private Duration send(SyntheticReturn made, String client) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            paths.add(Files.write(system.directory().resolve(file.getKey()), file.getValue()));
        }
        String token = system.tokens().client(client);
        return time(() -> system.api(Part.REFERRAL)
                .upload("/v1/imports/ssda903?returnYear=" + SyntheticReturn.RETURN_YEAR, token, paths)
                .expect(201));
    }

    private void call(String path, boolean post) {
        Api reporting = system.api(Part.REPORTING);
        String manager = system.tokens().user("atv.manager");
        (post ? reporting.post(path, manager, null) : reporting.get(path, manager)).expect(200);
    }

    private void memory(String when) throws IOException {
        long total = 0;
        for (Part part : Part.values()) {
            long resident = part == Part.POSTGRESQL ? Memory.ofFamily(system.pid(part)) : Memory.of(system.pid(part));
            total += resident;
            row("resident " + when + ": " + part.title(), resident / 1024 + " MB");
        }
        row("resident " + when + ": all parts", total / 1024 + " MB");
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String seconds(Duration duration) {
        return String.format("%.1f s", duration.toMillis() / 1000.0);
    }

    private static void row(String measure, String value) {
        say("| " + measure + " | " + value + " |");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
