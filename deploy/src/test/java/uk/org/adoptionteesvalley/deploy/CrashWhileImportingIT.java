package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.deploy.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.adoptionteesvalley.deploy.benchmark.SyntheticReturn;

/** A part that dies at a bad moment of an import loses nothing that was acknowledged and doubles nothing. */
@ExtendWith(RunningSystem.class)
class CrashWhileImportingIT {

    private static final int CHILDREN = 1_500;

    /** How far an import has come when it is cut off. */
    enum Moment {
        FIRST_ROWS_WRITTEN {
            @Override
            void await(WorkInProgress database, String prefix, CompletableFuture<?> importing) throws Exception {
                database.awaitWrites("child", 1, importing::isDone);
            }
        },
        WELL_UNDER_WAY {
            @Override
            void await(WorkInProgress database, String prefix, CompletableFuture<?> importing) throws Exception {
                database.awaitWrites("child", 1_000_000, importing::isDone);
            }
        },
        JUST_COMMITTED {
            @Override
            void await(WorkInProgress database, String prefix, CompletableFuture<?> importing) throws Exception {
                database.awaitAny("select count(*) from child where la_child_id like '" + prefix + "%'");
            }
        };

        abstract void await(WorkInProgress database, String prefix, CompletableFuture<?> importing) throws Exception;
    }

    private final LocalSystem system;

    @TempDir
    Path directory;

    CrashWhileImportingIT(LocalSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL, KR, FIRST_ROWS_WRITTEN",
        "REFERRAL, KS, WELL_UNDER_WAY",
        "REFERRAL, KT, JUST_COMMITTED",
        "POSTGRESQL, KP, FIRST_ROWS_WRITTEN",
        "POSTGRESQL, KQ, WELL_UNDER_WAY",
        "POSTGRESQL, KU, JUST_COMMITTED"
    })
    void an_import_that_is_cut_off_is_there_whole_or_not_at_all(Part victim, String prefix, Moment moment)
            throws Exception {
        SyntheticReturn sent = SyntheticReturn.of(prefix, CHILDREN);
        int expected = CHILDREN - sent.ignored();
        CouncilReturn files = new CouncilReturn(system, sent, directory);
        String token = eventually(() -> system.tokens().client("redcar-system"));

        CompletableFuture<Api.Answer> importing = CompletableFuture.supplyAsync(() -> files.send(token, prefix));
        try (var database = new WorkInProgress(system, Part.REFERRAL)) {
            moment.await(database, prefix, importing);
            system.kill(victim);
        }
        boolean acknowledged = isAcknowledged(importing);
        system.start(victim);

        int found = eventually(() -> childrenOf("redcar.lead", prefix));
        assertThat(found).isIn(0, expected);
        if (acknowledged || moment == Moment.JUST_COMMITTED) {
            assertThat(found).isEqualTo(expected);
        }
        JsonNode withTheSameKey = eventually(() -> files.send(token, prefix).expect(201));
        assertThat(withTheSameKey.at("/children/created").asInt()).isEqualTo(expected);
        JsonNode withoutKey = files.send(token).expect(201);
        assertThat(withoutKey.at("/children/created").asInt()).isZero();
        assertThat(withoutKey.at("/children/unchanged").asInt()).isEqualTo(expected);
        assertThat(childrenOf("redcar.lead", prefix)).isEqualTo(expected);
    }

    private static boolean isAcknowledged(CompletableFuture<Api.Answer> importing) {
        try {
            return importing.join().status() == 201;
        } catch (CompletionException cutOff) {
            return false;
        }
    }

    private int childrenOf(String user, String prefix) {
        int found = 0;
        String after = "";
        do {
            JsonNode page = system.api(Part.REFERRAL)
                    .get(
                            "/v1/children?limit=200" + (after.isEmpty() ? "" : "&after=" + after),
                            system.tokens().user(user))
                    .expect(200);
            for (JsonNode child : page.get("items")) {
                found += child.get("laChildId").asText().startsWith(prefix) ? 1 : 0;
            }
            after = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!after.isEmpty());
        return found;
    }
}
