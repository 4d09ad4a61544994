package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.approval.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneOutcome;

/** A household's whole state as other services read it: dates and codes, never a name or a date of birth. */
public record HouseholdState(
        UUID id,
        HouseholdStage stage,
        int adopterCount,
        LocalDate enquiredOn,
        LocalDate roiReceivedOn,
        LocalDate roiAcceptedOn,
        LocalDate stageOneEndedOn,
        StageOneOutcome stageOneOutcome,
        LocalDate stageTwoStartedOn,
        boolean fastTrack,
        LocalDate panelOn,
        LocalDate approvedOn,
        ApprovedFor approvedFor,
        LocalDate approvalEndedOn,
        LocalDate closedOn,
        String closedReason) {

    /** The type of the event that carries it. */
    public static final String EVENT_TYPE = "uk.org.adoptionteesvalley.household.v1";

    public static HouseholdState of(Household household) {
        HouseholdFacts facts = household.facts();
        Assessment assessment = facts.assessment();
        ApprovalDecision approval = assessment.approval();
        HouseholdEnd end = HouseholdEnd.of(facts);
        return new HouseholdState(
                household.id(),
                HouseholdStage.of(facts),
                household.adopterIds().size(),
                facts.enquiry().on(),
                on(assessment.registration()),
                assessment.acceptedOn(),
                on(assessment.stageOneDecision()),
                assessment.stageOneDecision() == null
                        ? null
                        : assessment.stageOneDecision().outcome(),
                on(assessment.stageTwoStart()),
                assessment.isFastTrack(),
                on(assessment.recommendation()),
                on(approval),
                approval == null ? null : approval.approvedFor(),
                approval == null || end == null ? null : end.on(),
                end == null ? null : end.on(),
                end == null ? null : end.reason());
    }

    private static LocalDate on(HouseholdFact fact) {
        return fact == null ? null : fact.on();
    }
}
