package uk.org.adoptionteesvalley.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.rule.Judgement.Broken;
import uk.org.adoptionteesvalley.referral.adoption.AdoptedRules;
import uk.org.adoptionteesvalley.referral.care.CareRules;
import uk.org.adoptionteesvalley.referral.consent.ConsentRules;
import uk.org.adoptionteesvalley.referral.decision.DecisionRules;
import uk.org.adoptionteesvalley.referral.decision.ReversalRules;
import uk.org.adoptionteesvalley.referral.description.BirthRules;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;
import uk.org.adoptionteesvalley.referral.order.PlacementOrderRules;
import uk.org.adoptionteesvalley.referral.plan.PlanRules;
import uk.org.adoptionteesvalley.referral.record.Child;

/** A child's log of facts without a database: what is told, corrected and taken back, each a minute after the other. */
public final class ChildLog {

    /** Every rule that there is. */
    public static final List<ChildRules> RULES = List.of(
            new BirthRules(),
            new CareRules(),
            new PlanRules(),
            new DecisionRules(),
            new ReversalRules(),
            new PlacementOrderRules(),
            new ConsentRules(),
            new AdoptedRules());

    public static final LocalDate TODAY = LocalDate.of(2025, 5, 1);

    public final Child child = new Child("E06000001", "C1");
    private final List<Fact<ChildFact>> recorded = new ArrayList<>();
    private Instant now = Instant.parse("2025-05-01T09:00:00Z");

    public Facts<ChildFact> facts() {
        return Facts.of(recorded);
    }

    public Recording recording(Source source) {
        now = now.plusSeconds(60);
        return new Recording("tester", now, TODAY, source, source == Source.API ? null : "SSDA903 return 2025");
    }

    public UUID told(ChildFact body) {
        return told(body, Source.API);
    }

    public UUID told(ChildFact body, Source source) {
        Fact<ChildFact> fact = Fact.told(ChildFact.KINDS, child, body, recording(source));
        recorded.add(fact);
        return fact.id();
    }

    public void corrected(UUID thing, ChildFact body) {
        Standing<ChildFact> wrong = facts().meantBy(thing).orElseThrow();
        recorded.add(Fact.told(ChildFact.KINDS, child, body, recording(Source.API))
                .correcting(wrong.factId(), "Typed wrongly"));
    }

    public void takenBack(UUID thing) {
        facts().chains().stream()
                .filter(chain -> chain.id().equals(thing))
                .forEach(chain -> recorded.add(Fact.takingBack(chain.told(), "Never was", recording(Source.API))));
    }

    public void add(List<Fact<ChildFact>> facts) {
        recorded.addAll(facts);
    }

    /** Takes back everything after so many entries: a refusal leaves nothing. */
    public void cutTo(int size) {
        while (recorded.size() > size) {
            recorded.remove(recorded.size() - 1);
        }
    }

    public int size() {
        return recorded.size();
    }

    public Judgement judged() {
        return judged(facts());
    }

    public static Judgement judged(Facts<ChildFact> facts) {
        Judgement judgement = new Judgement().notInTheFuture(facts, TODAY);
        RULES.forEach(rule -> rule.judge(facts, TODAY, judgement));
        return judgement;
    }

    /** The rules that what is told last breaks. */
    public List<String> brokenRules() {
        return judged().broken().stream()
                .map(Broken::violation)
                .map(each -> each.rule())
                .toList();
    }
}
