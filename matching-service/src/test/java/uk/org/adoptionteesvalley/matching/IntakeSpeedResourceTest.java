package uk.org.adoptionteesvalley.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** How many events a second are taken; run by hand with -Dmeasure.events=10000. */
@MatchingServiceTest
@EnabledIfSystemProperty(named = "measure.events", matches = "\\d+")
class IntakeSpeedResourceTest extends MatchingFixture {

    private static final int BATCH = 200;

    private long position = System.currentTimeMillis() * 1000;

    @Test
    void events_are_taken_and_taken_again() {
        int count = Integer.getInteger("measure.events");
        take(events(ids(1000), "2024-05-10"), "warm");
        List<UUID> ids = ids(count);
        take(events(ids, "2024-05-20"), "first");
        take(events(ids, "2024-05-20"), "again");
        take(events(ids, "2024-05-21"), "changed");
        firstPage("hartlepool.lead", "children");
        firstPage("atv.manager", "children");
        firstPage("hartlepool.lead", "links");
        firstPage("atv.manager", "links");
    }

    private static void firstPage(String user, String list) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long began = System.nanoTime();
            as(user).get(API + "/" + list).then().statusCode(200);
            times.add((System.nanoTime() - began) / 1_000_000);
        }
        List<Long> sorted = times.subList(20, times.size()).stream().sorted().toList();
        System.out.printf(
                "MEASURE first page of %s for %s: p50 %d ms, p95 %d ms%n", list, user, sorted.get(20), sorted.get(38));
    }

    private void take(List<FeedEvent> events, String what) {
        long began = System.nanoTime();
        for (int from = 0; from < events.size(); from += BATCH) {
            intake.take("referral", events.subList(from, Math.min(from + BATCH, events.size())));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "MEASURE %s: %d events, %.2f s, %.0f events/s%n",
                what, events.size(), seconds, events.size() / seconds);
    }

    private static List<UUID> ids(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(Ids.next());
        }
        return ids;
    }

    private List<FeedEvent> events(List<UUID> ids, String placedOn) {
        return ids.stream()
                .map(id -> new FeedEvent(
                        String.valueOf(++position),
                        "referral",
                        "uk.org.adoptionteesvalley.child.v1",
                        id.toString(),
                        OffsetDateTime.now(ZoneOffset.UTC),
                        state(id, LocalDate.parse(placedOn))))
                .toList();
    }

    private JsonNode state(UUID id, LocalDate placedOn) {
        Map<String, Object> placement = new HashMap<>();
        placement.put("kind", "ADOPTION");
        placement.put("startedOn", placedOn);
        placement.put("movedInOn", placedOn);
        placement.put("placeCode", "A6");
        Map<String, Object> earlier = new HashMap<>();
        earlier.put("kind", "EARLY_PERMANENCE");
        earlier.put("startedOn", "2023-05-20");
        earlier.put("endedOn", "2023-09-20");
        earlier.put("ending", "REUNIFIED");
        earlier.put("placeCode", "U5");
        return json.valueToTree(Map.of(
                "id",
                id,
                "localAuthority",
                HARTLEPOOL,
                "laChildId",
                "T" + id.toString().substring(24),
                "stage",
                "PLACED",
                "history903",
                Map.of("placements", List.of(earlier, placement))));
    }
}
