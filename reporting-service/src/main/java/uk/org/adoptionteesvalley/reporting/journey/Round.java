package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way of a household from its registration of interest to the agency's decision (Adoption Agencies Regulations
 * 2005, Part 4): a household that registers again begins another.
 *
 * @param declinedOn the day the registration was declined
 * @param decidedOn the day the agency's decision maker decided
 * @param lapsedOn the day the assessment lapsed without a decision
 * @param approvalEndedOn the day an approval ended again
 * @param endedOn the day the round ended otherwise than by a decision
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Round(
        LocalDate roiReceivedOn,
        LocalDate roiAcceptedOn,
        LocalDate declinedOn,
        boolean fastTrack,
        LocalDate stageOneEndedOn,
        String stageOneOutcome,
        LocalDate stageTwoStartedOn,
        LocalDate decidedOn,
        LocalDate approvedOn,
        LocalDate refusedOn,
        LocalDate lapsedOn,
        LocalDate approvalEndedOn,
        LocalDate endedOn) {

    private static final String NOT_SUITABLE = "NOT_SUITABLE";

    /** The first day that is known of it; empty while there is none. */
    Optional<LocalDate> begin() {
        return Stream.of(roiReceivedOn, roiAcceptedOn, stageTwoStartedOn, approvedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    Stream<LocalDate> days() {
        return Stream.of(
                        roiReceivedOn,
                        roiAcceptedOn,
                        declinedOn,
                        stageOneEndedOn,
                        stageTwoStartedOn,
                        decidedOn,
                        approvedOn,
                        refusedOn,
                        lapsedOn,
                        approvalEndedOn,
                        endedOn)
                .filter(Objects::nonNull);
    }

    /** The day Stage Two ended, by an approval or a refusal; null while it has not. */
    public LocalDate decisionOn() {
        return Stream.of(approvedOn, refusedOn, decidedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** In Stage One, between the stages or in Stage Two. */
    boolean inAssessmentOn(LocalDate date) {
        boolean begun = Span.hasHappened(roiAcceptedOn, date) || Span.hasHappened(stageTwoStartedOn, date);
        boolean ended = Span.hasHappened(decisionOn(), date)
                || Span.hasHappened(lapsedOn, date)
                || Span.hasHappened(declinedOn, date)
                || Span.hasHappened(endedOn, date)
                || (NOT_SUITABLE.equals(stageOneOutcome) && Span.hasHappened(stageOneEndedOn, date));
        return begun && !ended;
    }

    /** In Stage One; a household on fast track goes straight to Stage Two. */
    boolean inStageOneOn(LocalDate date) {
        return !fastTrack
                && inAssessmentOn(date)
                && !Span.hasHappened(stageOneEndedOn, date)
                && !Span.hasHappened(stageTwoStartedOn, date);
    }

    boolean inStageTwoOn(LocalDate date) {
        return inAssessmentOn(date) && Span.hasHappened(stageTwoStartedOn, date);
    }

    boolean approvedAt(LocalDate date) {
        return Span.covers(approvedOn, approvalEndedOn, date) && !Span.hasHappened(endedOn, date);
    }
}
