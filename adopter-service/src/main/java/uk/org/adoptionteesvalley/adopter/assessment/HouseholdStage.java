package uk.org.adoptionteesvalley.adopter.assessment;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.InformationMeeting;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** Where a household stands on its way to approval: never set, always derived from its facts and the day. */
public enum HouseholdStage {
    ENQUIRY,
    INFORMED,
    ROI_RECEIVED,
    /** Accepted for the fast track: Stage One does not run, the notice to proceed is awaited. */
    ROI_ACCEPTED,
    STAGE_ONE,
    STAGE_ONE_COMPLETE,
    /** No notice to proceed came within its time after Stage One: a new registration of interest is needed. */
    LAPSED,
    STAGE_TWO,
    AWAITING_ADM,
    QUALIFYING_DETERMINATION,
    APPROVED,
    CLOSED;

    /**
     * @param today the day on which it is asked: a lapse follows from what was not done by then
     */
    public static HouseholdStage of(History history, LocalDate today) {
        if (history.end().isPresent()) {
            return CLOSED;
        }
        return history.present()
                .map(round -> in(round, today))
                .orElseGet(() -> history.facts().all(InformationMeeting.class).isEmpty() ? ENQUIRY : INFORMED);
    }

    private static HouseholdStage in(Round round, LocalDate today) {
        if (round.stageTwoStart().isPresent()) {
            return inStageTwo(round);
        }
        if (round.stageOneDecision().isPresent()) {
            return round.lapsedBy(today) ? LAPSED : STAGE_ONE_COMPLETE;
        }
        if (round.acceptance().isPresent()) {
            return round.isFastTrack() ? ROI_ACCEPTED : STAGE_ONE;
        }
        return ROI_RECEIVED;
    }

    private static HouseholdStage inStageTwo(Round round) {
        if (round.approval().isPresent()) {
            return APPROVED;
        }
        Optional<Standing<PanelRecommendation>> recommendation = round.recommendation();
        Optional<Standing<ApprovalDecision>> refusal = round.refusal();
        if (refusal.isPresent()
                && recommendation
                        .filter(given -> !given.isBy(refusal.get().on()))
                        .isEmpty()) {
            return QUALIFYING_DETERMINATION;
        }
        return recommendation
                        .filter(given -> given.body().recommendation() != Recommendation.DEFERRED)
                        .isPresent()
                ? AWAITING_ADM
                : STAGE_TWO;
    }
}
