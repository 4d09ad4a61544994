package uk.org.adoptionteesvalley.referral.record;

import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;

/** What follows from a child's facts as they now stand, and must be kept or told. */
public interface ChildConsequences {

    void draw(Child child, Facts<ChildFact> facts, Recording recording);
}
