package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.ProjectRoot;
import uk.org.adoptionteesvalley.deploy.SystemPorts;
import uk.org.adoptionteesvalley.platform.PreparedPlatform;

/** Measures a system of its own on this machine, beside what plain SQL does with the same rows in the same minutes. */
public final class Benchmark {

    private static final String FULL = "--full";
    private static final int WARM_UP = 200;
    private static final double READ_TARGET = 0.4;
    private static final double FIGURES_TARGET = 1.5;
    private static final int SHARE_WITH_NAMES = 10;
    private static final PrintStream OUT = System.out;

    private final LocalSystem system;
    private final Scale scale;
    private final Report report = new Report();
    private final Path results = ProjectRoot.find().resolve("deploy/target/benchmark-results");
    private final String name;
    private final Growth growth;
    private final Entering entering;

    private Benchmark(LocalSystem system, Scale scale) {
        this.system = system;
        this.scale = scale;
        this.name = LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        this.growth = new Growth(system, report);
        this.entering = new Entering(system, report);
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        if (!List.of(FULL).containsAll(given)) {
            OUT.println("Usage: deploy/benchmark/run [" + FULL + "]");
            System.exit(2);
        }
        Path directory = ProjectRoot.find().resolve("deploy/target/benchmark");
        try (LocalSystem system = new LocalSystem(directory, SystemPorts.free())) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            system.claim();
            system.eraseState();
            new Benchmark(system, given.contains(FULL) ? Scale.FULL : Scale.QUICK).run();
        }
    }

    private void run() throws Exception {
        if (!PreparedPlatform.isMade()) {
            PreparedPlatform.make();
        }
        Duration start = Growth.time(system::start);
        report.environment(Machine.describe(system));
        report.worked("start of all parts, fresh state", 0, "", 1, start);
        memory("at rest");
        warmUp();
        for (int size : scale.sizes()) {
            growth.to(size);
            settleStatistics();
            measureAt(size);
            report.write(results, name);
        }
        memory("at the end");
        Path written = report.write(results, name);
        OUT.println("\n" + report.tables() + "\nWritten to " + written);
    }

    /** Every kind of call is made before any is measured: the first pay for classes, plans and compiled code. */
    private void warmUp() throws Exception {
        growth.warmUp(Council.STOCKTON, WARM_UP);
        new Intake(system).settle();
        SentStatements sent = new SentStatements(system);
        ReadingAChild reading = new ReadingAChild(system);
        once(reading.byApi());
        Files.createDirectories(results);
        Files.writeString(
                results.resolve(name + "-read-child.sql"),
                "-- What the service sends to read one child\n"
                        + sent.in(() -> once(reading.byApi()), "guard.record")
                        + "-- What the baseline sends\n"
                        + sent.in(() -> once(reading.bySql()), "guard.record"));
        reading.warmUp();
    }

    private static void once(Load.Worker connecting) throws Exception {
        try (Load.Worker worker = connecting) {
            worker.call();
        }
    }

    private void measureAt(int size) throws Exception {
        if (scale.figuresAt().contains(size)) {
            PeriodFigures figures = new PeriodFigures(system);
            String agreement = figures.agreement();
            report.time(
                    "figures of a period",
                    size,
                    figures.measure(scale.rounds(), scale.figuresRound()),
                    FIGURES_TARGET,
                    agreement);
        }
        if (scale.readsAt().contains(size)) {
            report.throughput(
                    "reading one child",
                    size,
                    new ReadingAChild(system).measure(scale.rounds()),
                    READ_TARGET,
                    ReadingAChild.CONNECTIONS + " connections");
        }
        if (scale.pagesAt().contains(size)) {
            entering.children(size / SHARE_WITH_NAMES);
            entering.households(size);
            new Intake(system).settle();
            entering.links(size / SHARE_WITH_NAMES);
            new Intake(system).settle();
            settleStatistics();
            new FirstPages(system, report).measure(size);
        }
    }

    /** What autovacuum does a minute later: neither side shall be measured with plans for an empty table. */
    private void settleStatistics() throws SQLException {
        for (Part service : Part.SERVICES) {
            try (Connection connection = system.postgres().connect(service.word());
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private void memory(String when) throws IOException {
        long total = 0;
        for (Part part : Part.values()) {
            long resident = part == Part.POSTGRESQL ? Memory.ofFamily(system.pid(part)) : Memory.of(system.pid(part));
            total += resident;
            report.memory(when, part.title(), resident / 1024);
        }
        report.memory(when, "all parts", total / 1024);
    }
}
