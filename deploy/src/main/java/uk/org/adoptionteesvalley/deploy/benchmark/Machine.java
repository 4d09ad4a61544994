package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.ProjectRoot;

/** What was measured where: numbers without it can be compared with nothing. */
final class Machine {

    private Machine() {}

    static Map<String, String> describe(LocalSystem system) throws IOException, SQLException {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(
                "when",
                OffsetDateTime.now(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        said.put("commit", git("rev-parse", "--short=12", "HEAD") + changes());
        said.put(
                "cores",
                Runtime.getRuntime().availableProcessors() + " × " + field(Path.of("/proc/cpuinfo"), "model name"));
        said.put("memory", field(Path.of("/proc/meminfo"), "MemTotal"));
        said.put("load before", Files.readString(Path.of("/proc/loadavg")).strip());
        said.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        said.put("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        said.put("services run with", options(system.pid(Part.REFERRAL)));
        said.put("PostgreSQL", postgres(system));
        said.put("load generator", "this program; one blocking socket a connection, for HTTP and for JDBC alike");
        return said;
    }

    private static String postgres(LocalSystem system) throws SQLException {
        try (Connection connection = system.postgres().connect("postgres");
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select current_setting('server_version') || ', ' || string_agg(name || ' ' || current_setting(name), ', '
                          order by name) from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'shared_buffers', 'max_wal_size', 'work_mem')
                        """)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The switches of a JVM that say how it runs. */
    private static String options(long pid) throws IOException {
        String command = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
        return Stream.of(command.split("\0"))
                .filter(word -> word.startsWith("-X"))
                .collect(Collectors.joining(" "));
    }

    private static String changes() throws IOException {
        return git("status", "--porcelain", "--untracked-files=no").isEmpty() ? "" : " with changes";
    }

    private static String git(String... arguments) throws IOException {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(ProjectRoot.find().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private static String field(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
