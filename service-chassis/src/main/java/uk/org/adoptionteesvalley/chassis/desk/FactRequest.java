package uk.org.adoptionteesvalley.chassis.desk;

import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** A request that becomes facts of a subject, or the correction of one. */
public interface FactRequest<B extends FactBody> {

    /**
     * What it tells, seen beside what is known: a reversal finds the decision that it reverses.
     *
     * @param known what stands, without what this request corrects
     */
    B fact(Facts<B> known);

    /** The same where one request tells of several; the last of them is the one that is shown. */
    default List<B> facts(Facts<B> known) {
        return List.of(fact(known));
    }

    /**
     * What it tells in place of a fact that was recorded wrongly. Told as if for the first time, unless something of the
     * wrong one is kept: a reversal stays that of its decision.
     */
    default B correction(B wrong, Facts<B> known) {
        return fact(known);
    }

    /** The fact that it replaces, or null. */
    default Correction corrects() {
        return null;
    }

    /** The thing in whose path it was sent, or null: through one link's path another link's ending is not corrected. */
    default UUID ofThing() {
        return null;
    }
}
