package uk.org.adoptionteesvalley.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.desk.Evidence;
import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.check.Authority;
import uk.org.adoptionteesvalley.matching.check.HouseholdRoom;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * What placing for adoption rests on: the decision for the child (903 rule 521), authority to place by order or consent
 * (rule 408; ACA 2002 ss 19 and 21), and an approved household with a place left (AAR 2005 regs 30B and 33).
 */
@ApplicationScoped
public class PlacementEvidence {

    private final LatestTruth truth;
    private final HouseholdRoom room;

    PlacementEvidence(LatestTruth truth, HouseholdRoom room) {
        this.truth = truth;
        this.room = room;
    }

    Evidence<Child, JourneyFact> of(PlacementRequest request) {
        return (child, known) -> {
            LocalDate day = request.placedOn();
            UUID household = request.link(known).body().householdId();
            Authority authority = truth.authority(child.id(), day);
            Approval approval = truth.approval(household, day);
            boolean byOrder = request.placeCode().isByPlacementOrder();
            return (subject, wouldBe, judgement) -> {
                judgement
                        .require(
                                authority.decidedBy(day),
                                null,
                                "placedOn",
                                "521",
                                "No decision that the child should be placed for adoption was in force on " + day)
                        .require(
                                authority.is(byOrder ? Authority.Kind.PLACEMENT_ORDER : Authority.Kind.CONSENT, day),
                                null,
                                "placeCode",
                                byOrder ? "408" : "ACA 2002 s19",
                                (byOrder ? "No placement order" : "No consent") + " was in force on " + day)
                        .require(
                                approval.holds(),
                                null,
                                "linkId",
                                "AAR 2005 reg 33",
                                "The household was not approved on " + day);
                room.judge(approval, household, subject.id(), "linkId", judgement);
            };
        };
    }
}
