package uk.org.adoptionteesvalley.chassis.desk;

import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/**
 * What another service must be asked before something is recorded. It is asked while nothing is locked; what it
 * answers is judged under the lock.
 */
@FunctionalInterface
public interface Evidence<S extends Subject, B extends FactBody> {

    /** Asks, and says how to judge by the answer. */
    Check<S, B> ask(S subject, Facts<B> known);

    /** Judges the list that would stand, of this request alone. */
    @FunctionalInterface
    interface Check<S extends Subject, B extends FactBody> {

        void judge(S subject, Facts<B> wouldBe, Judgement judgement);

        static <S extends Subject, B extends FactBody> Check<S, B> none() {
            return (subject, wouldBe, judgement) -> {};
        }
    }
}
