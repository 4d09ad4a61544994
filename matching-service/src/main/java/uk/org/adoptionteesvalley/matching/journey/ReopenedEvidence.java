package uk.org.adoptionteesvalley.matching.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.desk.Evidence;
import uk.org.adoptionteesvalley.chassis.desk.TakenBack;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.check.Approval;
import uk.org.adoptionteesvalley.matching.check.HouseholdRoom;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * What ended a match or a placement never was: its household has the child again, and may have no place left by what
 * the adopter service knows now (AAR 2005 reg 30B).
 */
@ApplicationScoped
public class ReopenedEvidence {

    private final LatestTruth truth;
    private final HouseholdRoom room;
    private final Recorder recorder;

    ReopenedEvidence(LatestTruth truth, HouseholdRoom room, Recorder recorder) {
        this.truth = truth;
        this.room = room;
        this.recorder = recorder;
    }

    Evidence<Child, JourneyFact> of(UUID factId) {
        return (child, known) -> {
            Recording recording = recorder.now();
            SortedMap<UUID, Approval> approvals = new TreeMap<>();
            known.meantBy(factId).stream()
                    .flatMap(wrong -> reopened(child, known, wrong, recording).stream())
                    .forEach(household -> approvals.put(household, truth.approval(household, recording.today())));
            // In the order of their ids: two councils that hold the same households must not wait for each other.
            return (subject, wouldBe, judgement) -> approvals.forEach(
                    (household, approval) -> room.judge(approval, household, subject.id(), "factId", judgement));
        };
    }

    /** The households that have the child without this fact, and do not have it now. */
    private static TreeSet<UUID> reopened(
            Child child, Facts<JourneyFact> known, Standing<JourneyFact> wrong, Recording recording) {
        Facts<JourneyFact> without =
                known.and(new TakenBack<>(known, recording, facts -> new Judgement(), false).of(wrong.id(), null));
        TreeSet<UUID> reopened = new TreeSet<>(JourneyState.of(child, without).heldBy());
        reopened.removeAll(JourneyState.of(child, known).heldBy());
        return reopened;
    }
}
