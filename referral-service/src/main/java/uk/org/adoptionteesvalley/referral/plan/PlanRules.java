package uk.org.adoptionteesvalley.referral.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;
import uk.org.adoptionteesvalley.referral.fact.Closed;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.Referred;

/** The plan's own order: a child is notified before it is referred, each once, and a standing decision is reversed (557). */
@ApplicationScoped
public class PlanRules implements ChildRules {

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        once(facts.all(Notified.class), "The child has been notified already", judgement);
        once(facts.all(Referred.class), "The child has been referred already", judgement);
        once(facts.all(Closed.class), "The child's case is closed already", judgement);
        facts.latest(Notified.class).ifPresent(notified -> facts.latest(Referred.class)
                .ifPresent(referred -> judgement.require(
                        !referred.isBefore(notified.on()),
                        Standing.later(referred, notified),
                        "ORDER",
                        "The early notification of " + notified.on() + " comes before the referral of " + referred.on()
                                + ".")));
        for (Standing<Closed> closed : facts.all(Closed.class)) {
            closing(closed, facts, judgement);
        }
    }

    private static void once(List<? extends Standing<?>> told, String message, Judgement judgement) {
        if (told.size() > 1) {
            Standing<?> last = told.get(0);
            for (Standing<?> each : told) {
                last = Standing.later(last, each);
            }
            judgement.require(false, last, "ONCE", message + "; a wrong date is corrected.");
        }
    }

    private static void closing(Standing<Closed> closed, Facts<ChildFact> facts, Judgement judgement) {
        Decision.all(facts).stream()
                .filter(decision -> decision.made().source() == Source.API && decision.isInForceOn(closed.on()))
                .forEach(decision -> judgement.require(
                        false,
                        Standing.later(closed, decision.made()),
                        "557",
                        "The decision of " + decision.decidedOn()
                                + " that the child should be placed for adoption stands on " + closed.on()
                                + ": reverse it."));
    }
}
