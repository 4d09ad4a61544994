package uk.org.adoptionteesvalley.referral.order;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;

/** The revocation of one order of the child. */
record RevocationOf(UUID order, LocalDate revokedOn, Correction corrects) implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return known.find(PlacementOrder.class, order)
                .map(granted -> new PlacementOrderEnd(granted.id(), revokedOn))
                .orElseThrow(ProblemException::notFound);
    }

    @Override
    public UUID ofThing() {
        return order;
    }
}
