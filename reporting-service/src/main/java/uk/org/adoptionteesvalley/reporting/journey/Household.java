package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What adopter-service says of a household: the dates of its way from enquiry to approval; no name, no council. */
@Entity
@Table(name = "household")
public class Household {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "enquired_on")
    private LocalDate enquiredOn;

    @Column(name = "roi_received_on")
    private LocalDate roiReceivedOn;

    @Column(name = "roi_accepted_on")
    private LocalDate roiAcceptedOn;

    @Column(name = "stage_one_ended_on")
    private LocalDate stageOneEndedOn;

    @Column(name = "stage_two_started_on")
    private LocalDate stageTwoStartedOn;

    @Column(name = "fast_track")
    private boolean fastTrack;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approval_ended_on")
    private LocalDate approvalEndedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Household() {}

    public Household(UUID id) {
        this.id = id;
    }

    /** Takes a later state of the same household in place of all that was known. */
    public void become(HouseholdState state) {
        this.enquiredOn = state.enquiredOn();
        this.roiReceivedOn = state.roiReceivedOn();
        this.roiAcceptedOn = state.roiAcceptedOn();
        this.stageOneEndedOn = state.stageOneEndedOn();
        this.stageTwoStartedOn = state.stageTwoStartedOn();
        this.fastTrack = state.fastTrack();
        this.approvedOn = state.approvedOn();
        this.approvalEndedOn = state.approvalEndedOn();
        this.closedOn = state.closedOn();
    }

    /** In Stage One, between the stages or in Stage Two. */
    public boolean inAssessmentOn(LocalDate date) {
        return (hasHappened(roiAcceptedOn, date) || hasHappened(stageTwoStartedOn, date))
                && !hasHappened(approvedOn, date)
                && !hasHappened(closedOn, date);
    }

    /** In Stage One; a household on fast track goes straight to Stage Two. */
    public boolean inStageOneOn(LocalDate date) {
        return !fastTrack
                && inAssessmentOn(date)
                && !hasHappened(stageOneEndedOn, date)
                && !hasHappened(stageTwoStartedOn, date);
    }

    public boolean inStageTwoOn(LocalDate date) {
        return inAssessmentOn(date) && hasHappened(stageTwoStartedOn, date);
    }

    /** Approved and still so. */
    public boolean approvedAt(LocalDate date) {
        return hasHappened(approvedOn, date) && !hasHappened(approvalEndedOn, date) && !hasHappened(closedOn, date);
    }

    private static boolean hasHappened(LocalDate on, LocalDate date) {
        return on != null && !on.isAfter(date);
    }

    public UUID id() {
        return id;
    }

    public LocalDate enquiredOn() {
        return enquiredOn;
    }

    public LocalDate roiReceivedOn() {
        return roiReceivedOn;
    }

    public LocalDate roiAcceptedOn() {
        return roiAcceptedOn;
    }

    public LocalDate stageOneEndedOn() {
        return stageOneEndedOn;
    }

    public LocalDate stageTwoStartedOn() {
        return stageTwoStartedOn;
    }

    public boolean isFastTrack() {
        return fastTrack;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
