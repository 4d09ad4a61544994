package uk.org.adoptionteesvalley.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.rule.Judgement.Broken;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceRules;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.Disrupted;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceEnded;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceStarted;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.fact.PlacedForAdoption;
import uk.org.adoptionteesvalley.matching.fact.RecCode;
import uk.org.adoptionteesvalley.matching.fact.ReturnedHistory;
import uk.org.adoptionteesvalley.matching.fact.SpellEnd;
import uk.org.adoptionteesvalley.matching.journey.AdoptedRules;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.link.LinkRules;
import uk.org.adoptionteesvalley.matching.link.MatchRules;
import uk.org.adoptionteesvalley.matching.order.AdoptionOrderRules;
import uk.org.adoptionteesvalley.matching.placement.DisruptionRules;
import uk.org.adoptionteesvalley.matching.placement.OnePlacementRules;
import uk.org.adoptionteesvalley.matching.placement.PlacementRules;

/** One invented child's facts as they are told one after the other, an hour apart, without a service around them. */
public final class JourneyLog {

    /** All rules of the module. */
    public static final List<JourneyRules> RULES = List.of(
            new LinkRules(),
            new MatchRules(),
            new EarlyPermanenceRules(),
            new OnePlacementRules(),
            new PlacementRules(),
            new DisruptionRules(),
            new AdoptionOrderRules(),
            new AdoptedRules());

    public static final LocalDate TODAY = LocalDate.parse("2025-06-30");

    private final Child child = new Child(Ids.next(), "E06000001", "T1");
    private Facts<JourneyFact> facts = Facts.of(List.of());
    private Instant now = Instant.parse("2025-06-30T09:00:00Z");

    public Facts<JourneyFact> facts() {
        return facts;
    }

    public void become(Facts<JourneyFact> other) {
        facts = other;
    }

    public JourneyState state() {
        return JourneyState.of(child, facts);
    }

    public JourneyState state(Facts<JourneyFact> of) {
        return JourneyState.of(child, of);
    }

    public Instant now() {
        return now;
    }

    public UUID tell(JourneyFact body) {
        return add(fact(body, Source.API));
    }

    public UUID correct(UUID thing, JourneyFact body) {
        return add(correcting(thing, body));
    }

    public Fact<JourneyFact> fact(JourneyFact body, Source source) {
        now = now.plus(Duration.ofHours(1));
        return Fact.told(JourneyFact.KINDS, child, body, new Recording("finder", now, TODAY, source, null));
    }

    public Fact<JourneyFact> correcting(UUID thing, JourneyFact body) {
        return fact(body, Source.API).correcting(standing(thing).factId(), "Wrong");
    }

    public void retracted(UUID thing) {
        facts = facts.and(takingBack(List.of(thing)));
    }

    /** The retractions of these things, recorded at one moment. */
    public List<Fact<JourneyFact>> takingBack(List<UUID> things) {
        now = now.plus(Duration.ofHours(1));
        return things.stream()
                .map(thing -> Fact.takingBack(
                        chain(thing).told(), "Never was", new Recording("finder", now, TODAY, Source.API, null)))
                .toList();
    }

    private Chain<JourneyFact> chain(UUID thing) {
        return facts.chains().stream()
                .filter(each -> each.id().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    /** The same history again is no new fact, as the feed takes it. */
    public void told(History903 history) {
        Standing<ReturnedHistory> last = facts.latest(ReturnedHistory.class).orElse(null);
        if (last != null && Objects.equals(last.body().history(), history)) {
            return;
        }
        Fact<JourneyFact> told = fact(new ReturnedHistory(history), Source.SSDA903);
        add(last == null ? told : told.correcting(last.factId(), "Told otherwise"));
    }

    public UUID linked(UUID household, String on) {
        return tell(new LinkStarted(household, LocalDate.parse(on)));
    }

    public UUID linkEnded(UUID link, String on) {
        return tell(new LinkEnded(link, LocalDate.parse(on), "Test"));
    }

    public UUID decided(UUID link, UUID household, String on, boolean approved, String reasons) {
        return tell(new MatchDecision(link, household, LocalDate.parse(on), approved, reasons));
    }

    /** Linked on the day before, and matched. */
    public UUID matched(UUID household, String on) {
        UUID link = linked(household, LocalDate.parse(on).minusDays(1).toString());
        return decided(link, household, on, true, null);
    }

    public UUID fostered(UUID household, String on) {
        return tell(new EarlyPermanenceStarted(household, LocalDate.parse(on)));
    }

    public UUID fosteringEnded(UUID placement, String on, EarlyPermanenceOutcome how) {
        return tell(new EarlyPermanenceEnded(placement, LocalDate.parse(on), how));
    }

    public UUID placed(UUID match, UUID household, String on, PlaceCode code) {
        return tell(new PlacedForAdoption(match, household, LocalDate.parse(on), code));
    }

    public void placedOtherwise(UUID placement, String on) {
        PlacedForAdoption was = (PlacedForAdoption) standing(placement).body();
        correct(placement, new PlacedForAdoption(was.match(), was.householdId(), LocalDate.parse(on), was.placeCode()));
    }

    public UUID disrupted(UUID placement, String on) {
        return tell(new Disrupted(placement, LocalDate.parse(on), "Test"));
    }

    /** Corrects the disruption of a placement. */
    public void corrected(UUID placement, String on) {
        correct(endOf(placement), new Disrupted(placement, LocalDate.parse(on), "Test"));
    }

    public UUID ordered(UUID placement, String on) {
        return tell(new AdoptionOrder(placement, LocalDate.parse(on), null, null, RecCode.E11));
    }

    public void orderedOtherwise(UUID placement, String on) {
        correct(endOf(placement), new AdoptionOrder(placement, LocalDate.parse(on), null, null, RecCode.E11));
    }

    /** What the rules find in all facts. */
    public Judgement judgement() {
        return judgement(facts, RULES);
    }

    public Judgement judgement(Facts<JourneyFact> of, List<JourneyRules> rules) {
        Judgement judgement = new Judgement().notInTheFuture(of, TODAY);
        JourneyFacts journey = new JourneyFacts(child, of);
        rules.forEach(each -> each.judge(journey, judgement));
        return judgement;
    }

    public List<String> messages() {
        return judgement().broken().stream()
                .map(Broken::violation)
                .map(violation -> violation.rule() + ": " + violation.message())
                .toList();
    }

    private UUID endOf(UUID placement) {
        return facts.standing().stream()
                .filter(fact ->
                        fact.body() instanceof SpellEnd end && end.placement().equals(placement))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Standing<JourneyFact> standing(UUID thing) {
        return facts.meantBy(thing).orElseThrow();
    }

    private UUID add(Fact<JourneyFact> fact) {
        facts = facts.and(List.of(fact));
        return fact.id();
    }
}
