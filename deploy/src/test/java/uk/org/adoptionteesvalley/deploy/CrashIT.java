package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.adoptionteesvalley.deploy.benchmark.SyntheticReturn;

/** A part that dies at a bad moment loses nothing that was acknowledged and doubles nothing. */
@ExtendWith(RunningSystem.class)
class CrashIT {

    private static final int CHILDREN = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> PERIODS = List.of("2024-25", "2023-24");
    private static final List<String> INDICATORS = List.of(
            "adm_best_interests_decisions",
            "reversals",
            "placement_orders",
            "early_permanence",
            "placed_for_adoption",
            "adoption_orders",
            "disruptions",
            "a10_days",
            "a1_days",
            "a2_days",
            "entry_to_decision_days");

    private final LocalSystem system;

    @TempDir
    Path files;

    CrashIT(LocalSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @CsvSource({"REFERRAL, KR, 300", "REFERRAL, KS, 1200", "POSTGRESQL, KP, 600", "POSTGRESQL, KQ, 1500"})
    void an_import_that_is_cut_off_is_there_whole_or_not_at_all(Part victim, String prefix, int afterMillis)
            throws Exception {
        SyntheticReturn sent = SyntheticReturn.of(prefix, CHILDREN);
        int expected = CHILDREN - sent.ignored();
        List<Path> paths = write(sent);
        String token = eventually(() -> system.tokens().client("redcar-system"));

        CompletableFuture<Api.Answer> importing = CompletableFuture.supplyAsync(() -> send(paths, token));
        Thread.sleep(afterMillis);
        system.kill(victim);
        boolean acknowledged = isAcknowledged(importing);
        system.start(victim);

        int found = eventually(() -> childrenOf("redcar.lead", prefix));
        assertThat(found).isIn(0, expected);
        if (acknowledged) {
            assertThat(found).isEqualTo(expected);
        }
        JsonNode again = eventually(() -> send(paths, token).expect(201));
        assertThat(again.at("/children/created").asInt()).isEqualTo(expected - found);
        assertThat(again.at("/children/unchanged").asInt()).isEqualTo(found);
        assertThat(eventually(() -> childrenOf("redcar.lead", prefix))).isEqualTo(expected);
    }

    @Test
    void a_feed_that_is_cut_off_again_and_again_gives_the_figures_of_an_undisturbed_run() throws Exception {
        SyntheticReturn sent = SyntheticReturn.of("KF", CHILDREN);
        List<Path> paths = write(sent);

        sendUntilTaken(paths, "hartlepool-system");
        for (Part victim :
                List.of(Part.MATCHING, Part.REPORTING, Part.POSTGRESQL, Part.REFERRAL, Part.MATCHING, Part.REPORTING)) {
            system.kill(victim);
            system.start(victim);
            Thread.sleep(150);
        }
        sync();

        sendUntilTaken(paths, "middlesbrough-system");
        sync();

        Map<String, List<String>> disturbed = casesOf("E06000001", "KF");
        assertThat(disturbed.get("adoption_orders 2024-25")).hasSize(sent.adopted());
        assertThat(disturbed).isEqualTo(casesOf("E06000002", "KF"));
    }

    private Api.Answer send(List<Path> paths, String token) {
        return system.api(Part.REFERRAL)
                .upload("/v1/imports/ssda903?returnYear=" + SyntheticReturn.RETURN_YEAR, token, paths);
    }

    private void sendUntilTaken(List<Path> paths, String client) throws InterruptedException {
        eventually(() -> send(paths, system.tokens().client(client)).expect(201));
    }

    private static boolean isAcknowledged(CompletableFuture<Api.Answer> importing) {
        try {
            return importing.join().status() == 201;
        } catch (CompletionException cutOff) {
            return false;
        }
    }

    private void sync() throws InterruptedException {
        eventually(() -> system.api(Part.REPORTING)
                .post("/v1/sync", system.tokens().user("atv.manager"), null)
                .expect(200));
    }

    private int childrenOf(String user, String prefix) {
        int found = 0;
        String after = "";
        do {
            JsonNode page = system.api(Part.REFERRAL)
                    .get(
                            "/v1/children?limit=200&after=" + after,
                            system.tokens().user(user))
                    .expect(200);
            for (JsonNode child : page.get("items")) {
                found += child.get("laChildId").asText().startsWith(prefix) ? 1 : 0;
            }
            after = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!after.isEmpty());
        return found;
    }

    /** Every counted case with its date and days, doubles included, and every excluded one with its reason. */
    private Map<String, List<String>> casesOf(String council, String prefix) {
        Map<String, List<String>> cases = new TreeMap<>();
        for (String indicator : INDICATORS) {
            for (String period : PERIODS) {
                JsonNode answer = system.api(Part.REPORTING)
                        .get(
                                "/v1/figures/" + indicator + "/cases?period=" + period + "&localAuthority=" + council,
                                system.tokens().user("atv.manager"))
                        .expect(200);
                List<String> lines = new ArrayList<>(lines(answer.get("counted"), prefix, "on", "days"));
                lines.addAll(lines(answer.get("excluded"), prefix, "reason", "reason"));
                lines.sort(null);
                cases.put(indicator + " " + period, lines);
            }
        }
        return cases;
    }

    private static List<String> lines(JsonNode cases, String prefix, String first, String second) {
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(one -> one.get("laChildId").asText().startsWith(prefix))
                .map(one -> one.get("laChildId").asText() + " "
                        + one.path(first).asText() + " " + one.path(second).asText())
                .toList();
    }

    private List<Path> write(SyntheticReturn sent) {
        return sent.files().entrySet().stream()
                .map(file -> {
                    try {
                        return Files.write(files.resolve(file.getKey()), file.getValue());
                    } catch (IOException full) {
                        throw new UncheckedIOException(full);
                    }
                })
                .toList();
    }

    /** After a part came back, the others find their connections again by themselves: that may take a moment. */
    private static <T> T eventually(java.util.function.Supplier<T> call) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (IllegalStateException | UncheckedIOException notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                Thread.sleep(500);
            }
        }
    }
}
