package uk.org.adoptionteesvalley.referral.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.Recorded;

/** Parental consent to placing the child (s19), perhaps with advance consent to adoption (s20 ACA 2002). */
@Entity
public class Consent {

    @Id
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(updatable = false)
    private String localAuthority;

    private LocalDate consentedOn;
    private boolean advanceConsent;
    private LocalDate withdrawnOn;
    private String withdrawalRecordedBy;
    private Instant withdrawalRecordedAt;

    @Embedded
    private Recorded recorded;

    protected Consent() {}

    public Consent(Child child, LocalDate consentedOn, boolean advanceConsent, Recorded recorded) {
        this.child = child;
        this.localAuthority = child.localAuthority();
        this.consentedOn = consentedOn;
        this.advanceConsent = advanceConsent;
        this.recorded = recorded;
    }

    void withdraw(LocalDate on, Recorded by) {
        this.withdrawnOn = on;
        this.withdrawalRecordedBy = by.by();
        this.withdrawalRecordedAt = by.at();
    }

    /** Gives the consent its right date; the caller records the correction. */
    public void redate(LocalDate on) {
        this.consentedOn = on;
    }

    public boolean isInForce() {
        return withdrawnOn == null;
    }

    public boolean isInForceOn(LocalDate day) {
        return !consentedOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    public UUID id() {
        return id;
    }

    public LocalDate consentedOn() {
        return consentedOn;
    }

    public boolean advanceConsent() {
        return advanceConsent;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public Recorded recorded() {
        return recorded;
    }
}
