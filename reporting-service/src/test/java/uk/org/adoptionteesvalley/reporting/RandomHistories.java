package uk.org.adoptionteesvalley.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;

/**
 * Invents states of children, journeys and households as the feeds tell them, always the same of the same seed: every
 * fact on one of a few days, so that days coincide, some unknown, and in orders that no service would let happen.
 */
public final class RandomHistories {

    private static final List<String> COUNCILS =
            List.of(Sample.HARTLEPOOL, Sample.MIDDLESBROUGH, Sample.REDCAR, Sample.STOCKTON, Sample.DARLINGTON);

    /** Days on which periods and years begin and end, and the day that most years do not have. */
    private static final List<LocalDate> EDGES = Stream.of(
                    "2023-03-31",
                    "2023-04-01",
                    "2023-09-30",
                    "2023-10-01",
                    "2023-12-31",
                    "2024-02-29",
                    "2024-03-31",
                    "2024-04-01",
                    "2024-06-30",
                    "2024-09-30",
                    "2024-10-01",
                    "2024-12-31",
                    "2025-03-31")
            .map(LocalDate::parse)
            .toList();

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private final Random random;
    private final LocalDate lastDay;
    private final String prefix;
    private List<LocalDate> days = List.of();

    /**
     * Begins a series of inventions.
     *
     * @param lastDay nothing happens after it
     */
    public RandomHistories(long seed, LocalDate lastDay) {
        this.random = new Random(seed);
        this.lastDay = lastDay;
        this.prefix = Long.toHexString(seed);
    }

    public UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes((prefix + kind + number).getBytes(StandardCharsets.UTF_8));
    }

    /** A child's state in the feed of referral-service. */
    public ObjectNode child(int number) {
        chooseDays();
        ObjectNode child = node();
        child.put("id", id("child", number).toString());
        child.put("localAuthority", COUNCILS.get(number % COUNCILS.size()));
        child.put("laChildId", prefix + "-" + number);
        day(child, "enteredCareOn", 0.8);
        day(child, "leftCareOn", 0.15);
        day(child, "referredOn", 0.6);
        day(child, "closedOn", 0.1);
        several(child, "decisions", 2, decision -> {
            day(decision, "decidedOn", 0.95);
            decision.put("shouldBePlaced", random.nextInt(5) > 0);
            if (day(decision, "reversedOn", 0.3)) {
                decision.put("reversalReason", "RD" + (1 + random.nextInt(4)));
            }
        });
        several(child, "placementOrders", 2, order -> {
            day(order, "grantedOn", 0.75);
            day(order, "endedOn", 0.2);
        });
        several(child, "consents", 1, consent -> {
            day(consent, "consentedOn", 0.9);
            day(consent, "withdrawnOn", 0.2);
        });
        return child;
    }

    /** What the feed of matching-service says of the same child. */
    public ObjectNode journey(int number, int households) {
        ObjectNode journey = node();
        journey.put("childId", id("child", number).toString());
        journey.put("localAuthority", COUNCILS.get(number % COUNCILS.size()));
        several(journey, "matches", 2, match -> {
            household(match, households);
            day(match, "decidedOn", 0.9);
            match.put("approved", random.nextInt(6) > 0);
            day(match, "endedOn", 0.3);
        });
        several(journey, "earlyPermanence", 2, early -> {
            household(early, households);
            day(early, "startedOn", 0.7);
            day(early, "endedOn", 0.7);
            early.put("outcome", List.of("CONVERTED", "REUNIFIED", "MOVED").get(random.nextInt(3)));
        });
        several(journey, "placements", 3, placement -> {
            household(placement, households);
            day(placement, "placedOn", 0.75);
            day(placement, "movedInOn", 0.7);
            day(placement, "endedOn", 0.5);
            placement.put(
                    "outcome", List.of("DISRUPTED", "ADOPTED", "LEFT_CARE").get(random.nextInt(3)));
            day(placement, "adoptionOrderOn", 0.4);
        });
        return journey;
    }

    /** A household's state in the feed of adopter-service, told without rounds. */
    public ObjectNode household(int number) {
        chooseDays();
        ObjectNode household = node();
        household.put("id", id("household", number).toString());
        day(household, "enquiredOn", 0.9);
        day(household, "roiReceivedOn", 0.8);
        day(household, "roiAcceptedOn", 0.8);
        day(household, "stageOneEndedOn", 0.6);
        day(household, "stageTwoStartedOn", 0.6);
        household.put("fastTrack", random.nextInt(3) == 0);
        day(household, "approvedOn", 0.5);
        day(household, "approvalEndedOn", 0.15);
        day(household, "closedOn", 0.15);
        return household;
    }

    public List<ObjectNode> children(int number) {
        return IntStream.range(0, number).mapToObj(this::child).toList();
    }

    public List<ObjectNode> journeys(int number, int households) {
        return IntStream.range(0, number)
                .mapToObj(child -> journey(child, households))
                .toList();
    }

    public List<ObjectNode> households(int number) {
        return IntStream.range(0, number).mapToObj(this::household).toList();
    }

    /** Any number below the limit. */
    public int any(int limit) {
        return random.nextInt(limit);
    }

    private void chooseDays() {
        int span = Math.toIntExact(lastDay.toEpochDay() - FIRST_DAY.toEpochDay());
        List<LocalDate> chosen = new ArrayList<>();
        while (chosen.size() < 7) {
            LocalDate day = random.nextInt(3) == 0
                    ? EDGES.get(random.nextInt(EDGES.size()))
                    : FIRST_DAY.plusDays(random.nextInt(span + 1));
            if (!day.isAfter(lastDay)) {
                chosen.add(day);
            }
        }
        days = chosen.stream().sorted().toList();
    }

    private boolean day(ObjectNode node, String field, double likelihood) {
        boolean known = random.nextDouble() < likelihood;
        if (known) {
            node.put(field, days.get(random.nextInt(days.size())).toString());
        }
        return known;
    }

    private void household(ObjectNode node, int households) {
        if (random.nextInt(4) > 0) {
            node.put("householdId", id("household", random.nextInt(households)).toString());
        }
    }

    private void several(ObjectNode node, String field, int most, Consumer<ObjectNode> fill) {
        ArrayNode items = node.putArray(field);
        int number = random.nextInt(most + 1);
        for (int i = 0; i < number; i++) {
            ObjectNode item = items.addObject();
            item.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
            fill.accept(item);
        }
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The state of a subject that is no more. */
    public static JsonNode deleted() {
        return node().put("deleted", true);
    }
}
