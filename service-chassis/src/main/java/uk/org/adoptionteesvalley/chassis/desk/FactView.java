package uk.org.adoptionteesvalley.chassis.desk;

import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Subject;

/** What the answer to a recording shows. */
@FunctionalInterface
public interface FactView<S extends Subject, B extends FactBody> {

    /**
     * @param facts as they stand now, with what was recorded
     * @param thing the id of what was recorded or corrected
     */
    Object of(S subject, Facts<B> facts, UUID thing);
}
