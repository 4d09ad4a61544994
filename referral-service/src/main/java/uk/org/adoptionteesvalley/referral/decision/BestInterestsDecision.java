package uk.org.adoptionteesvalley.referral.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.Recorded;
import uk.org.adoptionteesvalley.referral.child.Source;

/** The council ADM's decision whether a child should be placed for adoption (reg 19 AAR 2005; 903 DATE_PLACED). */
@Entity
public class BestInterestsDecision {

    public static final Comparator<BestInterestsDecision> BY_DATE = Comparator.comparing(
                    (BestInterestsDecision decision) -> decision.decidedOn)
            .thenComparing(decision -> decision.id);

    @Id
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(updatable = false)
    private String localAuthority;

    private LocalDate decidedOn;
    private boolean shouldBePlaced;
    private Boolean healthReportSeen;
    private String reasons;

    private LocalDate reversedOn;
    private String reversalReason;

    @Enumerated(EnumType.STRING)
    private Source reversalSource;

    private String reversalRecordedBy;
    private Instant reversalRecordedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source source;

    @Embedded
    private Recorded recorded;

    private Instant retractedAt;

    protected BestInterestsDecision() {}

    public BestInterestsDecision(
            Child child, LocalDate decidedOn, boolean shouldBePlaced, Source source, Recorded recorded) {
        this.child = child;
        this.localAuthority = child.localAuthority();
        this.decidedOn = decidedOn;
        this.shouldBePlaced = shouldBePlaced;
        this.source = source;
        this.recorded = recorded;
    }

    BestInterestsDecision upon(boolean healthReport, String why) {
        this.healthReportSeen = healthReport;
        this.reasons = why;
        return this;
    }

    /** Reverses the decision: the child should no longer be placed for adoption (903 DATE_PLACED_CEASED). */
    public void reverse(LocalDate on, String reason, Source from, Recorded by) {
        this.reversedOn = on;
        this.reversalReason = reason;
        this.reversalSource = from;
        this.reversalRecordedBy = by.by();
        this.reversalRecordedAt = by.at();
    }

    /** Takes back a reversal that a later return shows never to have been; the caller records the correction. */
    public void unreverse() {
        this.reversedOn = null;
        this.reversalReason = null;
        this.reversalSource = null;
        this.reversalRecordedBy = null;
        this.reversalRecordedAt = null;
    }

    /** Gives the decision its right date; the caller records the correction. */
    public void redate(LocalDate on) {
        this.decidedOn = on;
    }

    public void retract(Instant at) {
        this.retractedAt = at;
    }

    public boolean isOpen() {
        return shouldBePlaced && reversedOn == null && retractedAt == null;
    }

    public boolean isInForceOn(LocalDate day) {
        return shouldBePlaced && !decidedOn.isAfter(day) && (reversedOn == null || reversedOn.isAfter(day));
    }

    public boolean isReversed() {
        return reversedOn != null;
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    public UUID id() {
        return id;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public boolean shouldBePlaced() {
        return shouldBePlaced;
    }

    public Boolean healthReportSeen() {
        return healthReportSeen;
    }

    public String reasons() {
        return reasons;
    }

    public LocalDate reversedOn() {
        return reversedOn;
    }

    public String reversalReason() {
        return reversalReason;
    }

    public Source reversalSource() {
        return reversalSource;
    }

    public Source source() {
        return source;
    }

    public Recorded recorded() {
        return recorded;
    }
}
