package uk.org.adoptionteesvalley.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.care.Care;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;

/**
 * What must hold of best interests decisions (AAR 2005 regs 15, 17 and 19; 903 rules 334 and 579). The numbers are
 * those of the SSDA903 return.
 */
@ApplicationScoped
public class DecisionRules implements ChildRules {

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        List<Decision> decisions = Decision.all(facts);
        Description child = Description.of(facts);
        for (Decision decision : decisions) {
            judgement.require(
                    !child.isOfAgeOn(decision.decidedOn()),
                    decision.made(),
                    "s47(8) ACA 2002",
                    "The child is 18 by " + decision.decidedOn() + ".");
            health(decision.made(), judgement);
            care(decision, Care.of(facts), judgement);
        }
        List<Decision> toPlace =
                decisions.stream().filter(Decision::shouldBePlaced).toList();
        for (int i = 1; i < toPlace.size(); i++) {
            doNotOverlap(toPlace.get(i - 1), toPlace.get(i), judgement);
        }
    }

    /** A return does not say what was before the decision maker. */
    private static void health(Standing<BestInterestsDecision> made, Judgement judgement) {
        judgement.require(
                !made.body().shouldBePlaced()
                        || made.source() != Source.API
                        || Boolean.TRUE.equals(made.body().healthReportSeen()),
                made,
                "healthReportSeen",
                "regs 15 and 17(1)(b) AAR 2005",
                "The decision of " + made.on()
                        + " cannot be made before the health report, or advice that none is needed, is seen.");
    }

    /**
     * An open decision belongs to the present period of care. What returns alone tell is judged among the return's own
     * rules: there a decision may have outlasted a period.
     */
    private static void care(Decision decision, Care care, Judgement judgement) {
        LocalDate entered = care.enteredOn();
        if (!decision.isOpen() || entered == null) {
            return;
        }
        boolean told = decision.made().source() != Source.API && care.entered().source() != Source.API;
        Standing<?> later = Standing.later(decision.made(), care.entered());
        judgement.require(
                told || !decision.decidedOn().isBefore(entered),
                later,
                "334",
                "The decision of " + decision.decidedOn() + " is before the child entered care on " + entered + ".");
    }

    private static void doNotOverlap(Decision earlier, Decision later, Judgement judgement) {
        Standing<?> at = Standing.later(earlier.made(), later.made());
        if (earlier.reversedOn() == null) {
            judgement.require(
                    false,
                    at,
                    "579",
                    "The decision of " + earlier.decidedOn() + " is still open on " + later.decidedOn()
                            + ": a new one needs its reversal first.");
        } else {
            judgement.require(
                    !later.decidedOn().isBefore(earlier.reversedOn()),
                    at,
                    "579",
                    "The decision of " + later.decidedOn() + " is before the reversal, on " + earlier.reversedOn()
                            + ", of an earlier one.");
        }
    }
}
