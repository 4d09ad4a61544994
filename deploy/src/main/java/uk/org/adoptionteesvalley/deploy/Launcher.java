package uk.org.adoptionteesvalley.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.platform.PreparedPlatform;

/** What {@code deploy/run} runs: starts the system, loads the sample data, and stays until it is told to stop. */
public final class Launcher {

    private static final String FRESH = "--fresh";
    private static final String NO_SAMPLE_DATA = "--no-sample-data";
    private static final PrintStream OUT = System.out;

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        var options = new HashSet<>(List.of(arguments));
        if (!Set.of(FRESH, NO_SAMPLE_DATA).containsAll(options)) {
            OUT.println("Usage: deploy/run [" + FRESH + "] [" + NO_SAMPLE_DATA + "]");
            System.exit(2);
        }
        var system = new LocalSystem(ProjectRoot.find().resolve("deploy/target/local"), SystemPorts.standard());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            OUT.println("Stopping");
            system.close();
        }));
        try {
            run(system, options);
        } catch (CannotStart e) {
            OUT.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            OUT.println("The system did not start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(LocalSystem system, Set<String> options) throws IOException {
        system.claim();
        if (options.contains(FRESH)) {
            system.eraseState();
        }
        if (!PreparedPlatform.isMade()) {
            OUT.println("Preparing PostgreSQL and Keycloak, once for this machine; this takes a minute or two");
            PreparedPlatform.make();
        }
        OUT.println("Starting PostgreSQL, Keycloak and the four services; logs are in "
                + system.directory().resolve("logs"));
        system.start();
        Path loaded = system.directory().resolve("sample-report");
        if (!options.contains(NO_SAMPLE_DATA) && !Files.exists(loaded)) {
            OUT.println("Loading the sample data");
            Files.writeString(loaded, new SampleData(system).load());
        }
        addresses(system, loaded).forEach(OUT::println);
        OUT.println("READY");
        new Supervisor(system, OUT).watch();
    }

    private static List<String> addresses(LocalSystem system, Path report) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("");
        for (Part part : Part.SERVICES) {
            lines.add(line(part.title(), system.url(part) + "/" + part.word() + "/v1"));
        }
        lines.add(line("Swagger UI, all four APIs", system.url(Part.REPORTING) + "/reporting/swagger-ui"));
        if (Files.exists(report)) {
            lines.add(line("Report 2024-25-H1", Files.readString(report)));
        }
        lines.add(line("Keycloak", system.url(Part.KEYCLOAK) + " (console: admin, password admin)"));
        lines.add(line("PostgreSQL", "127.0.0.1:" + system.postgres().port()));
        lines.add(
                line("Demo users", "hartlepool.worker, redcar.lead, atv.manager, board.member … password = user name"));
        lines.add("");
        return lines;
    }

    private static String line(String name, String value) {
        return String.format("  %-27s%s", name, value);
    }
}
