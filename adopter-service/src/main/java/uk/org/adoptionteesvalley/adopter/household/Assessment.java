package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.panel.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneCheck;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.stagetwo.StageTwoStart;

/**
 * One round of assessment, from a registration of interest to the decision.
 *
 * @param facts the round's facts in the order of their days
 * @param adopters the ids of the household's adopters
 */
public record Assessment(List<HouseholdFact> facts, Set<UUID> adopters) {

    public <F extends HouseholdFact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <F extends HouseholdFact> F latest(Class<F> kind) {
        return HouseholdFacts.last(all(kind));
    }

    public RegistrationOfInterest registration() {
        return latest(RegistrationOfInterest.class);
    }

    public RegistrationDecision registrationDecision() {
        return latest(RegistrationDecision.class);
    }

    public boolean isAccepted() {
        return registrationDecision() != null && registrationDecision().accepted();
    }

    public boolean isFastTrack() {
        return isAccepted() && registrationDecision().isFastTrack();
    }

    public LocalDate acceptedOn() {
        return isAccepted() ? registrationDecision().on() : null;
    }

    public StageOneDecision stageOneDecision() {
        return latest(StageOneDecision.class);
    }

    public boolean maybeSuitable() {
        return stageOneDecision() != null && stageOneDecision().outcome() == StageOneOutcome.MAY_BE_SUITABLE;
    }

    public boolean notSuitable() {
        return stageOneDecision() != null && stageOneDecision().outcome() == StageOneOutcome.NOT_SUITABLE;
    }

    public StageTwoStart stageTwoStart() {
        return latest(StageTwoStart.class);
    }

    public PanelRecommendation recommendation() {
        return latest(PanelRecommendation.class);
    }

    /** The decision that approved the household, or null. */
    public ApprovalDecision approval() {
        return HouseholdFacts.last(all(ApprovalDecision.class).stream()
                .filter(ApprovalDecision::approved)
                .toList());
    }

    public List<StageOneCheck> checksReceivedBy(LocalDate day) {
        return all(StageOneCheck.class).stream()
                .filter(check -> !check.on().isAfter(day))
                .toList();
    }
}
