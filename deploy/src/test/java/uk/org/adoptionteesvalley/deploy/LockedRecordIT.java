package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.adoptionteesvalley.deploy.matrix.Sql;

/**
 * After the adoption order the record is locked (ACA 2002 s56): every operation of the documents that writes is sent to
 * adopted children, by everybody who may call it, and each is refused.
 */
@ExtendWith(RunningSystem.class)
class LockedRecordIT {

    private static final List<String> PERIODS = List.of("2023-24", "2024-25", "2025-26");
    private static final int NOT_YOURS_TO_TAKE_BACK = 403;
    private static final Set<Integer> REFUSED = Set.of(409, 422);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Map<String, String> PEOPLE = Map.of(
            "la-social-worker", "hartlepool.worker",
            "la-adoption-lead", "hartlepool.lead",
            "la-adm", "hartlepool.adm",
            "atv-social-worker", "atv.worker",
            "atv-family-finder", "atv.finder");

    private final LocalSystem system;
    private Sql sql;
    private AdoptedChild adopted;

    LockedRecordIT(LocalSystem system) {
        this.system = system;
    }

    @BeforeEach
    void an_order_was_made() throws IOException {
        new SampleData(system).load();
        sql = new Sql(system);
        adopted = AdoptedChild.made(system, sql);
    }

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void nothing_that_writes_changes_an_adopted_child() throws Exception {
        String returned = sql.text(Part.REFERRAL, "select id from child where la_child_id = 'H0001'")
                .orElseThrow();
        Map<String, String> before = standing();
        List<String> faults = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        Writes writes = new Writes(system, sql, adopted.household());
        for (DocumentedOperation operation : writes.operations()) {
            for (UUID child : List.of(adopted.child(), UUID.fromString(returned))) {
                for (Writes.Write write : writes.about(operation, child)) {
                    tried.add(operation.toString());
                    faults.addAll(fault(write));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(tried).hasSizeGreaterThan(18);
        sync();
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void the_order_itself_is_put_right_by_its_named_correction_alone() {
        ObjectNode corrected = AdoptedChild.order("2026-03-03");
        corrected
                .putObject("corrects")
                .put("factId", latestOrder())
                .put("reason", "The order's seal shows the day after");
        String path = "/v1/placements/" + adopted.placement() + "/adoption-orders";
        String worker = system.tokens().user("hartlepool.worker");
        assertThat(system.api(Part.MATCHING)
                        .post(path, worker, AdoptedChild.order("2026-03-04"))
                        .status())
                .isIn(REFUSED);
        system.api(Part.MATCHING).post(path, worker, corrected).expect(201);
    }

    @Test
    void a_return_is_still_taken() {
        new SampleData(system).importReturns("after-the-order");
    }

    private String latestOrder() {
        return sql.text(Part.MATCHING, """
                        select id from fact told where subject = ? and kind = 'ADOPTION_ORDER' and retracts is null
                          and not exists (select from fact later where told.id in (later.corrects, later.retracts))
                        """, adopted.child()).orElseThrow();
    }

    /**
     * Each that may call it is refused: for the lock, or, where something is to be taken back, because it or what would
     * fall with it is another role's.
     */
    private List<String> fault(Writes.Write write) throws IOException, InterruptedException {
        Map<String, Integer> answers = new TreeMap<>();
        for (String role : write.operation().call().roles()) {
            answers.put(role, send(write, system.tokens().user(PEOPLE.get(role))));
        }
        boolean refused = answers.values().stream()
                .allMatch(status -> REFUSED.contains(status) || write.takesBack() && status == NOT_YOURS_TO_TAKE_BACK);
        return refused ? List.of() : List.of(write.operation() + " at " + write.path() + ": " + answers);
    }

    private int send(Writes.Write write, String token) throws IOException, InterruptedException {
        DocumentedCall call = write.operation().call();
        var request = HttpRequest.newBuilder(URI.create(system.url(call.service()) + write.path()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(call.method(), BodyPublishers.ofString(write.body()));
        if (call.needsIfMatch()) {
            request.header("If-Match", "*");
        }
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private void sync() {
        for (Part service : List.of(Part.MATCHING, Part.REFERRAL, Part.REPORTING)) {
            system.api(service)
                    .post("/v1/sync", system.tokens().user("atv.manager"), null)
                    .expect(200);
        }
    }

    /** All figures of the years that the children's facts lie in, and where the feeds end. */
    private Map<String, String> standing() {
        Map<String, String> standing = new TreeMap<>();
        for (Part service : Writes.SERVICES) {
            standing.put(
                    service.title(),
                    system.api(service)
                            .get("/v1/feed/head", system.tokens().service("reporting-service"))
                            .expect(200)
                            .toString());
        }
        for (String period : PERIODS) {
            standing.put(
                    period,
                    system.api(Part.REPORTING)
                            .get("/v1/figures?period=" + period, system.tokens().user("atv.manager"))
                            .expect(200)
                            .get("figures")
                            .toString());
        }
        return standing;
    }
}
