package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.deploy.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Adopter-service, or PostgreSQL under it, dies while facts are entered or its feed is read: what was acknowledged is
 * there, nothing is there by half, and what is sent again with the same Idempotency-Key is there once.
 */
@ExtendWith(RunningSystem.class)
class CrashWhileEnteringIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENQUIRY_TEAM = "atv.enquiry";
    private static final int TYPISTS = 4;
    private static final int HOUSEHOLDS_EACH = 12;
    private static final int ENOUGH_ENTERED = 20;
    private static final int HOUSEHOLDS_OF_A_LONG_FEED = 1_000;
    private static final int ENOUGH_EVENTS = 200;

    /** What is recorded of each household after its enquiry, in this order. */
    private static final List<Map.Entry<String, String>> STEPS = List.of(
            Map.entry("information-meetings", "{\"metOn\": \"2021-05-10\"}"),
            Map.entry("registrations-of-interest", "{\"receivedOn\": \"2021-05-20\"}"),
            Map.entry("registrations-of-interest/decision", "{\"decidedOn\": \"2021-05-24\", \"accepted\": true}"),
            Map.entry(
                    "stage-one/checks",
                    "{\"type\": \"LOCAL_AUTHORITY\", \"requestedOn\": \"2021-05-25\", \"receivedOn\": \"2021-06-25\","
                            + " \"outcome\": \"SATISFACTORY\"}"));

    private final LocalSystem system;

    CrashWhileEnteringIT(LocalSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"ADOPTER", "POSTGRESQL"})
    void facts_whose_entry_is_cut_off_are_there_once_when_they_are_sent_again(Part victim) throws Exception {
        String family = "Invented-Crash-" + victim;
        Map<String, String> acknowledged = new ConcurrentSkipListMap<>();

        List<CompletableFuture<Void>> typing = IntStream.range(0, TYPISTS)
                .mapToObj(typist -> CompletableFuture.runAsync(() -> enterAll(typist, family, acknowledged)))
                .toList();
        try (var database = new WorkInProgress(system, Part.ADOPTER)) {
            while (acknowledged.size() < ENOUGH_ENTERED) {
                Thread.onSpinWait();
            }
            database.awaitWrites("feed_event", 0, () -> typing.stream().allMatch(CompletableFuture::isDone));
            system.kill(victim);
        }
        typing.forEach(one -> one.exceptionally(cutOff -> null).join());
        assertThat(acknowledged).hasSizeLessThan(TYPISTS * HOUSEHOLDS_EACH * (STEPS.size() + 1));
        system.start(victim);

        Map<String, String> again = new TreeMap<>();
        for (int typist = 0; typist < TYPISTS; typist++) {
            int number = typist;
            eventually(() -> {
                enterAll(number, family, again);
                return again;
            });
        }
        assertThat(again).containsAllEntriesOf(acknowledged);
        // Keycloak drops its own dead connections one by one: until then it gives no decision on a token now and then.
        eventually(() -> system.tokens().user("atv.manager"));
        List<String> undisturbed = eventually(() -> factsOf(enter(0, 0, family + "-Undisturbed", new TreeMap<>())));
        List<String> households = eventually(() -> householdsNamed(family + "-Household"));
        assertThat(households).hasSize(TYPISTS * HOUSEHOLDS_EACH);
        assertThat(households)
                .allSatisfy(id -> assertThat(eventually(() -> factsOf(id))).isEqualTo(undisturbed));
    }

    @Test
    void a_feed_whose_source_dies_while_it_is_read_is_taken_whole_and_once() throws Exception {
        system.kill(Part.MATCHING);
        system.kill(Part.REPORTING);
        List<String> entered = IntStream.range(0, HOUSEHOLDS_OF_A_LONG_FEED)
                .parallel()
                .mapToObj(number -> begin("Invented-Feed-" + number, "2019-05-04", "crash-feed-" + number)
                        .expect(201)
                        .get("id")
                        .asText())
                .sorted()
                .toList();
        for (Part reader : List.of(Part.MATCHING, Part.REPORTING)) {
            try (var feed = new FeedInProgress(system, reader, Part.ADOPTER)) {
                system.start(reader);
                feed.awaitTakenBut(ENOUGH_EVENTS);
                system.kill(Part.ADOPTER);
                system.start(Part.ADOPTER);
                feed.awaitAllTaken();
            }
        }
        String manager = system.tokens().user("atv.manager");
        eventually(
                () -> system.api(Part.REPORTING).post("/v1/sync", manager, null).expect(200));

        JsonNode cases = system.api(Part.REPORTING)
                .get("/v1/figures/enquiries/cases?period=2019-20-Q1", manager)
                .expect(200);
        assertThat(cases.get("counted").findValuesAsText("householdId")).containsExactlyInAnyOrderElementsOf(entered);
    }

    /** Enters one typist's households; what was answered is noted by its key, with the Location of what was recorded. */
    private void enterAll(int typist, String family, Map<String, String> answered) {
        for (int number = 0; number < HOUSEHOLDS_EACH; number++) {
            enter(typist, number, family + "-Household", answered);
        }
    }

    private String enter(int typist, int number, String family, Map<String, String> answered) {
        String key = family + "-" + typist + "-" + number;
        Api.Answer begun = begin(family, "2021-05-04", key);
        String id = begun.expect(201).get("id").asText();
        answered.put(key, location(begun));
        for (Map.Entry<String, String> step : STEPS) {
            String stepKey = key + "-" + step.getKey();
            Api.Answer answer = system.api(Part.ADOPTER)
                    .post(
                            "/v1/households/" + id + "/" + step.getKey(),
                            system.tokens().user(ENQUIRY_TEAM),
                            json(step.getValue()),
                            stepKey);
            answer.expect(201);
            answered.put(stepKey, location(answer));
        }
        return id;
    }

    private Api.Answer begin(String family, String enquiredOn, String key) {
        return system.api(Part.ADOPTER)
                .post(
                        "/v1/households",
                        system.tokens().user(ENQUIRY_TEAM),
                        json("""
                                {"enquiredOn": "%s", "source": "EVENT", "adopters": [{"givenName": "Testadopter",
                                "familyName": "%s", "dateOfBirth": "1986-03-02", "sex": "F", "ethnicity": "WBRI"}]}\
                                """.formatted(enquiredOn, family)),
                        key);
    }

    private static String location(Api.Answer answer) {
        return answer.response().headers().firstValue("Location").orElseThrow();
    }

    private List<String> householdsNamed(String family) {
        JsonNode found = system.api(Part.ADOPTER)
                .post(
                        "/v1/households/search?limit=200",
                        system.tokens().user("atv.manager"),
                        JSON.createObjectNode().put("name", family))
                .expect(200);
        return StreamSupport.stream(found.get("items").spliterator(), false)
                .map(household -> household.get("id").asText())
                .toList();
    }

    /** A household's facts by kind and day: who recorded them when differs, what was recorded does not. */
    private List<String> factsOf(String household) {
        JsonNode view = system.api(Part.ADOPTER)
                .get("/v1/households/" + household, system.tokens().user("atv.manager"))
                .expect(200);
        List<String> facts = new ArrayList<>();
        StreamSupport.stream(view.get("facts").spliterator(), false)
                .forEach(fact -> facts.add(
                        fact.path("kind").asText() + " " + fact.path("on").asText()));
        facts.sort(null);
        return facts;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
