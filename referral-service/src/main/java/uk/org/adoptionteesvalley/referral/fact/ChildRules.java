package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** The rules of one feature, as a pure function of everything that would stand of a child. */
public interface ChildRules {

    /**
     * @param today the day on which it is judged: nothing that is told lies after it
     */
    void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement);
}
