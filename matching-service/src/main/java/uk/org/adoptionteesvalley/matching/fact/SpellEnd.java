package uk.org.adoptionteesvalley.matching.fact;

import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;

/** A fact that ends a placement of whatever kind: one that was entered, or one that only a return tells of. */
public interface SpellEnd extends FactBody {

    /** The placement that ends. */
    UUID placement();
}
