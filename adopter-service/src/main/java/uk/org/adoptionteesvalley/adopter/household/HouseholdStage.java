package uk.org.adoptionteesvalley.adopter.household;

import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.panel.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.panel.Recommendation;
import uk.org.adoptionteesvalley.adopter.registration.InformationMeeting;

/** Where a household stands on its way to approval: never set, always derived from its facts. */
public enum HouseholdStage {
    ENQUIRY,
    INFORMED,
    ROI_RECEIVED,
    /** Accepted for the fast track: Stage One does not run, the notice to proceed is awaited. */
    ROI_ACCEPTED,
    STAGE_ONE,
    STAGE_ONE_COMPLETE,
    STAGE_TWO,
    AWAITING_ADM,
    QUALIFYING_DETERMINATION,
    APPROVED,
    CLOSED;

    public static HouseholdStage of(HouseholdFacts facts) {
        Assessment assessment = facts.assessment();
        if (HouseholdEnd.of(facts) != null) {
            return CLOSED;
        }
        if (assessment.stageTwoStart() != null) {
            return inStageTwo(assessment);
        }
        if (assessment.stageOneDecision() != null) {
            return STAGE_ONE_COMPLETE;
        }
        if (assessment.isAccepted()) {
            return assessment.isFastTrack() ? ROI_ACCEPTED : STAGE_ONE;
        }
        if (assessment.registration() != null) {
            return ROI_RECEIVED;
        }
        return facts.all(InformationMeeting.class).isEmpty() ? ENQUIRY : INFORMED;
    }

    private static HouseholdStage inStageTwo(Assessment assessment) {
        if (assessment.approval() != null) {
            return APPROVED;
        }
        PanelRecommendation recommendation = assessment.recommendation();
        ApprovalDecision refusal = assessment.latest(ApprovalDecision.class);
        if (refusal != null && !recommendation.on().isAfter(refusal.on())) {
            return QUALIFYING_DETERMINATION;
        }
        boolean awaited = recommendation != null && recommendation.recommendation() != Recommendation.DEFERRED;
        return awaited ? AWAITING_ADM : STAGE_TWO;
    }

    public boolean isPastStageOne() {
        return compareTo(STAGE_ONE_COMPLETE) > 0 && this != CLOSED;
    }
}
