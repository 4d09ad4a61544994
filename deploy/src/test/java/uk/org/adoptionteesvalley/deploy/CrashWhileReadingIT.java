package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.deploy.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.org.adoptionteesvalley.deploy.benchmark.SyntheticReturn;

/** A feed whose reader, source or database dies while it is read is taken whole and once. */
@ExtendWith(RunningSystem.class)
class CrashWhileReadingIT {

    private static final int CHILDREN_OF_A_LONG_FEED = 4_000;
    private static final int ENOUGH_EVENTS = 400;
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
    Path directory;

    CrashWhileReadingIT(LocalSystem system) {
        this.system = system;
    }

    @Test
    void a_feed_that_is_cut_off_again_and_again_gives_the_figures_of_an_undisturbed_run() throws Exception {
        SyntheticReturn sent = SyntheticReturn.of("KF", CHILDREN_OF_A_LONG_FEED);
        CouncilReturn files = new CouncilReturn(system, sent, directory);
        sync();

        system.kill(Part.MATCHING);
        system.kill(Part.REPORTING);
        files.sendUntilTaken("hartlepool-system");
        cutOffWhileTaking(Part.MATCHING, Part.MATCHING, Part.REFERRAL, Part.POSTGRESQL);
        cutOffWhileTaking(Part.REPORTING, Part.REPORTING, Part.REFERRAL, Part.POSTGRESQL);
        sync();

        files.sendUntilTaken("middlesbrough-system");
        sync();

        Map<String, List<String>> disturbed = casesOf("E06000001", "KF");
        assertThat(disturbed.get("adoption_orders 2024-25")).hasSize(sent.adopted());
        assertThat(disturbed).isEqualTo(casesOf("E06000002", "KF"));
    }

    /** Starts the reader and kills each victim in turn while the reader is seen to be taking the feed of referral. */
    private void cutOffWhileTaking(Part reader, Part... victims) throws Exception {
        try (var feed = new FeedInProgress(system, reader, Part.REFERRAL)) {
            system.start(reader);
            for (Part victim : victims) {
                feed.awaitTakenBut(ENOUGH_EVENTS);
                system.kill(victim);
                system.start(victim);
                feed.connect();
            }
            feed.awaitAllTaken();
        }
    }

    private void sync() throws InterruptedException {
        eventually(() -> system.api(Part.REPORTING)
                .post("/v1/sync", system.tokens().user("atv.manager"), null)
                .expect(200));
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
}
