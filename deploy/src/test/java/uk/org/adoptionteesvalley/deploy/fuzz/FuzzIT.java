package uk.org.adoptionteesvalley.deploy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.adoptionteesvalley.deploy.Api;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.ProjectRoot;
import uk.org.adoptionteesvalley.deploy.RunningSystem;
import uk.org.adoptionteesvalley.deploy.SampleData;

/**
 * Requests made from the four API documents, valid and nearly valid: none fails, none is answered as the document does not
 * say, and nobody reads of a child that is not theirs, neither in an answer nor in a log or a metric. What is sent is
 * written into the records, so it comes after every other test.
 *
 * <p>{@code -Dfuzz.seed=…} sends others, {@code -Dfuzz.requests=…} more, {@code -Dfuzz.only=…} one alone.
 */
@ExtendWith(RunningSystem.class)
@Order(Integer.MAX_VALUE)
class FuzzIT {

    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final Integer ONLY = Integer.getInteger("fuzz.only");
    private static final Path SAMPLE = Path.of("src/main/sample-data");

    private final LocalSystem system;

    FuzzIT(LocalSystem system) {
        this.system = system;
    }

    @Test
    void no_request_fails_or_is_answered_otherwise_than_documented_or_tells_of_what_is_anothers() throws IOException {
        new SampleData(system).load();
        Map<String, String> councils = councils();
        Canaries canaries = Canaries.made(system, councils);
        Instant begun = Instant.now();
        JqwikSession.start();
        Fuzzing fuzzing;
        try {
            fuzzing = sent(councils, canaries);
        } finally {
            JqwikSession.finish();
        }
        List<String> faults = new ArrayList<>(fuzzing.faults());
        faults.addAll(told(canaries));
        System.out.printf(
                "fuzz: %,d requests of %d operations with -Dfuzz.seed=%d: %s; %d kinds of fault, %d s%n",
                ONLY == null ? REQUESTS : 1,
                fuzzing.operations(),
                SEED,
                fuzzing.statuses(),
                faults.size(),
                Duration.between(begun, Instant.now()).toSeconds());
        System.out.println("fuzz: never answered with success: " + fuzzing.neverSucceeded());
        assertThat(faults).as("faults with -Dfuzz.seed=%d", SEED).isEmpty();
    }

    private Fuzzing sent(Map<String, String> councils, Canaries canaries) throws IOException {
        List<Operation> operations = Part.SERVICES.stream()
                .flatMap(service -> Operation.of(service, document(service)).stream())
                .toList();
        var requests = new Requests(
                SEED,
                operations,
                Caller.all(system.tokens(), councils),
                new Requests.Words(ids(canaries), canaries.words()));
        var fuzzing = new Fuzzing(system, requests, new Answers(canaries));
        if (ONLY != null) {
            System.out.println(requests.number(ONLY));
            fuzzing.send(ONLY);
        }
        for (int number = 0; number < REQUESTS && ONLY == null; number++) {
            fuzzing.send(number);
        }
        return fuzzing;
    }

    private JsonNode document(Part service) {
        return system.api(service).get("/openapi?format=json", null).expect(200);
    }

    private static Map<String, String> councils() throws IOException {
        var file = new Properties();
        try (var in = Files.newBufferedReader(SAMPLE.resolve("council-systems.properties"))) {
            file.load(in);
        }
        Map<String, String> councils = new TreeMap<>();
        file.stringPropertyNames().forEach(code -> councils.put(code, file.getProperty(code)));
        return councils;
    }

    /** Of the records that the sample data makes in each service, and of the canaries. */
    private static Map<String, List<String>> ids(Canaries canaries) throws IOException {
        Map<String, List<String>> ids = new TreeMap<>();
        for (Part service : Part.SERVICES) {
            Path records = ProjectRoot.find().resolve(service.title()).resolve("src/main/resources/sample-records.csv");
            try (Stream<String> lines = Files.lines(records)) {
                ids.put(
                        service.word(),
                        Stream.concat(lines.skip(1).map(line -> line.split(",")[1]), canaries.ids().stream())
                                .toList());
            }
        }
        return ids;
    }

    /** What logs and metrics tell of the canaries. */
    private List<String> told(Canaries canaries) throws IOException {
        List<String> told = new ArrayList<>();
        for (Part service : Part.SERVICES) {
            String log = Files.readString(
                    system.directory().resolve("logs").resolve(service.title() + ".log"), StandardCharsets.ISO_8859_1);
            String metrics =
                    new Api(system.healthUrl(service)).get("/q/metrics", null).body();
            if (log.isBlank() || !metrics.contains("http_server_requests")) {
                told.add(service.word() + ": there is no log, or no metrics, to look into");
            }
            canaries.words().stream()
                    .filter(log::contains)
                    .forEach(word -> told.add(service.word() + ": the log tells of " + word));
            Stream.concat(canaries.words().stream(), canaries.ids().stream())
                    .filter(metrics::contains)
                    .forEach(word -> told.add(service.word() + ": a metric tells of " + word));
        }
        return told;
    }
}
