package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.desk.Evidence;
import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.check.HouseholdRoom;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/** What early permanence rests on: carers approved for it, with a place left (CPPCR 2010 reg 25A; AAR 2005 reg 30B). */
@ApplicationScoped
public class EarlyPermanenceEvidence {

    private final LatestTruth truth;
    private final HouseholdRoom room;

    EarlyPermanenceEvidence(LatestTruth truth, HouseholdRoom room) {
        this.truth = truth;
        this.room = room;
    }

    Evidence<Child, JourneyFact> of(EarlyPermanenceRequest request) {
        return (child, known) -> {
            UUID household = request.householdId();
            LocalDate day = request.startedOn();
            Approval approval = truth.approval(household, day);
            return (subject, wouldBe, judgement) -> {
                judgement
                        .require(
                                approval.holds(),
                                null,
                                "householdId",
                                EarlyPermanenceRules.REG_25A,
                                "The household was not approved on " + day)
                        .require(
                                !approval.holds() || approval.isForEarlyPermanence(),
                                null,
                                "householdId",
                                EarlyPermanenceRules.REG_25A,
                                "The household is not approved for early permanence");
                room.judge(approval, household, subject.id(), "householdId", judgement);
            };
        };
    }
}
