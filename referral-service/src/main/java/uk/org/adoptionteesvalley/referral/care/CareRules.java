package uk.org.adoptionteesvalley.referral.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;

/**
 * One period of care follows another (903 rule 432). A return holds only the episodes of its own year, so of two periods
 * that returns alone tell the end of the first may be unknown.
 */
@ApplicationScoped
public class CareRules implements ChildRules {

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        List<Standing<CareEntered>> periods = facts.all(CareEntered.class);
        for (int i = 0; i + 1 < periods.size(); i++) {
            follows(periods.get(i), periods.get(i + 1), facts, judgement);
        }
        for (Standing<CareLeft> left : facts.all(CareLeft.class)) {
            facts.find(CareEntered.class, left.body().period())
                    .ifPresent(entered -> judgement.require(
                            !left.isBefore(entered.on()),
                            left,
                            "432",
                            "The period of care that ends on " + left.on() + " began on " + entered.on() + "."));
        }
    }

    private static void follows(
            Standing<CareEntered> earlier, Standing<CareEntered> later, Facts<ChildFact> facts, Judgement judgement) {
        if (earlier.source() != Source.API && later.source() != Source.API) {
            return;
        }
        Standing<CareLeft> end = Care.endOf(earlier, facts);
        judgement.require(
                end != null && !later.isBefore(end.on()),
                Standing.later(earlier, later),
                "enteredCareOn",
                "432",
                "The child was in care already on " + later.on() + ", since " + earlier.on()
                        + "; a wrong date is corrected.");
    }
}
