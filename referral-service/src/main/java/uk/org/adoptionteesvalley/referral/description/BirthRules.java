package uk.org.adoptionteesvalley.referral.description;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;

/** Nothing happens to a child before it is born (903 rule 184), and everything that is recorded here has a known birth. */
@ApplicationScoped
public class BirthRules implements ChildRules {

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        Description child = Description.of(facts);
        LocalDate born = child.dateOfBirth();
        Standing<Described> described = facts.latest(Described.class).orElse(null);
        judgement
                .require(
                        born == null || !born.isAfter(today),
                        described,
                        "dateOfBirth",
                        "FUTURE",
                        "The date of birth, " + born + ", is in the future.")
                .require(
                        born != null || child.told().expectedOn() != null || !isOfPeople(facts),
                        described,
                        "dateOfBirth",
                        "IDENTITY",
                        "Give the date of birth or, for an unborn child, the day it is expected on.");
        for (Standing<ChildFact> fact : facts.standing()) {
            judge(fact, born, described, judgement);
        }
    }

    /** A child whom a return describes, or alone tells of, may lack the table that holds its birth. */
    private static boolean isOfPeople(Facts<ChildFact> facts) {
        List<Standing<Described>> described = facts.all(Described.class);
        return (described.isEmpty() ? facts.standing() : described)
                .stream().allMatch(each -> each.source() == Source.API);
    }

    private static void judge(
            Standing<ChildFact> fact, LocalDate born, Standing<Described> described, Judgement judgement) {
        if (fact.on() == null) {
            return;
        }
        String rule = rule(fact);
        if (rule == null) {
            return;
        }
        boolean entered = fact.source() == Source.API;
        judgement
                .require(
                        born == null || !fact.on().isBefore(born),
                        fact,
                        described == null ? fact.field() : field(fact, described),
                        rule,
                        "The child was born on " + born + ", after " + fact.on() + ".")
                .require(
                        born != null || !entered,
                        fact,
                        rule,
                        "The child is not born yet, so nothing of this kind can have happened on " + fact.on() + ".");
    }

    /** Whoever told the later of the two is asked to put it right. */
    private static String field(Standing<?> fact, Standing<Described> described) {
        return described.recordedAt().isAfter(fact.recordedAt()) ? "dateOfBirth" : fact.field();
    }

    private static String rule(Standing<ChildFact> fact) {
        if (fact.body() instanceof CareEntered) {
            return "BIRTH";
        }
        boolean ofCourtOrCouncil = fact.body() instanceof BestInterestsDecision
                || fact.body() instanceof PlacementOrder
                || fact.body() instanceof PlacementOrderApplication;
        return ofCourtOrCouncil ? "184" : null;
    }
}
