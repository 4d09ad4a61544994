package uk.org.adoptionteesvalley.referral.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.chassis.desk.TakenBack;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Closed;
import uk.org.adoptionteesvalley.referral.fact.Consent;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;
import uk.org.adoptionteesvalley.referral.fact.Referred;
import uk.org.adoptionteesvalley.referral.fact.Reversal;
import uk.org.adoptionteesvalley.referral.order.Order;
import uk.org.adoptionteesvalley.referral.ssda903.ReturnsOfOneChild.Outcome;

/** No order of entry, correction, retraction and import makes a child that the rules forbid. */
class AnyOrderTest {

    private static final int CHILDREN = 60;
    private static final int STEPS = 40;
    private static final LocalDate FIRST = LocalDate.parse("2023-05-01");

    private Random random;
    private ChildLog log;
    private ReturnsOfOneChild returns;
    private final Map<Integer, Sent> lastTaken = new HashMap<>();
    private int entries;
    private int imports;
    private int importsWithNews;

    /** The seed stands in the name of a test that fails, and the child and the step in its message. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 16})
    void no_order_of_entry_correction_retraction_and_import_makes_what_the_rules_forbid(long seed) {
        random = new Random(seed);
        for (int child = 0; child < CHILDREN; child++) {
            log = new ChildLog();
            returns = new ReturnsOfOneChild(log);
            lastTaken.clear();
            log.told(new Described("Testchild-Alpha", "Example", LocalDate.parse("2022-05-01"), null, "F", null, null));
            RandomReturn sender = new RandomReturn(random);
            for (int step = 0; step < STEPS; step++) {
                String where = "seed %d, child %d, step %d".formatted(seed, child, step);
                if (random.nextInt(4) == 0) {
                    hear(2024 + random.nextInt(2), sender, where);
                } else {
                    change();
                }
                isSound(where);
                theSameReturnsAgainChangeNothing(where);
            }
        }
        // Tests in which everything is refused would prove nothing.
        assertThat(entries).isGreaterThan(CHILDREN * STEPS / 10);
        assertThat(imports).isGreaterThan(CHILDREN * STEPS / 20);
        assertThat(importsWithNews).isGreaterThan(CHILDREN);
    }

    private void hear(int year, RandomReturn sender, String where) {
        Sent sent = sender.next(year);
        if (sent.files().isEmpty()) {
            return;
        }
        Outcome outcome = returns.take(year, sent);
        if (outcome.taken()) {
            imports++;
            importsWithNews += outcome.added().isEmpty() ? 0 : 1;
            lastTaken.put(year, sent);
            onlyWhatIsToldAnewIsNew(outcome, where);
        }
    }

    /** Whatever a person has put right stands against what the returns told before and tell again. */
    private static void onlyWhatIsToldAnewIsNew(Outcome outcome, String where) {
        ToldFacts before = outcome.before();
        ToldFacts now = outcome.now();
        Set<Class<?>> kinds = new HashSet<>();
        outcome.added().stream().map(AnyOrderTest::kind).forEach(kinds::add);
        if (before.decisions().equals(now.decisions())) {
            assertThat(kinds).as(where).doesNotContain(BestInterestsDecision.class, Reversal.class);
        }
        if (before.orders().equals(now.orders())) {
            assertThat(kinds).as(where).doesNotContain(PlacementOrder.class, PlacementOrderEnd.class);
        }
        if (Objects.equals(before.enteredCareOn(), now.enteredCareOn())
                && Objects.equals(before.leftCareOn(), now.leftCareOn())) {
            assertThat(kinds).as(where).doesNotContain(CareEntered.class, CareLeft.class);
        }
        if (Objects.equals(before.dob(), now.dob())
                && Objects.equals(before.sex(), now.sex())
                && Objects.equals(before.ethnic(), now.ethnic())) {
            assertThat(kinds).as(where).doesNotContain(Described.class);
        }
        if (Objects.equals(before.history(), now.history())) {
            assertThat(kinds).as(where).doesNotContain(History903.class);
        }
    }

    private static Class<?> kind(Fact<ChildFact> fact) {
        return ChildFact.KINDS.kind(fact.kind());
    }

    private void theSameReturnsAgainChangeNothing(String where) {
        lastTaken.forEach((year, sent) -> {
            Facts<ChildFact> before = log.facts();
            returns.take(year, sent);
            assertThat(log.facts().recorded()).as(where).isEqualTo(before.recorded());
        });
    }

    /** By what the law and the return's guide say, told again without the rules' own words. */
    private void isSound(String where) {
        Facts<ChildFact> facts = log.facts();
        assertThat(ChildLog.judged(facts).broken()).as(where).isEmpty();
        isWellFormed(facts, where);
        assertThat(facts.standing())
                .as("%s: what it rests on is there".formatted(where))
                .allMatch(fact -> fact.body().restsOn().stream()
                        .allMatch(thing -> facts.meantBy(thing).isPresent()));
        decisions(facts, where);
        oneEach(facts.each(Reversal.class).map(each -> each.body().decision()), where);
        oneEach(facts.each(PlacementOrderEnd.class).map(each -> each.body().order()), where);
        oneEach(facts.each(CareLeft.class).map(each -> each.body().period()), where);
        oneEach(facts.each(CareEntered.class).map(Standing::on), where);
        // An order that was revoked on its own day may be followed by another of that day.
        oneEach(
                Order.all(facts).stream()
                        .filter(order -> order.isGranted() && !Objects.equals(order.endedOn(), order.grantedOn()))
                        .map(Order::grantedOn),
                where);
        oneEach(facts.each(History903.class).map(each -> "one history"), where);
        LocalDate born = Description.of(facts).dateOfBirth();
        assertThat(facts.standing())
                .as(where)
                .allMatch(fact -> fact.on() == null
                        || !fact.on().isAfter(ChildLog.TODAY)
                                && (born == null || !fact.on().isBefore(born)));
        facts.each(CareLeft.class).forEach(left -> assertThat(left.on())
                .as(where)
                .isAfterOrEqualTo(facts.find(CareEntered.class, left.body().period())
                        .orElseThrow()
                        .on()));
    }

    private static void decisions(Facts<ChildFact> facts, String where) {
        List<Decision> toPlace =
                Decision.all(facts).stream().filter(Decision::shouldBePlaced).toList();
        for (int i = 0; i < toPlace.size(); i++) {
            Decision each = toPlace.get(i);
            if (each.isReversed()) {
                assertThat(each.reversedOn()).as(where).isAfterOrEqualTo(each.decidedOn());
                assertThat(each.reversalReason()).as(where).matches("RD[1-4]");
            }
            if (i > 0) {
                assertThat(toPlace.get(i - 1).reversedOn())
                        .as(where)
                        .isNotNull()
                        .isBeforeOrEqualTo(each.decidedOn());
            }
        }
    }

    private static void oneEach(Stream<?> things, String where) {
        assertThat(things.filter(Objects::nonNull).toList()).as(where).doesNotHaveDuplicates();
    }

    /** Each correction and retraction is about what stood until then. */
    private static void isWellFormed(Facts<ChildFact> facts, String where) {
        Set<UUID> standing = new HashSet<>();
        for (Fact<ChildFact> fact : facts.recorded()) {
            UUID earlier = fact.corrects() == null ? fact.retracts() : fact.corrects();
            assertThat(earlier == null || standing.remove(earlier)).as(where).isTrue();
            if (fact.retracts() == null) {
                standing.add(fact.id());
            }
        }
    }

    /** A person's change is taken where it breaks no rule that was not broken before, as the desk does. */
    private void change() {
        List<Standing<ChildFact>> standing = new ArrayList<>(log.facts().standing());
        Standing<ChildFact> some = standing.get(random.nextInt(standing.size()));
        int before = log.size();
        switch (random.nextInt(4)) {
            case 0 ->
                log.add(new TakenBack<>(log.facts(), log.recording(Source.API), ChildLog::judged, false)
                        .of(some.id(), "Never was"));
            case 1 -> redated(some);
            default -> log.told(fact());
        }
        if (log.judged().broken().isEmpty()) {
            entries += log.size() > before ? 1 : 0;
        } else {
            log.cutTo(before);
        }
    }

    private void redated(Standing<ChildFact> some) {
        LocalDate day = day();
        if (some.body() instanceof BestInterestsDecision made) {
            log.corrected(some.id(), new BestInterestsDecision(day, made.shouldBePlaced(), true, made.reasons()));
        } else if (some.body() instanceof PlacementOrder order) {
            log.corrected(some.id(), new PlacementOrder(order.application(), null, day, null, null));
        } else if (some.body() instanceof Reversal reversal) {
            log.corrected(some.id(), new Reversal(reversal.decision(), day, "RD2"));
        } else if (some.body() instanceof PlacementOrderEnd end) {
            log.corrected(some.id(), new PlacementOrderEnd(end.order(), day));
        } else if (some.body() instanceof CareEntered) {
            log.corrected(some.id(), new CareEntered(day));
        }
    }

    private ChildFact fact() {
        LocalDate day = day();
        Facts<ChildFact> known = log.facts();
        UUID decision = Decision.open(known).map(Decision::id).orElse(null);
        List<Standing<PlacementOrder>> orders = known.all(PlacementOrder.class);
        return switch (random.nextInt(11)) {
            case 0 -> new CareEntered(day);
            case 1, 2 -> new BestInterestsDecision(day, random.nextInt(5) > 0, random.nextInt(5) > 0, null);
            case 3 -> new Reversal(decision, day, "RD" + (1 + random.nextInt(5)));
            case 4 -> new PlacementOrder(null, null, day, null, null);
            case 5 -> new PlacementOrderApplication(day, null, null);
            case 6 ->
                orders.isEmpty()
                        ? new Notified(day)
                        : new PlacementOrderEnd(
                                orders.get(random.nextInt(orders.size())).id(), day);
            case 7 -> new Consent(day, false);
            case 8 -> new Closed(day, "x");
            case 9 ->
                new Described(
                        null, null, LocalDate.parse("2022-04-30").plusDays(random.nextInt(4)), null, null, null, null);
            default -> new Referred(day);
        };
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(24) * 28L);
    }
}
