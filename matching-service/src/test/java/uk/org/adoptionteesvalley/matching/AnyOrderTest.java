package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.Disrupted;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceEnded;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceStarted;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.History903.Placement903;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.fact.PlacedForAdoption;
import uk.org.adoptionteesvalley.matching.fact.RecCode;
import uk.org.adoptionteesvalley.matching.journey.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.MatchState;
import uk.org.adoptionteesvalley.matching.journey.PlacementState;

/** No order of entries, corrections, retractions and returns makes a journey that the rules forbid. */
class AnyOrderTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final int STEPS = 60;
    private static final int JOURNEYS = 120;

    private final List<UUID> households = List.of(Ids.next(), Ids.next());
    private Random random;
    private JourneyLog log;
    private int taken;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void entered_facts_alone_never_make_a_journey_that_breaks_a_rule(long seed) {
        eachJourney(seed, false, () -> {
            assertThat(log.messages()).isEmpty();
            JourneyState state = log.state();
            assertThat(state.matches().stream().filter(MatchState::holds)).hasSizeLessThanOrEqualTo(1);
            assertThat(openSpells(state)).isLessThanOrEqualTo(1);
            assertThat(state.heldBy()).hasSizeLessThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void whatever_returns_tell_a_journey_is_whole_and_follows_from_what_stands(long seed) {
        eachJourney(seed, true, () -> {
            JourneyState state = log.state();
            assertThat(log.state(onlyWhatStands(log.facts()))).isEqualTo(state);
            assertThat(openSpells(state)).as(state.toString()).isLessThanOrEqualTo(1);
            assertThat(state.placements()).allSatisfy(AnyOrderTest::isInOrder);
            assertThat(state.earlyPermanence()).allSatisfy(AnyOrderTest::isInOrder);
            assertThat(ids(state)).doesNotHaveDuplicates();
            log.facts().each(PlacedForAdoption.class).forEach(placed -> assertThat(state.placement(placed.id()))
                    .isPresent());
            log.facts().each(EarlyPermanenceStarted.class).forEach(began -> assertThat(
                            state.earlyPermanence(began.id()))
                    .isPresent());
        });
    }

    private void eachJourney(long seed, boolean withReturns, Runnable check) {
        random = new Random(seed);
        taken = 0;
        for (int journey = 0; journey < JOURNEYS; journey++) {
            log = new JourneyLog();
            for (int step = 0; step < STEPS; step++) {
                if (withReturns && random.nextInt(6) == 0) {
                    hear();
                } else {
                    change();
                }
                check.run();
            }
        }
        // A test in which everything is refused would prove nothing.
        assertThat(taken).isGreaterThan(JOURNEYS * STEPS / 10);
    }

    private void hear() {
        History903 history = history();
        log.told(history);
        Facts<JourneyFact> once = log.facts();
        log.told(history);
        assertThat(log.facts()).isSameAs(once);
    }

    /** A person's change is taken where it breaks no rule that was not broken before, as the desk does. */
    private void change() {
        Facts<JourneyFact> before = log.facts();
        List<Standing<JourneyFact>> own = before.standing().stream()
                .filter(fact -> fact.source() == Source.API)
                .toList();
        Facts<JourneyFact> wouldBe;
        int what = random.nextInt(10);
        if (what < 2 && !own.isEmpty()) {
            wouldBe = before.and(retractions(before, any(own).id()));
        } else if (what < 4 && !own.isEmpty()) {
            Standing<JourneyFact> wrong = any(own);
            JourneyFact body = body(before.without(wrong.id()), wrong.body().getClass());
            if (body == null) {
                return;
            }
            wouldBe = before.and(List.of(log.correcting(wrong.id(), body)));
        } else {
            JourneyFact body = body(before, any(KINDS));
            if (body == null) {
                return;
            }
            wouldBe = before.and(List.of(log.fact(body, Source.API)));
        }
        if (log.judgement(wouldBe, JourneyLog.RULES)
                .since(log.judgement(before, JourneyLog.RULES))
                .isEmpty()) {
            log.become(wouldBe);
            taken++;
        }
    }

    private List<Fact<JourneyFact>> retractions(Facts<JourneyFact> before, UUID thing) {
        List<UUID> gone = new ArrayList<>(List.of(thing));
        for (int i = 0; i < gone.size(); i++) {
            UUID each = gone.get(i);
            before.standing().stream()
                    .filter(fact -> fact.body().restsOn().contains(each) && !gone.contains(fact.id()))
                    .forEach(fact -> gone.add(fact.id()));
        }
        return log.takingBack(gone);
    }

    private static final List<Class<? extends JourneyFact>> KINDS = List.of(
            LinkStarted.class,
            LinkEnded.class,
            MatchDecision.class,
            EarlyPermanenceStarted.class,
            EarlyPermanenceEnded.class,
            PlacedForAdoption.class,
            Disrupted.class,
            AdoptionOrder.class);

    private JourneyFact body(Facts<JourneyFact> known, Class<?> kind) {
        List<Standing<LinkStarted>> links = known.all(LinkStarted.class);
        List<Standing<MatchDecision>> matches = known.all(MatchDecision.class);
        List<UUID> fostered = log.state(known).earlyPermanence().stream()
                .map(EarlyPermanenceState::id)
                .toList();
        List<UUID> placed =
                log.state(known).placements().stream().map(PlacementState::id).toList();
        if (kind == LinkStarted.class) {
            return new LinkStarted(any(households), day());
        } else if (kind == EarlyPermanenceStarted.class) {
            return new EarlyPermanenceStarted(any(households), day());
        } else if (kind == LinkEnded.class && !links.isEmpty()) {
            return new LinkEnded(any(links).id(), day(), "Test");
        } else if (kind == MatchDecision.class && !links.isEmpty()) {
            Standing<LinkStarted> link = any(links);
            return new MatchDecision(link.id(), link.body().householdId(), day(), random.nextInt(5) > 0, "Test");
        } else if (kind == PlacedForAdoption.class && !matches.isEmpty()) {
            Standing<MatchDecision> match = any(matches);
            return new PlacedForAdoption(
                    match.id(), match.body().householdId(), day(), any(List.of(PlaceCode.values())));
        } else if (kind == EarlyPermanenceEnded.class && !fostered.isEmpty()) {
            return new EarlyPermanenceEnded(any(fostered), day(), EarlyPermanenceOutcome.REUNIFIED);
        } else if (kind == Disrupted.class && !placed.isEmpty()) {
            return new Disrupted(any(placed), day(), "Test");
        } else if (kind == AdoptionOrder.class && !placed.isEmpty() && random.nextInt(3) == 0) {
            return new AdoptionOrder(any(placed), day(), null, null, RecCode.E11);
        }
        return null;
    }

    /** Placements one after the other, the last perhaps still going on. */
    private History903 history() {
        List<Placement903> placements = new ArrayList<>();
        LocalDate from = day();
        while (random.nextInt(3) > 0 && placements.size() < 3) {
            boolean open = random.nextInt(4) == 0;
            LocalDate to = open ? null : from.plusDays(1 + random.nextInt(120));
            Kind kind = any(List.of(Kind.values()));
            Ending ending = open
                    ? null
                    : any(
                            kind == Kind.ADOPTION
                                    ? List.of(Ending.DISRUPTED, Ending.LEFT_CARE)
                                    : List.of(Ending.REUNIFIED, Ending.CONVERTED));
            placements.add(new Placement903(kind, from, from, any(List.of("A5", "A6")), to, ending));
            if (open) {
                break;
            }
            from = to.plusDays(random.nextInt(30));
        }
        return placements.isEmpty() ? null : new History903(placements, null, null, null);
    }

    /** The same things as they stand, as if nothing had ever been told wrongly; of the returns all that they told. */
    private static Facts<JourneyFact> onlyWhatStands(Facts<JourneyFact> facts) {
        List<Fact<JourneyFact>> told = facts.chains().stream()
                .filter(chain -> chain.facts().get(0).source() == Source.SSDA903)
                .map(Chain::facts)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        for (Chain<JourneyFact> chain : facts.chains()) {
            if (chain.facts().get(0).source() == Source.API && !chain.isRetracted()) {
                Fact<JourneyFact> last = chain.told();
                told.add(new Fact<>(
                        chain.id(),
                        last.subject(),
                        last.localAuthority(),
                        last.kind(),
                        last.body(),
                        last.source(),
                        last.toldBy(),
                        last.recordedBy(),
                        last.recordedAt(),
                        null,
                        null,
                        null));
            }
        }
        return Facts.of(told);
    }

    private static List<UUID> ids(JourneyState state) {
        List<UUID> ids = new ArrayList<>();
        state.placements().forEach(spell -> ids.add(spell.id()));
        state.earlyPermanence().forEach(spell -> ids.add(spell.id()));
        return ids;
    }

    private static void isInOrder(PlacementState spell) {
        assertThat(spell.endedOn() == null
                        || spell.placedOn() == null
                        || !spell.endedOn().isBefore(spell.placedOn()))
                .as(spell.toString())
                .isTrue();
        assertThat(spell.movedInOn() == null
                        || spell.placedOn() == null
                        || !spell.movedInOn().isAfter(spell.placedOn()))
                .as(spell.toString())
                .isTrue();
    }

    private static void isInOrder(EarlyPermanenceState spell) {
        assertThat(spell.endedOn() == null
                        || spell.startedOn() == null
                        || !spell.endedOn().isBefore(spell.startedOn()))
                .as(spell.toString())
                .isTrue();
    }

    private static long openSpells(JourneyState state) {
        return state.placements().stream()
                        .filter(spell -> spell.endedOn() == null)
                        .count()
                + state.earlyPermanence().stream()
                        .filter(spell -> spell.endedOn() == null)
                        .count();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(40) * 10L);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
