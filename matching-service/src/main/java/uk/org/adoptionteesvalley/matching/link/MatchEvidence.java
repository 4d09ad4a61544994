package uk.org.adoptionteesvalley.matching.link;

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
 * What the approval of a match rests on: the decision for the child, the household's approval and a place left in it
 * (AAR 2005 reg 33; 903 rule 333). A match may precede the placement order.
 */
@ApplicationScoped
public class MatchEvidence {

    private final LatestTruth truth;
    private final HouseholdRoom room;

    MatchEvidence(LatestTruth truth, HouseholdRoom room) {
        this.truth = truth;
        this.room = room;
    }

    Evidence<Child, JourneyFact> of(UUID link, MatchDecisionRequest request) {
        return (child, known) -> request.approved()
                ? approval(child, LinkRequest.link(known, link).body().householdId(), request.decidedOn())
                : Evidence.Check.none();
    }

    private Evidence.Check<Child, JourneyFact> approval(Child child, UUID household, LocalDate day) {
        Authority authority = truth.authority(child.id(), day);
        Approval approval = truth.approval(household, day);
        return (subject, wouldBe, judgement) -> {
            judgement
                    .require(
                            authority.decidedBy(day),
                            null,
                            "decidedOn",
                            "333",
                            "No decision that the child should be placed for adoption was in force on " + day)
                    .require(
                            approval.holds(),
                            null,
                            "decidedOn",
                            MatchRules.REG_33,
                            "The household was not approved on " + day);
            room.judge(approval, household, subject.id(), "approved", judgement);
        };
    }
}
