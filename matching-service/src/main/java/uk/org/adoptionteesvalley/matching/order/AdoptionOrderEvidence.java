package uk.org.adoptionteesvalley.matching.order;

import jakarta.enterprise.context.ApplicationScoped;
import uk.org.adoptionteesvalley.chassis.desk.Evidence;
import uk.org.adoptionteesvalley.matching.check.Authority;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/** An adoption order is made before the eighteenth birthday (903 rule 386), which the referral service alone knows. */
@ApplicationScoped
public class AdoptionOrderEvidence {

    private final LatestTruth truth;

    AdoptionOrderEvidence(LatestTruth truth) {
        this.truth = truth;
    }

    Evidence<Child, JourneyFact> of(AdoptionOrderRequest request) {
        return (child, known) -> {
            Authority authority = truth.authority(child.id(), request.grantedOn());
            return (subject, wouldBe, judgement) -> judgement.require(
                    authority.under18(),
                    null,
                    "grantedOn",
                    "386",
                    "The child was not known to be under 18 on " + request.grantedOn());
        };
    }
}
